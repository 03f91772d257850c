import { posix } from 'node:path'
import type { Place, Step } from '../../../place.ts'
import { Lines } from '../../parse/lines.ts'
import type { SourceFile, Span } from '../code.ts'

/** The longest text of a step. */
const longest = 120

/** Turns offsets into places that a person can open. */
export class Places {
  readonly #folder: string
  readonly #names = new Map<string, string>()
  readonly #lines = new Map<string, Lines>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** A path as places say it. */
  name(path: string): string {
    const name = this.#names.get(path) ?? posix.relative(this.#folder, path.replace(/#\d+$/, ''))
    this.#names.set(path, name)
    return name
  }

  at({ path, text }: Pick<SourceFile, 'path' | 'text'>, offset: number): Place {
    // Each script of a page is a text of its own, which ends where the script does.
    const key = `${text.length} ${path}`
    const lines = this.#lines.get(key) ?? new Lines(text)
    this.#lines.set(key, lines)
    return { file: this.name(path), ...lines.at(Math.max(0, offset)) }
  }

  step(file: SourceFile, { start, end }: Span): Step {
    const line = file.text
      .slice(start, Math.min(end, start + 400))
      .replace(/\s+/g, ' ')
      .trim()
    return { at: this.at(file, start), text: line.length > longest ? `${line.slice(0, longest - 1)}…` : line }
  }
}
