import { type Change, history, proofLine, type Words } from '../diff.ts'
import type { Edition } from '../edition.ts'
import type { Language, Sentence } from '../sentence.ts'
import { vendor } from '../vendor.ts'
import { page } from './frame.ts'
import { escapeHtml, inlineHtml } from './inline.ts'
import { proofAttribute } from './marks.ts'
import { policyFile } from './names.ts'

/** What changed from edition to edition, newest first, as a page. */
export function changesHtml(editions: readonly Edition[]): string {
  const title = `What changed in the privacy policy of ${vendor.name}’s add-ons`
  const first = editions[0]
  const steps = history(editions).map(({ edition, since, changes }) =>
    [
      `<section id="edition-${edition.version}">`,
      `<h2>${edition.version}, in force from ${edition.effective}</h2>`,
      `<p class="edition">Against ${since.version} of ${since.effective}</p>`,
      `<ul>${edition.changes.map((line) => `<li>${inlineHtml(line)}</li>`).join('\n')}</ul>`,
      diffHtml(changes),
      '</section>',
    ].join('\n'),
  )
  return page({
    language: 'en',
    title,
    skip: 'Skip to the changes',
    header: [
      `<h1>${escapeHtml(title)}</h1>`,
      `<p class="edition"><a href="${policyFile('en', 'html')}">The policy as it is in force</a></p>`,
    ].join('\n'),
    body: [
      ...steps,
      ...(first
        ? [
            `<section id="edition-${first.version}">`,
            `<h2>${first.version}, in force from ${first.effective}</h2>`,
            '<p>The first edition.</p>',
            '</section>',
          ]
        : []),
    ].join('\n'),
  })
}

/** One comparison as a list, with `ins` and `del` around the words. */
export function diffHtml(changes: readonly Change[], language: Language = 'en'): string {
  if (changes.length === 0) return '<p>No sentence differs.</p>'
  return `<ul>\n${changes.map((change) => `<li>${changeHtml(change, language)}</li>`).join('\n')}\n</ul>`
}

function changeHtml(change: Change, language: Language): string {
  switch (change.kind) {
    case 'added':
      return `Added: <ins>${sentenceHtml(change.sentence, language)}</ins>`
    case 'removed':
      return `Removed: <del>${sentenceHtml(change.sentence, language)}</del>`
    case 'changed':
      return [
        `Changed: <span ${proofAttribute(change.after.proof)}>${change.words.map(wordsHtml).join('')}</span>`,
        ...(change.isProofChanged
          ? [
              `<br>Held by: <del>${escapeHtml(proofLine(change.before.proof))}</del> <ins>${escapeHtml(proofLine(change.after.proof))}</ins>`,
            ]
          : []),
      ].join('')
  }
}

const sentenceHtml = ({ text, proof }: Sentence, language: Language): string =>
  `<span ${proofAttribute(proof)}>${inlineHtml(text[language])}</span>`

/** Backticks stay as they are: a change may begin or end within code. */
function wordsHtml({ kind, text }: Words): string {
  const escaped = escapeHtml(text)
  if (kind === 'same') return escaped
  return kind === 'added' ? `<ins>${escaped}</ins>` : `<del>${escaped}</del>`
}
