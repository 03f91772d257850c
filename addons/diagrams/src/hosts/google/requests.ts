import { type KindId, kindIds } from '../../picture/kind.ts'

/**
 * What crosses google.script.run, in both directions. Both ends are ours, but either may be of another version (a dialog
 * stays open while the add-on is updated), so both parse what arrives.
 */

/** A picture of ours in the document. */
export interface Found {
  /** Where it is, in the script's own words; a hint that may be old. */
  readonly place: string
  readonly title: string
  readonly description: string
  /** CSS pixels, now. */
  readonly width: number
  /** The long source from the document's properties, where it is there. */
  readonly kept?: string
}

/** What a dialog is for; its page reads it from the tag that holds the opening. */
export type Purpose = 'new' | 'edit' | 'update' | 'convert' | 'toCode' | 'help'

/** What a dialog opens with; it lies in its page. */
export interface Opening {
  readonly editor: 'docs' | 'slides'
  readonly locale: string
  /** The widest that a picture may be, in CSS pixels. */
  readonly room: number
  readonly picture?: Found
  /** The selected text, where there is some and no picture. */
  readonly text?: string
  /** What will be drawn first, where that is known. */
  readonly kind?: KindId
}

/** A drawn diagram, ready to be put in. */
export interface Drawing {
  /** Base64. */
  readonly png: string
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  /** The source, where it is too long for the description. */
  readonly kept?: string
}

/** Which picture is meant. */
export interface Which {
  readonly place: string
  readonly title: string
  readonly description: string
}

/** What came of a change. Nothing was changed but by `done`. */
export type Outcome =
  /** `isKept` is false where a long source could not be kept in the document's properties. */
  | { readonly state: 'done'; readonly isKept: boolean; readonly picture: Found | null }
  /** What was meant isn't there any more. */
  | { readonly state: 'gone' }
  /** Somebody has changed it since. */
  | { readonly state: 'changed' }

/** Code in the document that may be a diagram. */
export interface Code {
  readonly place: string
  /** What stands behind its fence; null where it has none. */
  readonly info: string | null
  readonly text: string
}

type Fields = Readonly<Record<string, unknown>>

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const size = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(32_767, Math.max(1, value)) : 1
const optional = <Key extends string>(key: Key, value: unknown): { readonly [K in Key]?: string } =>
  typeof value === 'string' && value !== '' ? ({ [key]: value } as { [K in Key]: string }) : {}

export const parse = {
  found(value: unknown): Found {
    const { place, title, description, width, kept } = fields(value)
    return {
      place: text(place),
      title: text(title),
      description: text(description),
      width: size(width),
      ...optional('kept', kept),
    }
  },
  opening(value: unknown): Opening {
    const { editor, locale, room, picture, text: selected, kind: named } = fields(value)
    const kind = kindIds.find((one) => one === named)
    return {
      editor: editor === 'slides' ? 'slides' : 'docs',
      locale: text(locale) || 'en',
      room: size(room),
      ...(picture ? { picture: parse.found(picture) } : {}),
      ...optional('text', selected),
      ...(kind && { kind }),
    }
  },
  drawing(value: unknown): Drawing {
    const { png, width, height, title, description, kept } = fields(value)
    return {
      png: text(png),
      width: size(width),
      height: size(height),
      title: text(title),
      description: text(description),
      ...optional('kept', kept),
    }
  },
  which(value: unknown): Which | undefined {
    const { place, title, description } = fields(value)
    return value === null || value === undefined
      ? undefined
      : { place: text(place), title: text(title), description: text(description) }
  },
  outcome(value: unknown): Outcome {
    const { state, isKept, picture } = fields(value)
    if (state === 'done')
      return { state, isKept: isKept === true, picture: picture ? parse.found(picture) : null }
    return { state: state === 'changed' ? state : 'gone' }
  },
  code(value: unknown): Code {
    const { place, info, text: written } = fields(value)
    return { place: text(place), info: typeof info === 'string' ? info : null, text: text(written) }
  },
  list<Item>(value: unknown, item: (one: unknown) => Item): readonly Item[] {
    return Array.isArray(value) ? value.map(item) : []
  },
}
