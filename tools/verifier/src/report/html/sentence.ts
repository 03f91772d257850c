import type { Told } from '../told.ts'
import { cut, shown } from '../words/words.ts'
import { type Markup, markup } from './markup.ts'
import type { Texts } from './texts/texts.ts'

/** What others say in a sentence: programs in English, people and apps in a language that isn't known. */
const foreign = { message: 'en', why: 'en', reason: '', detail: '' } as const

/** A sentence as it is told; what others say in it has a language of its own. */
export function sentence({ sentence: text, data }: Told, { lang }: Pick<Texts, 'lang'>): Markup {
  if (lang === 'en') return markup`${text}`
  for (const [key, language] of Object.entries(foreign)) {
    const value = data[key]
    const words = typeof value === 'string' ? cut(shown(value, key)) : ''
    const at = words === '' ? -1 : text.indexOf(words)
    if (at >= 0)
      return markup`${text.slice(0, at)}<span lang="${language}">${words}</span>${text.slice(at + words.length)}`
  }
  return markup`${text}`
}
