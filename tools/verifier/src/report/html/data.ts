import type { Language } from '@crenwiz/policy'
import type { ToldFlow, ToldReport } from '../told.ts'
import { labelName } from '../words/names.ts'
import { punctuation } from '../words/punctuation.ts'
import { drawnFlows, sinkName, throughOf } from './drawn-flows.ts'
import { flowPicture } from './flow-picture.ts'
import { type Markup, markup } from './markup.ts'
import { path, place } from './place.ts'
import { table } from './table.ts'
import type { Texts } from './texts/texts.ts'

const most = { drawn: 30, rows: 200 }

/** What data goes where: drawn, and as a table with the way of each. */
export function flowSection({ flows }: ToldReport, { flows: said, lang }: Texts): Markup {
  const drawn = drawnFlows(flows, lang)
  const left = drawn.length - most.drawn
  const rows = flows.slice(0, most.rows).map((flow) => flowRow(flow, said, lang))
  return markup`<section aria-labelledby="data"><h2 id="data">${said.heading}</h2>
<p>${said.lead}</p>
${
  drawn.length === 0
    ? markup`<p class="none">${said.none}</p>`
    : markup`<div class="scroll" tabindex="0" role="region" aria-label="${said.drawing}">${flowPicture(drawn.slice(0, most.drawn), said)}</div>
<p class="key"><span class="breaks">${said.standings.breaks}</span> <span class="open">${said.standings.open}</span> <span class="allowed">${said.standings.allowed}</span></p>`
}
${left > 0 ? markup`<p>${said.onlyInTable(left)}</p>` : undefined}
<details><summary>${said.all}</summary>
${table(said.table, said.heads, rows, said.empty)}
${flows.length > most.rows ? markup`<p>${said.inJson(flows.length - most.rows)}</p>` : undefined}
</details></section>`
}

const flowRow = (flow: ToldFlow, said: Texts['flows'], lang: Language) => [
  labelName(flow.label, lang),
  throughOf(flow, lang) || said.nothingDone,
  markup`${sinkName(flow, lang)} <code>${flow.api}</code>`,
  place(flow.at),
  said.standings[flow.standing],
  path(flow.path),
]

/** To whom anything can leave, by the manifest and by what the run tried. */
export function egressSection({ egress, run, flows }: ToldReport, { egress: said, lang }: Texts): Markup {
  const live = new Set(flows.filter(({ sink }) => sink === 'egress').map((flow) => sinkName(flow, lang)))
  return markup`<section aria-labelledby="egress"><h2 id="egress">${said.heading}</h2>
<p>${said.lead}</p>
${table(
  said.table,
  said.heads,
  egress.map(({ address, from, category, inScopeEud, at }) => [
    markup`<code>${address}</code>`,
    from,
    category ?? said.noCategory,
    said.inScope[inScopeEud === undefined ? 'unsaid' : inScopeEud ? 'yes' : 'no'],
    place(at),
  ]),
  said.empty,
)}
<p>${live.size === 0 ? said.noData : said.found([...live].sort().join(punctuation[lang].comma))}</p>
${
  run
    ? table(
        said.tried,
        said.triedHeads,
        run.hosts.map(({ host, times, wasLetOut }) => [host, times, said.letOut[wasLetOut ? 'yes' : 'no']]),
        said.triedNone,
      )
    : undefined
}</section>`
}

const stores = ['configuration', 'storage', 'product', 'browser-storage', 'log']

/** What is kept, and where. */
export function storageSection(
  { flows }: ToldReport,
  { storage: said, flows: { standings }, lang }: Texts,
): Markup {
  return markup`<section aria-labelledby="storage"><h2 id="storage">${said.heading}</h2>
${table(
  said.table,
  said.heads,
  flows
    .filter(({ sink }) => stores.includes(sink))
    .slice(0, most.rows)
    .map((flow) => [
      labelName(flow.label, lang),
      markup`${sinkName(flow, lang)}${flow.to === '' ? undefined : markup` <code>${flow.to}</code>`}`,
      markup`<code>${flow.api}</code>`,
      place(flow.at),
      standings[flow.standing],
    ]),
  said.empty,
)}</section>`
}
