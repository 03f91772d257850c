import type { ToldReport } from '../told.ts'
import { type Markup, markup } from './markup.ts'
import { table } from './table.ts'

/** What was driven, what was searched, what couldn't be. */
export function runSection({ run }: ToldReport): Markup {
  const title = markup`<h2 id="run">What the run did</h2>`
  if (!run)
    return markup`<section aria-labelledby="run">${title}<p class="none">The app wasn’t run. What only a run shows isn’t known.</p></section>`
  return markup`<section aria-labelledby="run">${title}
<p>The app was installed, unmodified, on a site whose every field holds a canary: ${run.canaries} canaries, each looked for in ${run.forms} forms (as it is, encoded, hashed). A run shows what happened in it; it proves nothing alone.</p>
${table(
  'What was driven',
  ['What', 'Times', 'Outcome'],
  run.drives.map(({ what, times, outcome }) => [what, times, outcome]),
  'Nothing of the app could be driven.',
)}
${table(
  'Where canaries were looked for',
  ['Channel', 'Entries', 'Bytes'],
  run.searched.map(({ channel, entries, bytes }) => [channel, entries, bytes]),
  'Nothing left, was stored or was logged.',
)}
${run.gaps.length > 0 ? markup`<p class="label">What couldn’t be driven</p><ul>${run.gaps.map(({ sentence }) => markup`<li>${sentence}</li>\n`)}</ul>` : undefined}
</section>`
}
