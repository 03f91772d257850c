import type { Language } from '@crenwiz/policy'
import { de } from './de.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Texts } from './texts.ts'

/** The report's texts in each language. */
export const textsOf: Readonly<Record<Language, Texts>> = { en, de, ja }
