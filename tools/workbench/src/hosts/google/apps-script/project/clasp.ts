import * as v from 'valibot'
import { UserError } from '../../../../errors.ts'
import { JsonFault, parseJsonWithLines } from './json-with-lines.ts'

/** What `.clasp.json` says of a project (clasp 3.4, README seen 2026-11). */
export interface Clasp {
  readonly scriptId?: string
  readonly rootDir?: string
  /** Paths as written, from the folder of `.clasp.json`. */
  readonly filePushOrder: readonly string[]
  readonly scriptExtensions: readonly string[]
  readonly htmlExtensions: readonly string[]
}

const extensions = v.optional(v.union([v.string(), v.array(v.string())]))
const schema = v.looseObject({
  scriptId: v.optional(v.string()),
  rootDir: v.optional(v.string()),
  filePushOrder: v.optional(v.nullable(v.array(v.string()))),
  scriptExtensions: extensions,
  fileExtension: extensions,
  htmlExtensions: extensions,
})

/** What clasp does where it is told nothing. */
export const plainClasp: Clasp = {
  filePushOrder: [],
  scriptExtensions: ['.js', '.gs'],
  htmlExtensions: ['.html'],
}

/** Parses `.clasp.json`; UserError with file and line where it can't be read. */
export function parseClasp(file: string, source: string): Clasp {
  try {
    const json = parseJsonWithLines(source.replace(/^\uFEFF/, ''))
    const { success, output, issues } = v.safeParse(schema, json.value)
    if (!success) {
      const path = (issues[0].path ?? []).map(({ key }) => key as string | number)
      throw new JsonFault(`"${path.join('.')}" isn't of the right kind`, json.lineOf(path))
    }
    const { scriptId, rootDir, filePushOrder, scriptExtensions, fileExtension, htmlExtensions } = output
    return {
      ...(scriptId !== undefined && { scriptId }),
      ...(rootDir !== undefined && { rootDir }),
      filePushOrder: filePushOrder ?? [],
      scriptExtensions: listOf(scriptExtensions ?? fileExtension) ?? plainClasp.scriptExtensions,
      htmlExtensions: listOf(htmlExtensions) ?? plainClasp.htmlExtensions,
    }
  } catch (cause) {
    if (!(cause instanceof JsonFault)) throw cause
    throw new UserError(
      `can't be read: ${cause.message}.`,
      { where: `${file}:${cause.line}`, next: 'Mend the line; clasp reads this file too.' },
      { cause },
    )
  }
}

function listOf(value: string | readonly string[] | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined
  return (typeof value === 'string' ? [value] : value).map((one) => (one.startsWith('.') ? one : `.${one}`))
}

/** Whether `.claspignore` keeps a file out: the last of its patterns that fits decides, `!` takes back in. */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  let ignored = false
  for (const pattern of patterns) {
    const isBack = pattern.startsWith('!')
    if (globOf(isBack ? pattern.slice(1) : pattern).test(path)) ignored = !isBack
  }
  return ignored
}

/** The patterns of a `.claspignore`, without comments. */
export function parseClaspIgnore(source: string): readonly string[] {
  return source
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function globOf(pattern: string): RegExp {
  const inner = pattern.replace(/^\.?\//, '').replace(/\*\*\/\*\*$/, '**')
  const source = inner.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    return part === '?' ? '[^/]' : `\\${part}`
  })
  return new RegExp(`^${source}${inner.endsWith('/') ? '.*' : ''}$`)
}
