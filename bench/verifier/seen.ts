/** What a subject says of its own work: how many scripts it has read, and in which files it found something. */
export interface Seen {
  readonly scripts: number
  readonly found: readonly string[]
}

/** How long each of our own steps took, in milliseconds, without the start of Node. */
interface Steps {
  readonly read: number
  readonly analyse: number
  /** Reading the build, libraries among it, for what no policy holds. */
  readonly search: number
  readonly judge: number
}

/** What our own probe says. */
export interface OwnSeen extends Seen {
  readonly functions: number
  /** Why the analysis ended before everything was followed; empty: it didn't. */
  readonly stopped: readonly string[]
  readonly steps: Steps
}

type Fields = Readonly<Record<string, unknown>>

/** Reads what our own probe printed. */
export function parseOwn(text: string): OwnSeen {
  const value = parseFields(text)
  const steps = fields(value.steps)
  return {
    ...seenIn(value),
    functions: Number(value.functions),
    stopped: texts(value.stopped),
    steps: {
      read: Number(steps.read),
      analyse: Number(steps.analyse),
      search: Number(steps.search),
      judge: Number(steps.judge),
    },
  }
}

/** Reads what a probe printed: `{ scripts, found }`. */
export const parseSeen = (text: string): Seen => seenIn(parseFields(text))

/** Reads secretlint's `json` format: every file that was read, with its messages. */
export const parseSecretlint = (text: string, isScript: (file: string) => boolean): Seen =>
  listed(list(JSON.parse(text)), 'filePath', 'messages', isScript)

/** Reads ESLint's `json` format: every file that was read, with its messages. */
export const parseEslint = (text: string, isScript: (file: string) => boolean): Seen =>
  listed(list(JSON.parse(text)), 'filePath', 'messages', isScript)

/** Reads retire's `json` format. The bench's data recognises every script, so each file that was read is listed. */
export const parseRetire = (text: string, isScript: (file: string) => boolean): Seen =>
  listed(list(parseFields(text).data), 'file', 'vulnerabilities', isScript)

function listed(
  entries: readonly Fields[],
  file: string,
  complaints: string,
  isScript: (file: string) => boolean,
): Seen {
  const files = entries.filter((entry) => isScript(String(entry[file])))
  return {
    scripts: files.length,
    found: entries
      .filter((entry) => Array.isArray(entry[complaints]) && entry[complaints].length > 0)
      .map((entry) => String(entry[file])),
  }
}

const seenIn = (value: Fields): Seen => ({ scripts: Number(value.scripts), found: texts(value.found) })

const parseFields = (text: string): Fields => fields(JSON.parse(text))

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : [])

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
