import type { Told, ToldReport } from '../told.ts'
import { type Markup, markup } from './markup.ts'
import { place } from './place.ts'
import { sentence } from './sentence.ts'
import { table } from './table.ts'
import type { Texts } from './texts/texts.ts'
import { toldItem } from './told-item.ts'

/** What takes something from this report: findings that are let stand, what wasn't read, where its parts disagree. */
export function reservationSection(
  { suppressed, problems, disagreements }: ToldReport,
  { reservations: said, lang }: Texts,
): Markup {
  return markup`<section aria-labelledby="reservations"><h2 id="reservations">${said.heading}</h2>
<h3>${said.suppressed}</h3>
${table(
  said.table,
  said.heads,
  suppressed.map(({ finding, reason, until }) => [
    sentence(finding, { lang }),
    finding.claim,
    place(finding.at),
    lang === 'en' ? reason : markup`<span lang="">${reason}</span>`,
    until,
  ]),
  said.noSuppressed,
)}
<h3>${said.problems}</h3>
${list(problems, { lang }, said.noProblems)}
<h3>${said.disagreements}</h3>
${list(disagreements, { lang }, said.noDisagreements)}
</section>`
}

const list = (told: readonly Told[], texts: Pick<Texts, 'lang'>, none: string): Markup =>
  told.length === 0
    ? markup`<p class="none">${none}</p>`
    : markup`<ul>${told.map((one) => toldItem(one, texts))}</ul>`
