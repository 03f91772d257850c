/**
 * Every usage event there is, with its reason and the closed list of values of each parameter. What isn't here can't
 * be typed, built or sent. A change here is reviewed as a change of what we promise (P4, P5).
 */
export const catalogue = {
  app_loaded: {
    reason: 'How many installations read pages with our pictures, to know whether the add-on is worth keeping.',
    parameters: {},
  },
  diagram_rendered: {
    reason: 'How long readers wait where no kept picture could be shown, by kind, to find performance problems.',
    parameters: {
      kind: ['mermaid', 'dot', 'vega-lite', 'math', 'mindmap', 'plantuml'],
      duration: ['under_100ms', 'under_300ms', 'under_1s', 'under_3s', 'over_3s'],
    },
  },
  editor_opened: {
    reason: 'How often people write diagrams, to decide between work on the editor and on the viewer.',
    parameters: {},
  },
  render_failed: {
    reason: 'Which engines fail on real pages, to know what to mend.',
    parameters: { kind: ['mermaid', 'dot', 'vega-lite', 'math', 'mindmap', 'plantuml'] },
  },
} as const

type Catalogue = typeof catalogue

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
