import { type Markup, markup } from './markup.ts'
import type { Texts } from './texts/texts.ts'

/** A sentence of a finding: there is only English for it, and in another language's report it says so. */
export const english = (sentence: string, { lang }: Pick<Texts, 'lang'>): Markup =>
  lang === 'en' ? markup`${sentence}` : markup`<span lang="en">${sentence}</span>`
