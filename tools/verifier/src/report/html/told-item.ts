import type { Told } from '../told.ts'
import { type Markup, markup } from './markup.ts'
import { place } from './place.ts'
import { sentence } from './sentence.ts'
import type { Texts } from './texts/texts.ts'

/** An item of a list: what is said, where, and what to do about it. */
export const toldItem = (told: Told, texts: Pick<Texts, 'lang'>): Markup =>
  markup`<li>${sentence(told, texts)}${told.at ? markup` ${place(told.at)}` : undefined}${told.next === undefined ? undefined : markup` <span class="next">${told.next}</span>`}</li>\n`
