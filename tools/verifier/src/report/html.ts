import type { Language } from '@crenwiz/policy'
import { claimSection } from './html/claim.ts'
import { egressSection, flowSection, storageSection } from './html/data.ts'
import { glance } from './html/glance.ts'
import { type Markup, markup } from './html/markup.ts'
import { methodSection } from './html/method.ts'
import { reservationSection } from './html/reservations.ts'
import { runSection } from './html/run.ts'
import { style } from './html/style.ts'
import { supplySection } from './html/supply.ts'
import { textsOf } from './html/texts/texts-of.ts'
import type { Report } from './report.ts'
import { tell } from './tell.ts'

const styleSheet: Markup = { source: `<style>${style}</style>` }

/** Nothing may run and nothing may be loaded, whatever the app's names hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The report as one page for a customer: it needs no script and loads nothing. */
export function html(report: Report, language: Language = 'en'): string {
  const told = tell(report, language)
  const texts = textsOf[language]
  return markup`<!doctype html>
<html lang="${texts.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${told.tool.name} ${told.tool.version}">
<title>${texts.title(told.app.name || told.app.folder)}</title>
${styleSheet}
</head>
<body>
<a class="skip" href="#claims">${texts.skip}</a>
<main>
${glance(told, texts)}
<section aria-labelledby="claims"><h2 id="claims">${texts.claims.heading}</h2>
${told.claims.map((claim) => claimSection(claim, texts))}</section>
${flowSection(told, texts)}
${egressSection(told, texts)}
${storageSection(told, texts)}
${runSection(told, texts)}
${supplySection(told, texts)}
${reservationSection(told, texts)}
${methodSection(told, texts)}
</main>
</body>
</html>
`.source
}
