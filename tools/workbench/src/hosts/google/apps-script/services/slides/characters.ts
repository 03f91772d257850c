import type { AttributePatch, Attributes, AttributeValue, Container } from '../../../docs/model.ts'
import { linesIn, textLook } from '../../../slides/text.ts'
import type { Link } from './links.ts'

/** A stretch of text as its styles see it. */
export interface Characters {
  readonly holder: Container
  readonly start: number
  readonly end: number
  change(attributes: AttributePatch, of: 'characters' | 'paragraphs'): void
  linkOf(url: string): Link
}

/** The looks in a stretch: of its characters, and of empty paragraphs what the next character gets. */
export function looksIn({ holder, start, end }: Characters): readonly Attributes[] {
  return linesIn(holder, start, end).flatMap(({ paragraph, text, at }) => {
    if (!text) return [textLook(paragraph)]
    let offset = at
    const looks = text.runs.filter((run) => {
      const from = offset
      offset += run.text.length
      return from < Math.max(end, start + 1) && offset > start
    })
    return looks.map(({ attributes }) => attributes)
  })
}

export function paragraphsIn({ holder, start, end }: Characters): readonly Container[] {
  return linesIn(holder, start, end).map(({ paragraph }) => paragraph)
}

/** The value that all have; null where they differ. */
export function common(
  looks: readonly Attributes[],
  name: string,
  fallback: AttributeValue | null,
): AttributeValue | null {
  const [first, ...rest] = looks.map((look) => look[name] ?? fallback)
  return first !== undefined && rest.every((value) => value === first) ? first : null
}
