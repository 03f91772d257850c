import type { Language } from '@crenwiz/policy'
import type { ToldComponent, ToldReport, ToldVulnerability } from '../told.ts'
import { phrase } from '../words/phrase.ts'
import { type Markup, markup } from './markup.ts'
import { place } from './place.ts'
import { sentence } from './sentence.ts'
import { table } from './table.ts'
import type { Texts } from './texts/texts.ts'

const most = 1000

/** Of what the app is made, and how much of it advisories speak of. */
export function supplySection(
  { supply }: ToldReport,
  { supply: said, flows: { inJson }, number, lang }: Texts,
): Markup {
  const title = markup`<h2 id="supply">${said.heading}</h2>`
  if (!supply)
    return markup`<section aria-labelledby="supply">${title}<p class="none">${said.none}</p></section>`
  const { components, sources, vulnerabilities, notes } = supply
  const shipped = components.filter(({ isShipped }) => isShipped === true).length
  return markup`<section aria-labelledby="supply">${title}
<p>${said.lead(components.length, shipped)}</p>
${table(
  said.sources,
  said.sourceHeads,
  sources.map(({ source, date, covered, of }) => [source, date, number(covered), number(of)]),
  said.noSources,
)}
${table(
  said.advisories,
  said.advisoryHeads,
  vulnerabilities.slice(0, most).map((one) => advisory(one, said, lang)),
  sources.length === 0 ? said.notAsked : said.noAdvisories,
)}
${notes.length > 0 ? markup`<ul>${notes.map((note) => markup`<li>${sentence(note, { lang })}${note.at ? markup` ${place(note.at)}` : undefined}</li>\n`)}</ul>` : undefined}
<details><summary>${said.all}</summary>
${table(
  said.packages,
  said.packageHeads,
  components.slice(0, most).map((one) => component(one, said)),
  said.empty,
)}
${components.length > most ? markup`<p>${inJson(components.length - most)}</p>` : undefined}
</details></section>`
}

const advisory = (one: ToldVulnerability, said: Texts['supply'], lang: Language) => [
  markup`${one.id}<br>${lang === 'en' ? one.summary : markup`<span lang="en">${one.summary}</span>`}`,
  one.component,
  phrase('severity', one.severity, lang),
  said.shipped[shippedKey(one.isShipped)],
  one.firstSeen,
  one.isOverdue ? markup`<strong class="broken">${said.overdue(one.due)}</strong>` : one.due,
  one.fixedIn ?? said.noVersion,
]

const component = ({ name, version, license, isShipped }: ToldComponent, said: Texts['supply']) => [
  name,
  version,
  license ?? said.noLicence,
  said.shipped[shippedKey(isShipped)],
]

const shippedKey = (isShipped: boolean | undefined) =>
  isShipped === undefined ? 'unknown' : isShipped ? 'yes' : 'no'
