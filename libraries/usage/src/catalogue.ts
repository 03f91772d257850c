/**
 * Every usage event there is, with its reason, its approval and the closed list of values of each parameter. What isn't
 * here can't be typed, built or sent. A change here is reviewed as a change of what we promise (P4, P5).
 */
const appLoaded = {
  reason: 'How many installations read pages with our pictures, to know whether the add-on is worth keeping.',
  approved: 'issue 2, 2026-11-25',
  parameters: {},
} as const

const diagramRendered = {
  reason:
    'How long readers wait where no kept picture could be shown, by kind, to find performance problems.',
  approved: 'issue 2, 2026-11-25',
  parameters: {
    kind: ['mermaid', 'dot', 'vega-lite', 'math', 'mindmap', 'plantuml'],
    duration: ['under_100ms', 'under_300ms', 'under_1s', 'under_3s', 'over_3s'],
  },
} as const

export const editorOpened = {
  reason: 'How often people write diagrams, to decide between work on the editor and on the viewer.',
  approved: 'issue 2, 2026-11-25',
  parameters: {},
} as const

const renderFailed = {
  reason: 'Which engines fail on real pages, to know what to mend.',
  approved: 'issue 2, 2026-11-25',
  parameters: { kind: ['mermaid', 'dot', 'vega-lite', 'math', 'mindmap', 'plantuml'] },
} as const

/** All of them, by the names that they are sent under. */
export const catalogue = {
  app_loaded: appLoaded,
  diagram_rendered: diagramRendered,
  editor_opened: editorOpened,
  render_failed: renderFailed,
} as const

export type Catalogue = typeof catalogue

/** The part of the catalogue that an add-on sends: what isn't in it is no event there. */
export type Events = Partial<Catalogue>

/** The names of the events. */
export type EventName = keyof Catalogue

/** An event of the catalogue with its parameters, each one of its listed values. */
export type UsageEvent = {
  [Name in keyof Catalogue]: {
    readonly name: Name
    readonly parameters: {
      readonly [Parameter in keyof Catalogue[Name]['parameters']]: Catalogue[Name]['parameters'][Parameter] extends readonly (infer Value)[]
        ? Value
        : never
    }
  }
}[keyof Catalogue]
