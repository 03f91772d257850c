import type { Told, ToldReport } from '../told.ts'
import { type Markup, markup } from './markup.ts'
import { place } from './place.ts'
import { table } from './table.ts'

/** What takes something from this report: findings that are let stand, what wasn't read, where its parts disagree. */
export function reservationSection({ suppressed, problems, disagreements }: ToldReport): Markup {
  return markup`<section aria-labelledby="reservations"><h2 id="reservations">Reservations</h2>
<h3>Findings that are let stand</h3>
${table(
  'Suppressed findings',
  ['Finding', 'Promise', 'Place', 'Reason', 'Until'],
  suppressed.map(({ finding, reason, until }) => [
    finding.sentence,
    finding.claim,
    place(finding.at),
    reason,
    until,
  ]),
  'No finding is suppressed.',
)}
<h3>What couldn’t be read</h3>
${list(problems, 'Everything in the folder was read.')}
<h3>Where code and run disagree</h3>
${list(disagreements, 'They don’t, or the app wasn’t run.')}
</section>`
}

const list = (told: readonly Told[], none: string): Markup =>
  told.length === 0
    ? markup`<p class="none">${none}</p>`
    : markup`<ul>${told.map(
        ({ sentence, at, next }) =>
          markup`<li>${sentence}${at ? markup` ${place(at)}` : undefined}${next === undefined ? undefined : markup` <span class="next">${next}</span>`}</li>\n`,
      )}</ul>`
