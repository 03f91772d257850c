import { type Means, verdicts } from '@crenwiz/policy'
import type { ToldClaim, ToldReport } from '../told.ts'
import { punctuation } from '../words/punctuation.ts'
import { type Markup, markup } from './markup.ts'
import type { Texts } from './texts/texts.ts'
import { verdictMark, verdictSign } from './verdict.ts'

/** The first page: which app, what this is, and every verdict on one sheet. */
export function glance(told: ToldReport, texts: Texts): Markup {
  const { app, tool, date, counts, claims, comparison } = told
  const { meta } = texts
  const [promise, verdictHead, knownHead] = texts.verdictHeads
  return markup`<header class="head">
<p class="kind">${texts.kind}</p>
<h1>${app.name || app.folder}</h1>
<dl class="meta">
<dt>${meta.app}</dt><dd><code>${app.id || texts.noId}</code></dd>
<dt>${meta.manifest}</dt><dd><code>${app.manifest}</code></dd>
<dt>${meta.date}</dt><dd><time datetime="${date}">${date.slice(0, 10)}</time></dd>
<dt>${meta.tool}</dt><dd>${tool.name} ${tool.version}</dd>
</dl>
</header>
<section aria-labelledby="what"><h2 id="what">${texts.what}</h2>
<p>${texts.whatText({ wasRun: told.run !== undefined, promises: claims.length })}</p>
</section>
<section aria-labelledby="glance"><h2 id="glance">${texts.glance}</h2>
<p class="sum ${counts.BROKEN > 0 ? 'broken' : 'kept'}">${texts.sum({ broken: counts.BROKEN, unproven: counts.UNPROVEN, all: claims.length })}</p>
<ul class="counts">${verdicts.map((verdict) => markup`<li class="${verdict.toLowerCase()}"><strong>${counts[verdict]}</strong> <span>${verdictSign(verdict)} ${inSentence(texts.verdicts[verdict], texts)}</span></li>`)}</ul>
${comparison ? markup`<p>${texts.comparison({ added: comparison.new, known: comparison.known, gone: comparison.gone })}</p>` : undefined}
<div class="scroll" tabindex="0" role="region" aria-label="${texts.allVerdicts}"><table class="verdicts"><thead><tr><th scope="col">${promise}</th><th scope="col">${verdictHead}</th><th scope="col">${knownHead}</th></tr></thead>
<tbody>${claims.map((one) => row(one, texts))}</tbody></table></div></section>`
}

const inSentence = (name: string, { lang }: Texts): string => name.toLocaleLowerCase(lang)

const row = ({ claim, verdict, evidence }: ToldClaim, texts: Texts): Markup =>
  markup`<tr><th scope="row"><a href="#${claim.id}"><span class="id">${claim.id}</span> ${texts.claims.titles[claim.id]}</a></th><td>${verdictMark(verdict, texts)}</td><td>${
    knownBy(
      evidence.map(({ means }) => means),
      texts,
    ) || '–'
  }</td></tr>
`

const knownBy = (means: readonly Means[], texts: Texts) =>
  order
    .filter((one) => means.includes(one))
    .map((one) => texts.means[one])
    .join(punctuation[texts.lang].comma)

const order: readonly Means[] = ['enforcement', 'analysis', 'observation']
