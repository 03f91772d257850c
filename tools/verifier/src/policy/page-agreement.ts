import { sentencesOf } from '@crenwiz/policy'
import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from './read-policy.ts'

/** The published page says the edition's sentences, each as it was published. */
export const pageAgreement = ({ edition, pages }: PublishedPolicy): readonly Finding[] =>
  pages.flatMap(({ file, text, language }) => {
    const lines = text.split('\n').map(plain)
    const whole = lines.join(' ')
    return sentencesOf(edition.sections).flatMap(({ id, text: texts }): readonly Finding[] => {
      const sentence = plain(texts[language])
      if (sentence === '' || whole.includes(sentence)) return []
      const line = nearest(lines, sentence)
      return [
        {
          code: 'POLICY_PAGE_CHANGED',
          claim: 'C14',
          by: 'static',
          at: { file, line: line + 1, column: 1 },
          data: { sentence: id, was: texts[language], edition: edition.version },
        },
      ]
    })
  })

/** A text without what Markdown adds to it. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The line that has most of a sentence's words: the one that was changed, where it still is there. */
function nearest(lines: readonly string[], sentence: string): number {
  const words = wordsOf(sentence)
  const shares = lines.map((line) => {
    const has = wordsOf(line)
    return [...words].filter((word) => has.has(word)).length / Math.max(words.size, has.size)
  })
  return Math.max(0, shares.indexOf(Math.max(...shares)))
}

/** Words, and for scripts that set no spaces single letters. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[a-z0-9äöüß’'-]+|\p{L}/gu) ?? [])
