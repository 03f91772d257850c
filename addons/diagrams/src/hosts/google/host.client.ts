import { diagramFormat } from '../../config-format.ts'
import { type DrawnSvg, type EditorHost, type SavedWith, SaveUndecided } from '../../host.ts'
import { fill } from '../../texts/texts.ts'
import { drawingOf } from './drawing.client.ts'
import type { Drawing, Found } from './requests.ts'
import { CallFailed, type How, type ScriptCalls } from './script-calls.client.ts'
import { type Words, wordsFor } from './texts/words.ts'

/** What the editor is opened on. */
export interface Opened {
  readonly locale: string
  readonly room: number
  readonly config: unknown
  /** The picture that is edited; undefined where a new one is made. */
  readonly found: Found | undefined
  /** Puts the first picture beside what is selected and takes nothing out. */
  readonly isBeside: boolean
}

/** A writer's dialog in Docs or Slides. */
export function createEditorHost(
  opened: Opened,
  { calls, close }: { readonly calls: ScriptCalls; close(): void },
): EditorHost {
  const words = wordsFor(opened.locale)
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  let found = opened.found
  let width = widthOf(opened.config)

  const put = async (drawing: Drawing, how: How, factor: number): Promise<SavedWith | undefined> => {
    const outcome = await calls.putDiagram(drawing, found, how).catch((error: unknown) => {
      throw new Error(inWords(error, words))
    })
    if (outcome.state === 'gone')
      throw new SaveUndecided(words.gone, words.goneInsert, () => {
        found = undefined
        return put(drawing, 'beside', factor)
      })
    if (outcome.state === 'changed')
      throw new SaveUndecided(words.changed, words.changedReplace, () => put(drawing, 'forced', factor))
    found = outcome.picture ?? undefined
    if (!outcome.isKept) return { words: words.keptInPicture }
    return factor < 2
      ? {
          words: fill(words.capped, {
            factor: factor.toLocaleString(opened.locale, { maximumFractionDigits: 1 }),
          }),
        }
      : undefined
  }

  return {
    surroundings: async () => ({
      config: opened.config,
      locale: opened.locale,
      scheme: 'light',
      isEditing: true,
    }),
    onScheme() {
      // Google's editors have one scheme.
    },
    onConfig() {
      // The dialog is on top of the file; what was changed under it is found when it is saved.
    },
    usage(event) {
      if (SENDS_USAGE) calls.usage(event, timeZone).catch(() => {}) // silent whatever happens
    },
    openLink() {
      // A picture on paper has no links.
    },
    isInserting: async () => opened.found === undefined,
    keeps: 'picture',
    fields: [],
    texts: () => textsOf(words),
    async save(document, drawn?: DrawnSvg) {
      const read = diagramFormat.open(document)
      if (!drawn || read.state !== 'ready') throw new Error(words.saveUndrawn)
      const keepsSize = width === read.config.width
      const { drawing, factor } = await drawingOf(read.config, drawn, { room: opened.room, found, keepsSize })
      const said = await put(drawing, opened.isBeside && !found ? 'beside' : 'asked', factor)
      width = read.config.width
      return said
    },
    close,
    usagePreview: async (event) => (SENDS_USAGE ? calls.usagePreview(event, timeZone) : ''),
  }
}

/** What a failed call means, for a person. */
export function inWords(error: unknown, words: Words): string {
  if (!(error instanceof CallFailed)) return error instanceof Error ? error.message : String(error)
  if (error.fault === 'accounts') return words.accounts
  if (error.fault === 'authorisation') return `${words.authorisation} ${words.accounts}`
  return fill(words.failed, { reason: error.message })
}

function widthOf(config: unknown) {
  const read = diagramFormat.open(config)
  return read.state === 'ready' ? read.config.width : 'natural'
}

const textsOf = ({
  saveFailed,
  saveUndrawn,
  themeAuto,
  engineFailed,
  sendsIntro,
  sendsNothing,
  sendsUnknown,
  repairTitle,
  unreadableFuture,
  repairHint,
}: Words) => ({
  saveFailed,
  saveUndrawn,
  themeAuto,
  engineFailed,
  sendsIntro,
  sendsNothing,
  sendsUnknown,
  repairTitle,
  unreadableFuture,
  repairHint,
})
