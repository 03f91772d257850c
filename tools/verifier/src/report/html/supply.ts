import type { ToldComponent, ToldReport, ToldVulnerability } from '../told.ts'
import { type Markup, markup } from './markup.ts'
import { place } from './place.ts'
import { table } from './table.ts'

const most = 1000

/** Of what the app is made, and how much of it advisories speak of. */
export function supplySection({ supply }: ToldReport): Markup {
  const title = markup`<h2 id="supply">What it is made of</h2>`
  if (!supply)
    return markup`<section aria-labelledby="supply">${title}<p class="none">The dependencies weren’t inspected.</p></section>`
  const { components, sources, vulnerabilities, notes } = supply
  const shipped = components.filter(({ isShipped }) => isShipped === true).length
  return markup`<section aria-labelledby="supply">${title}
<p>${components.length} packages, ${shipped} of them seen in what is shipped. An advisory that nobody has published, or that these sources don’t hold, isn’t in this table: it is no list of what is free of faults.</p>
${table(
  'Sources of advisories and how far they reach',
  ['Source', 'Data of', 'Speaks of', 'Packages'],
  sources.map(({ source, date, covered, of }) => [source, date, covered, of]),
  'No source of advisories was asked: nothing is known of vulnerabilities.',
)}
${table(
  'Published advisories',
  ['Advisory', 'Package', 'Severity', 'Shipped', 'First seen', 'Due', 'Fixed in'],
  vulnerabilities.slice(0, most).map(advisory),
  sources.length === 0
    ? 'None were asked for.'
    : 'The sources above hold none for the packages that they speak of.',
)}
${notes.length > 0 ? markup`<ul>${notes.map(({ sentence, at }) => markup`<li>${sentence}${at ? markup` ${place(at)}` : undefined}</li>\n`)}</ul>` : undefined}
<details><summary>All packages</summary>
${table('Packages', ['Package', 'Version', 'Licence', 'Shipped'], components.slice(0, most).map(component), 'There are none.')}
${components.length > most ? markup`<p>${components.length - most} more are in the JSON report.</p>` : undefined}
</details></section>`
}

const advisory = (one: ToldVulnerability) => [
  markup`${one.id}<br>${one.summary}`,
  one.component,
  one.severity,
  shippedWord(one.isShipped),
  one.firstSeen,
  one.isOverdue ? markup`<strong class="broken">${one.due}, overdue</strong>` : one.due,
  one.fixedIn ?? 'no version',
]

const component = ({ name, version, license, isShipped }: ToldComponent) => [
  name,
  version,
  license ?? 'not said',
  shippedWord(isShipped),
]

const shippedWord = (isShipped: boolean | undefined) =>
  isShipped === undefined ? 'not known' : isShipped ? 'yes' : 'no'
