import type { Container } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { cloneNode } from '../../../files/tree/tree.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { nameOf } from './arguments.ts'
import { type Characters, paragraphsIn } from './characters.ts'
import type { OpenPresentation } from './open-presentation.ts'

interface Stretch extends Characters {
  readonly presentation: OpenPresentation
}

const glyphs: Readonly<Record<string, string>> = {
  bullet: '●',
  hollowBullet: '○',
  squareBullet: '■',
  number: '1.',
  latinUpper: 'A.',
  latinLower: 'a.',
  romanUpper: 'I.',
  romanLower: 'i.',
}

/** Whether paragraphs are of a list, and of which; null where they differ. */
export class ListStyle extends HostObject {
  readonly className = 'Slides.ListStyle'
  constructor(private readonly characters: Stretch) {
    super()
  }
  isInList(): boolean | null {
    return same(paragraphsIn(this.characters).map(({ kind }) => kind === 'listItem'))
  }
  getNestingLevel(): number | null {
    return this.isInList() ? same(this.values('nestingLevel', 0)) : null
  }
  getGlyph(): string | null {
    const glyph = this.isInList() ? same(this.values('glyph', 'bullet')) : null
    return glyph === null ? null : (glyphs[glyph] ?? null)
  }
  /** Of a preset, the first level's glyph is kept: bullets, numbers or letters. */
  applyListPreset(preset: unknown): this {
    const name = nameOf(preset)
    const listId = this.characters.presentation.newId()
    const glyph = glyphOf(name)
    this.replace((old) => ({
      ...old,
      kind: 'listItem',
      attributes: { nestingLevel: 0, ...old.attributes, glyph, listId },
    }))
    return this
  }
  removeFromList(): this {
    this.replace((old) => {
      const { glyph: _glyph, listId: _list, nestingLevel: _level, ...attributes } = old.attributes
      return { ...old, kind: 'paragraph', attributes }
    })
    return this
  }

  private values<T>(name: string, fallback: T): readonly T[] {
    return paragraphsIn(this.characters).map(({ attributes }) => (attributes[name] ?? fallback) as T)
  }
  // The other paragraph goes in before the old one goes, so that the text is never without its last.
  private replace(make: (old: Container) => Container): void {
    const { presentation, holder } = this.characters
    const operations = paragraphsIn(this.characters).flatMap((old): readonly Operation[] => [
      {
        op: 'insert',
        parent: holder.id,
        after: old.id,
        node: cloneNode(make(old), () => presentation.newId()),
      },
      { op: 'remove', id: old.id },
    ])
    presentation.change(operations)
  }
}

function glyphOf(preset: string): string {
  if (preset.startsWith('DIGIT') || preset.startsWith('ZERODIGIT')) return 'number'
  if (preset.startsWith('UPPERALPHA')) return 'latinUpper'
  if (preset.startsWith('UPPERROMAN')) return 'romanUpper'
  return 'bullet'
}

function same<T>(values: readonly T[]): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}
