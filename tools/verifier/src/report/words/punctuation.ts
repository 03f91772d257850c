import type { Language } from '@crenwiz/policy'

/** What stands between the parts of a line and around an aside. */
interface Punctuation {
  readonly comma: string
  readonly colon: string
  readonly open: string
  readonly close: string
}

const european: Punctuation = { comma: ', ', colon: ': ', open: ' (', close: ')' }

export const punctuation: Readonly<Record<Language, Punctuation>> = {
  en: european,
  de: european,
  ja: { comma: '、', colon: '：', open: '（', close: '）' },
}
