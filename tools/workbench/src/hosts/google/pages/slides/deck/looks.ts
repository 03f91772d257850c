import type { Attributes, Container } from '../../../docs/model.ts'
import { linesIn, textLook } from '../../../slides/text.ts'

/** The looks of the characters of a stretch; of an empty paragraph, what the next character gets. */
export function looksOver(holder: Container, start: number, end: number): readonly Attributes[] {
  return linesIn(holder, start, end).flatMap(({ paragraph, text, at }) => {
    if (!text) return [textLook(paragraph)]
    let offset = at
    return text.runs
      .filter((run) => {
        const from = offset
        offset += run.text.length
        return from < Math.max(end, start + 1) && offset > start
      })
      .map(({ attributes }) => attributes)
  })
}
