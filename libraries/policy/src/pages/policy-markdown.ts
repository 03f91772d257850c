import { claims } from '../claims.ts'
import type { Edition } from '../edition.ts'
import { type Language, reasons, type Section, type Sentence } from '../sentence.ts'
import { vendor } from '../vendor.ts'
import { wordsOf } from '../words/languages.ts'
import type { Words } from '../words/words.ts'
import { groups } from './groups.ts'
import { inlineMarkdown } from './inline.ts'
import { markText } from './marks.ts'

/** The privacy policy of the last of these editions as Markdown; one sentence a line, its claims at its end. */
export function policyMarkdown(editions: readonly Edition[], language: Language): string {
  const words = wordsOf[language]
  const { page } = words
  const edition = editions.at(-1)
  if (!edition) return ''
  return [
    `# ${page.title(vendor)}`,
    `_${page.edition(edition.version, edition.effective)}_`,
    ...edition.sections.map((section) => sectionMarkdown(section, language)),
    `## ${page.claimsHeading}`,
    `${inlineMarkdown(page.claimsLead)} <sup>C14</sup>`,
    claimsList(words),
    `## ${page.uncheckedHeading}`,
    `${inlineMarkdown(page.uncheckedLead)} <sup>C14</sup>`,
    reasons.map((reason) => `- ${words.reasons[reason]}`).join('\n'),
    `## ${page.changelog}`,
    ...editions.toReversed().map((one) => changelogEntry(one, words)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function sectionMarkdown({ heading, sentences }: Section, language: Language): string {
  const body = groups(sentences).map((group) =>
    group.sentences
      .map((sentence) => `${group.isList ? '- ' : ''}${sentenceMarkdown(sentence, language)}`)
      .join('\n'),
  )
  return [`## ${inlineMarkdown(heading[language])}`, ...body].join('\n\n')
}

const sentenceMarkdown = ({ text, proof }: Sentence, language: Language): string =>
  `${inlineMarkdown(text[language])} <sup>${markText(proof, wordsOf[language])}</sup>`

const claimsList = ({ page, claim: sentence }: Words): string =>
  claims
    .map(({ id, provedBy }) => {
      const how = provedBy.map(({ means, what }) => `  - ${page.means[means]}: ${inlineMarkdown(what)}`)
      return [
        `- **${id}** ${inlineMarkdown(sentence(id))}`,
        ...(how.length > 0 ? how : [`  - ${page.noMeans}`]),
      ].join('\n')
    })
    .join('\n')

const changelogEntry = ({ version, effective, changes }: Edition, { page }: Words): string =>
  [
    `### ${page.edition(version, effective)}`,
    changes.map((line) => `- ${inlineMarkdown(line)}`).join('\n'),
  ].join('\n\n')
