import type { ToldFlow, ToldReport } from '../told.ts'
import { labelName } from '../words/flow.ts'
import { drawnFlows, sinkName } from './drawn-flows.ts'
import { flowPicture, standingNames } from './flow-picture.ts'
import { type Markup, markup } from './markup.ts'
import { path, place } from './place.ts'
import { table } from './table.ts'

const most = { drawn: 30, rows: 200 }

/** What data goes where: drawn, and as a table with the way of each. */
export function flowSection({ flows }: ToldReport): Markup {
  const drawn = drawnFlows(flows)
  const left = drawn.length - most.drawn
  const rows = flows.slice(0, most.rows).map(flowRow)
  return markup`<section aria-labelledby="data"><h2 id="data">Where data goes</h2>
<p>Each line is data of one kind that the code takes from the host or from a person, on its way to a place where it leaves, is kept or is shown. What is allowed to go is drawn as well as what isn’t.</p>
${
  drawn.length === 0
    ? markup`<p class="none">The analysis found no data of people, of content or of the installation that arrives anywhere.</p>`
    : markup`<div class="scroll" tabindex="0" role="region" aria-label="Drawing of the data flows">${flowPicture(drawn.slice(0, most.drawn))}</div>
<p class="key"><span class="breaks">breaks a promise</span> <span class="open">leaves a promise unproven</span> <span class="allowed">breaks no promise</span></p>`
}
${left > 0 ? markup`<p>${left} more are in the table only.</p>` : undefined}
<details><summary>All flows, with the way of each</summary>
${table('Data flows', ['Data', 'Done to it', 'Arrives at', 'Place', 'What is said of it', 'Way'], rows, 'There are none.')}
${flows.length > most.rows ? markup`<p>${flows.length - most.rows} more are in the JSON report.</p>` : undefined}
</details></section>`
}

const flowRow = (flow: ToldFlow) => [
  labelName(flow.label),
  flow.through.join(', ') || 'nothing',
  markup`${sinkName(flow)} <code>${flow.api}</code>`,
  place(flow.at),
  standingNames[flow.standing],
  path(flow.path),
]

/** To whom anything can leave, by the manifest and by what the run tried. */
export function egressSection({ egress, run, flows }: ToldReport): Markup {
  const live = new Set(flows.filter(({ sink }) => sink === 'egress').map(sinkName))
  return markup`<section aria-labelledby="egress"><h2 id="egress">What can leave</h2>
<p>The platform refuses every request to an address that the manifest doesn’t name.</p>
${table(
  'Addresses in the manifest',
  ['Address', 'For', 'Category', 'End-user data in scope', 'Line'],
  egress.map(({ address, from, category, inScopeEud, at }) => [
    markup`<code>${address}</code>`,
    from,
    category ?? 'none',
    inScopeEud === undefined ? 'not said, so yes' : inScopeEud ? 'yes' : 'no',
    place(at),
  ]),
  'The manifest names no address: nothing can leave the host.',
)}
<p>${live.size === 0 ? 'The analysis found no data on its way out.' : `In the code, data was found on its way to ${[...live].sort().join(', ')}.`}</p>
${
  run
    ? table(
        'Hosts that the run tried to reach',
        ['Host', 'Times', 'Let out'],
        run.hosts.map(({ host, times, wasLetOut }) => [host, times, wasLetOut ? 'yes' : 'no, refused']),
        'The run tried to reach no host.',
      )
    : undefined
}</section>`
}

const stores = ['configuration', 'storage', 'product', 'browser-storage', 'log']

/** What is kept, and where. */
export function storageSection({ flows }: ToldReport): Markup {
  return markup`<section aria-labelledby="storage"><h2 id="storage">What is kept</h2>
${table(
  'Data that is written somewhere',
  ['Data', 'Where', 'By', 'Place', 'What is said of it'],
  flows
    .filter(({ sink }) => stores.includes(sink))
    .slice(0, most.rows)
    .map((flow) => [
      labelName(flow.label),
      markup`${sinkName(flow)}${flow.to === '' ? undefined : markup` <code>${flow.to}</code>`}`,
      markup`<code>${flow.api}</code>`,
      place(flow.at),
      standingNames[flow.standing],
    ]),
  'The analysis found no data of people, of content or of the installation that is written anywhere.',
)}</section>`
}
