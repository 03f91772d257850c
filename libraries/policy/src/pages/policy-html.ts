import { claims } from '../claims.ts'
import type { Edition } from '../edition.ts'
import { type Language, languages, reasons, type Section, type Sentence } from '../sentence.ts'
import { vendor } from '../vendor.ts'
import { languageNames, wordsOf } from '../words/languages.ts'
import type { Words } from '../words/words.ts'
import { page } from './frame.ts'
import { groups } from './groups.ts'
import { escapeHtml, inlineHtml } from './inline.ts'
import { markHtml, proofAttribute } from './marks.ts'
import { policyFile } from './names.ts'

/** The privacy policy of the last of these editions as one page. */
export function policyHtml(editions: readonly Edition[], language: Language): string {
  const words = wordsOf[language]
  const edition = editions.at(-1)
  if (!edition) return ''
  return page({
    language,
    title: words.page.title(vendor),
    skip: words.page.skip,
    header: header(edition, language),
    body: [
      ...edition.sections.map((section) => sectionHtml(section, language)),
      claimsSection(words, language),
      uncheckedSection(words),
      changelogSection(editions, words, language),
    ].join('\n'),
  })
}

function header({ version, effective, sections }: Edition, language: Language): string {
  const { page } = wordsOf[language]
  const links = [
    ...sections.map(({ id, heading }) => [id, heading[language]] as const),
    ['claims', page.claimsHeading] as const,
    ['unchecked', page.uncheckedHeading] as const,
    ['editions', page.changelog] as const,
  ]
  const others = languages.map((other) =>
    other === language
      ? `<span aria-current="page">${languageNames[other]}</span>`
      : `<a href="${policyFile(other, 'html')}" lang="${other}" hreflang="${other}">${languageNames[other]}</a>`,
  )
  return [
    `<h1>${escapeHtml(page.title(vendor))}</h1>`,
    `<p class="edition">${escapeHtml(page.edition(version, effective))} · <span role="group" aria-label="${escapeHtml(page.languages)}">${others.join(' · ')}</span></p>`,
    `<nav aria-label="${escapeHtml(page.contents)}">`,
    '<ol>',
    ...links.map(([id, heading]) => `<li><a href="#${id}">${inlineHtml(heading)}</a></li>`),
    '</ol>',
    '</nav>',
  ].join('\n')
}

function sectionHtml({ id, heading, sentences }: Section, language: Language): string {
  const body = groups(sentences).map(({ isList, sentences }) => {
    const spans = sentences.map((sentence) => sentenceHtml(sentence, language))
    return isList
      ? `<ul>\n${spans.map((span) => `<li>${span}</li>`).join('\n')}\n</ul>`
      : `<p>${spans.join('\n')}</p>`
  })
  return [`<section id="${id}">`, `<h2>${inlineHtml(heading[language])}</h2>`, ...body, '</section>'].join(
    '\n',
  )
}

const sentenceHtml = ({ text, proof }: Sentence, language: Language): string =>
  `<span ${proofAttribute(proof)}>${inlineHtml(text[language])}</span> ${markHtml(proof, wordsOf[language])}`

/** What the page says of itself is held by C14, as the page is. */
const lead = (text: string): string =>
  `<span data-claim="C14">${inlineHtml(text)}</span> <small class="mark">[<a href="#claim-C14">C14</a>]</small>`

function claimsSection({ page, claim: sentence }: Words, language: Language): string {
  // What proves and breaks a claim is written in English only.
  const english = language === 'en' ? '' : ' lang="en"'
  const rows = claims.map(({ id, provedBy, brokenBy }) => {
    const proved = provedBy.map(
      ({ means, what }) =>
        `<li>${escapeHtml(page.means[means])}: <span${english}>${inlineHtml(what)}</span></li>`,
    )
    return [
      `<tr id="claim-${id}">`,
      `<th scope="row">${id}<br><span>${inlineHtml(sentence(id))}</span></th>`,
      `<td>${proved.length > 0 ? `<ul>${proved.join('')}</ul>` : escapeHtml(page.noMeans)}</td>`,
      `<td><ul${english}>${brokenBy.map((what) => `<li>${inlineHtml(what)}</li>`).join('')}</ul></td>`,
      '</tr>',
    ].join('\n')
  })
  return [
    '<section id="claims">',
    `<h2>${escapeHtml(page.claimsHeading)}</h2>`,
    `<p>${lead(page.claimsLead)}</p>`,
    `<div class="scroll" role="region" aria-label="${escapeHtml(page.claimsHeading)}" tabindex="0">`,
    '<table class="three">',
    `<thead><tr>${page.claimColumns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
    '</section>',
  ].join('\n')
}

const uncheckedSection = ({ page, reasons: why }: Words): string =>
  [
    '<section id="unchecked">',
    `<h2>${escapeHtml(page.uncheckedHeading)}</h2>`,
    `<p>${lead(page.uncheckedLead)}</p>`,
    `<ul>${reasons.map((reason) => `<li id="unchecked-${reason}">${escapeHtml(why[reason])}</li>`).join('\n')}</ul>`,
    '</section>',
  ].join('\n')

function changelogSection(editions: readonly Edition[], { page }: Words, language: Language): string {
  const english = language === 'en' ? '' : ' lang="en"'
  const entries = editions
    .toReversed()
    .map(({ version, effective, changes }) =>
      [
        `<h3 id="edition-${version}">${escapeHtml(page.edition(version, effective))}</h3>`,
        `<ul${english}>${changes.map((line) => `<li>${inlineHtml(line)}</li>`).join('\n')}</ul>`,
      ].join('\n'),
    )
  return [
    '<section id="editions">',
    `<h2>${escapeHtml(page.changelog)}</h2>`,
    ...entries,
    `<p><a href="changes.html" hreflang="en">${escapeHtml(page.changes)}</a></p>`,
    '</section>',
  ].join('\n')
}
