import { type Change, history, proofLine, type Words } from '../diff.ts'
import type { Edition } from '../edition.ts'
import type { Language, Sentence } from '../sentence.ts'
import { vendor } from '../vendor.ts'
import { inlineMarkdown } from './inline.ts'

/** What changed from edition to edition, newest first, as Markdown. */
export function changesMarkdown(editions: readonly Edition[]): string {
  const first = editions[0]
  const steps = history(editions).map(({ edition, since, changes }) =>
    [
      `## ${edition.version}, in force from ${edition.effective}`,
      `_Against ${since.version} of ${since.effective}_`,
      edition.changes.map((line) => `- ${inlineMarkdown(line)}`).join('\n'),
      diffMarkdown(changes),
    ].join('\n\n'),
  )
  return `${[
    `# What changed in the privacy policy of ${vendor.name}’s add-ons`,
    ...steps,
    ...(first ? [`## ${first.version}, in force from ${first.effective}`, 'The first edition.'] : []),
  ].join('\n\n')}\n`
}

/** One comparison as a Markdown list: ~~removed~~ and **added** words. */
export function diffMarkdown(changes: readonly Change[], language: Language = 'en'): string {
  if (changes.length === 0) return 'No sentence differs.'
  return changes.map((change) => changeMarkdown(change, language)).join('\n')
}

function changeMarkdown(change: Change, language: Language): string {
  switch (change.kind) {
    case 'added':
      return `- Added: ${withProof(change.sentence, language)}`
    case 'removed':
      return `- Removed: ${withProof(change.sentence, language)}`
    case 'changed':
      return [
        `- Changed: ${change.words.map(wordsMarkdown).join('')}`,
        ...(change.isProofChanged
          ? [`  - Held by: ${proofLine(change.before.proof)}, now ${proofLine(change.after.proof)}`]
          : []),
      ].join('\n')
  }
}

const withProof = ({ text, proof }: Sentence, language: Language): string =>
  `${inlineMarkdown(text[language])} <sup>${proofLine(proof)}</sup>`

/** Marks hug the words: Markdown takes no emphasis that begins or ends with a space. */
function wordsMarkdown({ kind, text }: Words): string {
  const plain = inlineMarkdown(text)
  if (kind === 'same') return plain
  const mark = kind === 'added' ? '**' : '~~'
  return plain.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before: string, inner: string, after: string) =>
    inner === '' ? before + after : `${before}${mark}${inner}${mark}${after}`,
  )
}
