import type { Mark, MarkSpec, MarkType, Schema } from 'prosemirror-model'
import type { Attributes, AttributeValue } from '../../../../files/tree/model.ts'
import { darkTwin } from './dark-twin.ts'
import { safeUrl } from './safe-url.ts'

/** The attributes of a run, in the order in which their marks lie in each other. */
export const lookNames = [
  'linkUrl',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'textAlignment',
  'fontFamily',
  'fontSize',
  'foregroundColor',
  'backgroundColor',
] as const
export type LookName = (typeof lookNames)[number]

/** The styles that show an attribute of a run. */
function styleOf(name: LookName, value: AttributeValue): string {
  switch (name) {
    case 'bold':
      return `font-weight:${value === true ? 'bold' : 'normal'}`
    case 'italic':
      return `font-style:${value === true ? 'italic' : 'normal'}`
    case 'underline':
      return `text-decoration:${value === true ? 'underline' : 'none'}`
    case 'strikethrough':
      return `text-decoration:${value === true ? 'line-through' : 'none'}`
    case 'textAlignment':
      return value === 'normal' ? 'vertical-align:baseline' : `vertical-align:${shortAlignment(value)}`
    case 'fontFamily':
      return familyStyle(String(value))
    case 'fontSize':
      return `font-size:${Number(value)}pt`
    case 'foregroundColor':
      return `color:${value};--dark-ink:${darkTwin(String(value))}`
    case 'backgroundColor':
      return `background-color:${value};--dark-ground:${darkTwin(String(value))}`
    case 'linkUrl':
      return ''
  }
}

function shortAlignment(value: AttributeValue): string {
  return value === 'subscript' ? 'sub' : 'super'
}

// What a machine hasn't got is shown in a font of the same kind.
function familyStyle(family: string): string {
  const kind = /courier|mono|consolas/i.test(family)
    ? 'monospace'
    : /georgia|times|serif$/i.test(family)
      ? 'serif'
      : 'sans-serif'
  return `font-family:${JSON.stringify(family.replace(/["\\;]/g, ''))}, ${kind}`
}

function spec(name: LookName): MarkSpec {
  const attribute = `data-${name.toLowerCase()}`
  return {
    attrs: { value: {} },
    // What is typed behind a link is no part of it.
    inclusive: name !== 'linkUrl',
    toDOM: ({ attrs: { value } }) =>
      name === 'linkUrl'
        ? [
            'a',
            { href: safeUrl(value) ?? '#', rel: 'noopener noreferrer', [attribute]: JSON.stringify(value) },
            0,
          ]
        : [
            tagOf(name, value),
            { style: styleOf(name, value), class: `look-${name}`, [attribute]: JSON.stringify(value) },
            0,
          ],
    parseDOM: [
      {
        tag: `[${attribute}]`,
        // Other marks may stand on the same element.
        consuming: false,
        getAttrs: (element) => parsedLook(name, element.getAttribute(attribute)),
      },
    ],
  }
}

function tagOf(name: LookName, value: AttributeValue): string {
  if (name === 'bold' && value === true) return 'strong'
  if (name === 'italic' && value === true) return 'em'
  return name === 'textAlignment' && value !== 'normal' ? (value === 'subscript' ? 'sub' : 'sup') : 'span'
}

// What stands in a clipboard is anybody's; what a document doesn't take is refused by the document.
function parsedLook(name: LookName, stored: string | null): { readonly value: AttributeValue } | false {
  try {
    const value: unknown = JSON.parse(stored ?? '')
    const isLook = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    return isLook && isTaken(name, value) ? { value } : false
  } catch {
    return false // not written by a paper
  }
}

function isTaken(name: LookName, value: string | number | boolean): boolean {
  if (name === 'fontSize') return typeof value === 'number' && value > 0
  if (name === 'foregroundColor' || name === 'backgroundColor') return /^#[0-9a-f]{6}$/.test(String(value))
  if (name === 'linkUrl' || name === 'fontFamily') return typeof value === 'string'
  if (name === 'textAlignment') return ['normal', 'superscript', 'subscript'].includes(String(value))
  return typeof value === 'boolean'
}

export const marks: Readonly<Record<LookName, MarkSpec>> = Object.fromEntries(
  lookNames.map((name) => [name, spec(name)]),
) as Record<LookName, MarkSpec>

/** The marks of a run's attributes. */
export function marksOf(schema: Schema, attributes: Attributes): readonly Mark[] {
  return lookNames.flatMap((name) => {
    const value = attributes[name]
    return value === undefined ? [] : [markType(schema, name).create({ value })]
  })
}

/** The attributes that marks stand for. */
export function attributesOf(marksOfText: readonly Mark[]): Attributes {
  return Object.fromEntries(marksOfText.map(({ type, attrs }) => [type.name, attrs.value as AttributeValue]))
}

export function markType(schema: Schema, name: LookName): MarkType {
  const type = schema.marks[name]
  if (!type) throw new Error(`The schema has no mark ${name}.`)
  return type
}
