import type { Language } from '../sentence.ts'

/** The policy's file in a language: English has the plain name. */
export const policyFile = (language: Language, kind: 'html' | 'md'): string =>
  language === 'en' ? `privacy-policy.${kind}` : `privacy-policy.${language}.${kind}`
