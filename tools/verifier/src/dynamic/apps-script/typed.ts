/** What is typed into a project's fields: canaries, and yet what such a field takes. */
export interface Typed {
  readonly address: string
  readonly subject: string
  readonly title: string
  readonly name: string
  readonly text: string
  readonly link: string
  /** ISO 8601, far from any other day of the workspace. */
  readonly day: string
  /** The name of a calendar of theirs: chosen where one is offered. */
  readonly calendar: string
}

/** What a field of a card or a page says of itself. */
export interface FieldFacts {
  /** Its name or id. */
  readonly name: string
  readonly label?: string | undefined
  /** What helps: a hint, a placeholder. */
  readonly hint?: string | undefined
  /** As HTML has it: `email`, `date`, `number`; `text` for all others. */
  readonly type?: string | undefined
  readonly pattern?: string | undefined
  readonly most?: number | undefined
  readonly least?: string | undefined
  /** What stands in it. */
  readonly value?: string | undefined
}

type Kind = keyof Typed | 'number' | 'time'

/** By what a field is called, in the languages of our own add-ons; the first that fits counts. */
const words: readonly (readonly [RegExp, Kind])[] = [
  [/subject|betreff|件名/i, 'subject'],
  [/^name\b|\b(your|full|first|last|display)[ _-]?name\b|\bvorname|\bnachname|名前|氏名/i, 'name'],
  [/sender|absender|recipient|empfänger|e-?mail|address|adresse|差出人|宛先|メール|アドレス/i, 'address'],
  [/\burl|link|website|https?:/i, 'link'],
  [/\bdate|\bday$|datum|日付/i, 'day'],
  [/\btime\b|uhrzeit|時刻/i, 'time'],
  [/\b(count|number|amount|limit|hours|minutes|days|anzahl)\b|件数/i, 'number'],
  [/title|titel|heading|headline|タイトル|見出し/i, 'title'],
  [/name/i, 'name'],
]

const types: Readonly<Record<string, Kind>> = {
  email: 'address',
  url: 'link',
  date: 'day',
  time: 'time',
  number: 'number',
  range: 'number',
}

/** A hint is a sentence, in which names, titles and numbers are those of other things. */
const inHints: readonly Kind[] = ['subject', 'address', 'link', 'day']

/** What a person would type into a field; undefined where nothing of it fits. */
export function valueFor(field: FieldFacts, typed: Typed): string | undefined {
  const text = (kind: Kind) =>
    kind === 'number' ? (field.least ?? '7') : kind === 'time' ? '09:30' : typed[kind]
  const kind = kindOf(field)
  const first = kind === 'title' ? keeping(field.value ?? '', typed.title) : text(kind)
  const others = (['text', 'number', 'address', 'day', 'link', 'subject'] as const).map(text)
  const isTyped = field.type !== undefined && Object.hasOwn(types, field.type)
  const all = isTyped ? [first] : [first, ...others]
  return all.find((value) => fits(value, field))
}

function kindOf({ type = 'text', name, label = '', hint = '' }: FieldFacts): Kind {
  if (Object.hasOwn(types, type)) return types[type] ?? 'text'
  // A name of the code's own says more than a sentence for people, in which other fields may be named as well.
  for (const said of [name.replace(/([a-z])([A-Z])/g, '$1 $2'), label]) {
    const found = words.find(([pattern]) => pattern.test(said))
    if (found) return found[1]
  }
  const helped = words.find(([pattern, kind]) => inHints.includes(kind) && pattern.test(hint))
  return helped?.[1] ?? 'text'
}

/** A title with places for parts, `{first} OOO`, keeps them. */
function keeping(value: string, title: string): string {
  if (value.includes(title)) return value
  return /[{<%]/.test(value) ? `${value} ${title}` : title
}

function fits(value: string, { pattern, most = Number.POSITIVE_INFINITY }: FieldFacts): boolean {
  if (value.length > most) return false
  try {
    return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value)
  } catch {
    return true // a pattern that is none is one that browsers leave out too
  }
}
