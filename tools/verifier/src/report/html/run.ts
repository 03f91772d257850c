import type { ToldReport } from '../told.ts'
import { phrase } from '../words/phrase.ts'
import { type Markup, markup } from './markup.ts'
import { sentence } from './sentence.ts'
import { table } from './table.ts'
import type { Texts } from './texts/texts.ts'

/** What was driven, what was searched, what couldn't be. */
export function runSection({ run }: ToldReport, { run: said, number, lang }: Texts): Markup {
  const title = markup`<h2 id="run">${said.heading}</h2>`
  if (!run) return markup`<section aria-labelledby="run">${title}<p class="none">${said.notRun}</p></section>`
  return markup`<section aria-labelledby="run">${title}
<p>${said.lead(run.canaries, run.forms)}</p>
${table(
  said.drives,
  said.driveHeads,
  run.drives.map(({ what, times, outcome }) => [
    phrase('drive', what, lang),
    number(times),
    said.outcomes[outcome] ?? outcome,
  ]),
  said.noDrives,
)}
${table(
  said.searched,
  said.searchedHeads,
  run.searched.map(({ channel, entries, bytes }) => [
    phrase('channel', channel, lang),
    number(entries),
    number(bytes),
  ]),
  said.nothing,
)}
${run.gaps.length > 0 ? markup`<p class="label">${said.gaps}</p><ul>${run.gaps.map((gap) => markup`<li>${sentence(gap, { lang })}</li>\n`)}</ul>` : undefined}
</section>`
}
