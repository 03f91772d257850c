import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gap } from '../finding.ts'
import type { AppFile } from './app.ts'

/** A file that was read. */
export interface TextFile extends AppFile {
  readonly text: string
}

/** Larger sources weren't written by a person. */
const maximumBytes = 5_000_000

/** Reads an app's own scripts, pages and style sheets; what isn't text, or too large for a person, is a problem. */
export function readTexts(
  root: string,
  files: readonly AppFile[],
): { readonly texts: readonly TextFile[]; readonly problems: readonly Gap[] } {
  const problems: Gap[] = []
  const texts: TextFile[] = []
  for (const file of files.filter(isText)) {
    const text = readText(root, file)
    const problem = typeof text === 'string' ? textProblem(file, text) : text
    if (problem) problems.push(problem)
    if (typeof text === 'string' && problem?.code !== 'BINARY_FILE') texts.push({ ...file, text })
  }
  return { texts, problems }
}

const isText = ({ kind }: AppFile) => kind === 'script' || kind === 'html' || kind === 'style'

/** The text of a file below a folder, or beside it in the same repository. */
export function textOf(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    // What asks for it goes on without: a file that is gone has nothing to say.
    return undefined
  }
}

function readText(root: string, { file, bytes }: AppFile): string | Gap {
  const at = { file, line: 1, column: 1 }
  if (bytes > maximumBytes) return { code: 'HUGE_FILE', at, data: { file, bytes, maximum: maximumBytes } }
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { code: 'FILE_UNREADABLE', at, data: { file, why } }
  }
}

/** Lines longer than this on average are a tool's and not a person's. */
const longLine = 400

function textProblem({ file, kind, bytes }: AppFile, text: string): Gap | undefined {
  const at = { file, line: 1, column: 1 }
  if (text.slice(0, 8_000).includes('\0')) return { code: 'BINARY_FILE', at, data: { file } }
  const lines = text.split('\n').length
  if (kind === 'script' && bytes > 10_000 && text.length / lines > longLine)
    return { code: 'MINIFIED_FILE', at, data: { file, lines, bytes } }
  return undefined
}
