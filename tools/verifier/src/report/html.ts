import { claimSection } from './html/claim.ts'
import { egressSection, flowSection, storageSection } from './html/data.ts'
import { glance } from './html/glance.ts'
import { type Markup, markup } from './html/markup.ts'
import { methodSection } from './html/method.ts'
import { reservationSection } from './html/reservations.ts'
import { runSection } from './html/run.ts'
import { style } from './html/style.ts'
import { supplySection } from './html/supply.ts'
import type { Report } from './report.ts'
import { tell } from './tell.ts'

const styleSheet: Markup = { source: `<style>${style}</style>` }

/** Nothing may run and nothing may be loaded, whatever the app's names hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The report as one page for a customer: it needs no script and loads nothing. */
export function html(report: Report): string {
  const told = tell(report)
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${told.tool.name} ${told.tool.version}">
<title>${told.app.name}: verification of privacy and security promises</title>
${styleSheet}
</head>
<body>
<a class="skip" href="#claims">Skip to the promises</a>
<main>
${glance(told)}
<section aria-labelledby="claims"><h2 id="claims">Each promise</h2>
${told.claims.map(claimSection)}</section>
${flowSection(told)}
${egressSection(told)}
${storageSection(told)}
${runSection(told)}
${supplySection(told)}
${reservationSection(told)}
${methodSection(told)}
</main>
</body>
</html>
`.source
}
