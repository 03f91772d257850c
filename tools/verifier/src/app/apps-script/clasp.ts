import { isRecord } from '../manifest-tree.ts'
import { parseJsonTree } from './json-tree.ts'

/** What `.clasp.json` says of a project (clasp 3.4, README seen 2026-11). */
export interface Clasp {
  readonly scriptId: string
  readonly rootDir: string
  /** Paths as written, from the folder of `.clasp.json`. */
  readonly filePushOrder: readonly string[]
  readonly scriptEndings: readonly string[]
  readonly pageEndings: readonly string[]
}

/** What clasp does where it is told nothing. */
export const plainClasp: Clasp = {
  scriptId: '',
  rootDir: '.',
  filePushOrder: [],
  scriptEndings: ['.js', '.gs'],
  pageEndings: ['.html'],
}

/** Reads a `.clasp.json`; UserError where it can't be read. */
export function parseClasp(text: string, file: string): Clasp {
  const { raw } = parseJsonTree(text, file)
  const textAt = (key: string, otherwise: string) =>
    typeof raw[key] === 'string' ? String(raw[key]) : otherwise
  return {
    scriptId: textAt('scriptId', ''),
    rootDir: textAt('rootDir', '.') || '.',
    filePushOrder: texts(raw.filePushOrder),
    scriptEndings: endings(raw.scriptExtensions ?? raw.fileExtension) ?? plainClasp.scriptEndings,
    pageEndings: endings(raw.htmlExtensions) ?? plainClasp.pageEndings,
  }
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) && !isRecord(value) ? value.filter((one) => typeof one === 'string') : []

function endings(value: unknown): readonly string[] | undefined {
  const all = typeof value === 'string' ? [value] : texts(value)
  return all.length === 0 ? undefined : all.map((one) => (one.startsWith('.') ? one : `.${one}`))
}

/** Whether a `.claspignore` keeps a file back: the last of its patterns that fits decides, `!` takes it in again. */
export function isKeptBack(path: string, ignore: string): boolean {
  let isBack = false
  for (const line of ignore.split(/\r?\n/).map((one) => one.trim()))
    if (line !== '' && !line.startsWith('#') && globOf(line.replace(/^!/, '')).test(path))
      isBack = !line.startsWith('!')
  return isBack
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
