import type { Cell, Report } from '../../twins/google-analytics/report.ts'
import { type Html, html } from '../html.ts'

const titles: Readonly<Record<string, readonly [title: string, column: string]>> = {
  event_name: ['Events', 'Event'],
  locale: ['Locales', 'Locale'],
  time_zone: ['Time zones', 'Time zone'],
  duration: ['Loading time', 'Bucket'],
}

const few = 'under 5'

function bars(dimension: string, cells: readonly Cell[]): Html {
  const [title, column] = titles[dimension] ?? [dimension, 'Value']
  const most = Math.max(1, ...cells.map(({ events }) => events))
  const rows = cells.map(
    ({ value, events, installations }) =>
      html`<tr><th scope="row">${value}</th><td class="number">${events}</td><td class="number">${installations ?? few}</td><td class="bar" aria-hidden="true"><span style="width:${Math.round((100 * events) / most)}%"></span></td></tr>`,
  )
  const table = html`<table class="list counts"><thead><tr><th scope="col">${column}</th><th scope="col" class="number">Events</th><th scope="col" class="number">Installations</th><td></td></tr></thead><tbody>${rows}</tbody></table>`
  return html`<section class="card"><h2>${title}</h2>${cells.length > 0 ? table : html`<p class="quiet">No events yet.</p>`}</section>`
}

/** The analytics twin's report: aggregates only, small cells folded. */
export function analyticsContent(
  report: Report,
  { requests, isLive }: { requests: number; isLive: boolean },
): Html {
  const where = isLive
    ? 'This workbench runs with --live: what the apps’ manifests allow is sent into the world.'
    : 'Nothing left this machine. Requests to Google Analytics are answered by a local twin, which keeps them in memory only.'
  return html`<section class="sheet wide">
<h1>Analytics</h1>
<p class="lead">${where}</p>
<dl class="figures"><div><dt>Requests received</dt><dd>${requests}</dd></div><div><dt>Events counted</dt><dd>${report.events}</dd></div><div><dt>Installations</dt><dd>${report.installations ?? few}</dd></div><div><dt>Days</dt><dd>${report.days}</dd></div></dl>
<div class="cards">${report.tables.map(({ dimension, cells }) => bars(dimension, cells))}</div>
<p class="quiet">A cell about fewer than 5 installations is folded into “other”, as it must be in what the vendor sees.</p>
</section>`
}
