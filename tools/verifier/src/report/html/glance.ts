import { type Means, type Verdict, verdicts } from '@crenwiz/policy'
import type { ToldClaim, ToldReport } from '../told.ts'
import { type Markup, markup } from './markup.ts'
import { meansNames, verdictMark, verdictNames } from './verdict.ts'

/** The first page: which app, what this is, and every verdict on one sheet. */
export function glance(told: ToldReport): Markup {
  const { app, tool, date, counts, claims, comparison } = told
  return markup`<header class="head">
<p class="kind">Verification of privacy and security promises</p>
<h1>${app.name}</h1>
<dl class="meta">
<dt>App</dt><dd><code>${app.id || 'no id in the manifest'}</code></dd>
<dt>Manifest</dt><dd><code>${app.manifest}</code></dd>
<dt>Date</dt><dd><time datetime="${date}">${date.slice(0, 10)}</time></dd>
<dt>Tool</dt><dd>${tool.name} ${tool.version}</dd>
</dl>
</header>
<section aria-labelledby="what"><h2 id="what">What this is</h2>
<p>A program read this app’s folder${told.run ? ', ran the app on a site of canaries' : ''} and judged ${claims.length} ${claims.length === 1 ? 'promise' : 'promises'} about privacy and security, each with the evidence for its verdict. What isn’t proven is said as plainly as what is.</p>
</section>
<section aria-labelledby="glance"><h2 id="glance">The verdicts at a glance</h2>
<p class="sum ${counts.BROKEN > 0 ? 'broken' : 'kept'}">${sum(counts, claims.length)}</p>
<ul class="counts">${verdicts.map((verdict) => markup`<li class="${verdict.toLowerCase()}"><strong>${counts[verdict]}</strong> <span><span aria-hidden="true">${verdictNames[verdict].sign}</span> ${verdictNames[verdict].name.toLowerCase()}</span></li>`)}</ul>
${comparison ? markup`<p>Against the earlier report: ${comparison.new} findings are new, ${comparison.known} were known, ${comparison.gone} are gone.</p>` : undefined}
<div class="scroll" tabindex="0" role="region" aria-label="All verdicts"><table class="verdicts"><thead><tr><th scope="col">Promise</th><th scope="col">Verdict</th><th scope="col">Known</th></tr></thead>
<tbody>${claims.map(row)}</tbody></table></div></section>`
}

function sum(counts: Readonly<Record<Verdict, number>>, all: number): string {
  const { BROKEN: broken, UNPROVEN: unproven } = counts
  const rest =
    unproven === 0 ? '' : ` ${unproven} ${unproven === 1 ? 'is' : 'are'} unproven: they may be kept or not.`
  if (broken > 0) return `${broken} of ${all} promises ${broken === 1 ? 'is' : 'are'} broken.${rest}`
  return `No promise was found broken.${rest}`
}

const row = ({ claim, verdict, evidence }: ToldClaim): Markup =>
  markup`<tr><th scope="row"><a href="#${claim.id}"><span class="id">${claim.id}</span> ${claim.title}</a></th><td>${verdictMark(verdict)}</td><td>${knownBy(evidence.map(({ means }) => means)) || '–'}</td></tr>
`

const knownBy = (means: readonly Means[]) =>
  order
    .filter((one) => means.includes(one))
    .map((one) => meansNames[one])
    .join(', ')

const order: readonly Means[] = ['enforcement', 'analysis', 'observation']
