import { visible } from '../visible.ts'

/** Markup that is safe to write: only `markup` makes it. */
export interface Markup {
  readonly source: string
}

type Part = string | number | Markup | undefined | readonly Part[]

const longest = 1200

/** A template whose texts are shown as they are: escaped, and with hidden characters spelt out. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    source: strings
      .map((string, index) => `${index === 0 ? '' : written(parts[index - 1])}${string}`)
      .join(''),
  }
}

function written(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'number') return part.toLocaleString('en')
  if (typeof part === 'string') return escaped(part)
  return 'source' in part ? part.source : part.map(written).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  const shown = visible(text.length > longest ? `${text.slice(0, longest)}…` : text)
  return shown.replace(/[&<>"']/g, (one) => entities[one] ?? one)
}
