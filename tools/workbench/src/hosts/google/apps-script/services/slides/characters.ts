import type { AttributePatch, Attributes, AttributeValue, Container } from '../../../files/tree/model.ts'
import { linesIn } from '../../../slides/text.ts'
import type { Link } from './links.ts'

/** A stretch of text as its styles see it. */
export interface Characters {
  readonly holder: Container
  readonly start: number
  readonly end: number
  change(attributes: AttributePatch, of: 'characters' | 'paragraphs'): void
  linkOf(url: string): Link
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
