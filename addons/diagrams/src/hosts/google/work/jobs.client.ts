import type { DiagramConfig } from '../../../config.ts'
import { diagramFormat } from '../../../config-format.ts'
import { emptyDraft } from '../../../editor/draft.ts'
import { proposeAlt } from '../../../picture/alt.ts'
import { detectKind } from '../../../picture/detect.ts'
import { preview } from '../../../picture/draw.client.ts'
import type { KindId } from '../../../picture/kind.ts'
import { kinds } from '../../../picture/kinds.ts'
import { problemWords } from '../../../picture/problem-words.ts'
import { languageOf } from '../../../texts/texts.ts'
import { drawingOf } from '../drawing.client.ts'
import { fenceOf, readInfo } from '../fences.ts'
import { readSource } from '../read-source.client.ts'
import type { Code, Found, Outcome } from '../requests.ts'
import type { ScriptCalls } from '../script-calls.client.ts'

/** What came of one diagram. Where it isn't `done`, it is as it was. */
export type JobOutcome =
  | { readonly state: 'done' }
  | { readonly state: 'notFound' }
  | { readonly state: 'noSource' }
  | { readonly state: 'notDrawn'; readonly reason: string }

/** One diagram or code that a dialog would change. */
export interface Job {
  readonly kind: string
  /** The first words by which a person knows it. */
  readonly label: string
  run(): Promise<JobOutcome>
}

interface Surroundings {
  readonly calls: ScriptCalls
  readonly locale: string
  readonly room: number
}

/** Draws each diagram of the file again. */
export async function updateJobs(around: Surroundings): Promise<readonly Job[]> {
  return eachDiagram(around, async (found, config) => {
    const drawn = await draw(config)
    if (!drawn.ok)
      return { state: 'notDrawn', reason: problemWords(drawn.problem, languageOf(around.locale)) }
    const { drawing } = await drawingOf(config, drawn, { room: around.room, found, keepsSize: true })
    return outcomeOf(await around.calls.putDiagram(drawing, found, 'asked'))
  })
}

/** Writes each diagram of the file as code between fences. */
export async function toCodeJobs(around: Surroundings): Promise<readonly Job[]> {
  return eachDiagram(around, async (found, config) => {
    const proposed = proposeAlt(config.kind, config.source, languageOf(around.locale))
    const more = {
      ...(config.alt !== '' && config.alt !== proposed ? { alt: config.alt } : {}),
      ...(config.theme === emptyDraft.theme ? {} : { theme: config.theme }),
      ...(config.width === emptyDraft.width ? {} : { width: config.width }),
    }
    const word = kinds[config.kind].fences[0] ?? config.kind
    return outcomeOf(await around.calls.putCodeForDiagram(fenceOf(word, config.source, more), found))
  })
}

/** Draws each code of the file that is a diagram. */
export async function convertJobs(around: Surroundings): Promise<readonly Job[]> {
  const codes = await around.calls.codes()
  return codes.flatMap((code): Job[] => {
    const config = configOfCode(code, around.locale)
    if (!config) return []
    return [
      {
        kind: kinds[config.kind].name,
        label: firstWords(config.source),
        async run() {
          const drawn = await draw(config)
          if (!drawn.ok)
            return { state: 'notDrawn', reason: problemWords(drawn.problem, languageOf(around.locale)) }
          const { drawing } = await drawingOf(config, drawn, {
            room: around.room,
            found: undefined,
            keepsSize: false,
          })
          return outcomeOf(await around.calls.putDiagramForCode(drawing, code))
        },
      },
    ]
  })
}

async function eachDiagram(
  { calls }: Surroundings,
  run: (found: Found, config: DiagramConfig) => Promise<JobOutcome>,
): Promise<readonly Job[]> {
  const found = await calls.diagrams()
  return Promise.all(
    found.map(async (picture): Promise<Job> => {
      const source = await readSource(picture, calls)
      const read = source.state === 'read' ? diagramFormat.open(source.config) : undefined
      if (read?.state !== 'ready')
        return { kind: '?', label: picture.title, run: async () => ({ state: 'noSource' }) }
      const { config } = read
      const label = config.alt || firstWords(config.source)
      return { kind: kinds[config.kind].name, label, run: () => run(picture, config) }
    }),
  )
}

/** Code with a fence is of the kind that the fence names; code without one only where it is surely a diagram. */
function configOfCode({ info, text }: Code, locale: string): DiagramConfig | undefined {
  const { word, more } = readInfo(info ?? '')
  const named = info === null ? undefined : kindOfWord(word)
  const found = named
    ? { kind: named, source: text }
    : info === null || word === ''
      ? detectKind(text)
      : undefined
  if (!found || found.source.trim() === '') return undefined
  const alt =
    typeof more.alt === 'string' ? more.alt : proposeAlt(found.kind, found.source, languageOf(locale))
  const { isAltProposed: _, ...plain } = emptyDraft
  const read = diagramFormat.open({ ...plain, ...pick(more), ...found, alt, version: 1 })
  return read.state === 'ready' ? read.config : { ...plain, ...found, alt }
}

const pick = ({ theme, width }: Readonly<Record<string, unknown>>) => ({
  ...(theme === undefined ? {} : { theme }),
  ...(width === undefined ? {} : { width }),
})

function kindOfWord(word: string): KindId | undefined {
  return Object.values(kinds).find(({ fences }) => fences.includes(word.toLowerCase()))?.id
}

const draw = (config: DiagramConfig) =>
  preview({ ...config, scheme: config.theme === 'dark' ? 'dark' : 'light' })

const outcomeOf = ({ state }: Outcome): JobOutcome =>
  state === 'done' ? { state: 'done' } : { state: 'notFound' }

const firstWords = (source: string) =>
  (source.split('\n').find((line) => line.trim() !== '') ?? '').trim().slice(0, 80)
