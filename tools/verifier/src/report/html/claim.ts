import type { Means } from '@crenwiz/policy'
import type { Told, ToldClaim, ToldFinding } from '../told.ts'
import { type Markup, markup } from './markup.ts'
import { path, place } from './place.ts'
import { meansNames, verdictMark } from './verdict.ts'

const order: readonly Means[] = ['enforcement', 'analysis', 'observation']

/** One promise: its sentence, its verdict, how that is known, what breaks it, what isn't proven. */
export function claimSection({ claim, verdict, evidence, findings, gaps, because }: ToldClaim): Markup {
  return markup`<article id="${claim.id}" class="claim ${verdict.toLowerCase()}" aria-labelledby="${claim.id}-title">
<header><h3 id="${claim.id}-title"><span class="id">${claim.id}</span> ${claim.title}</h3>${verdictMark(verdict)}</header>
<blockquote><p>${claim.sentence}</p></blockquote>
${findings.map(counterexample)}
${because ? markup`<p>${because.sentence}</p>` : undefined}
${missing(gaps, claim.provedBy)}
${known(evidence, verdict === 'PROVEN')}
<p class="quiet">Promises ${claim.promises.join(', ')}. Requirements: ${claim.requirements.join(', ') || 'none'}.</p>
</article>
`
}

function counterexample({ sentence, at, path: steps, bytes, next, code, by, since }: ToldFinding): Markup {
  return markup`<section class="counterexample">
<p class="lead">${sentence}</p>
<p>At ${place(at)}</p>
${steps.length > 0 ? markup`<p class="label">The way of the data</p>${path(steps)}` : undefined}
${bytes === undefined ? undefined : markup`<p class="label">The bytes</p><pre tabindex="0" aria-label="The bytes"><code>${bytes}</code></pre>`}
${next === undefined ? undefined : markup`<p class="next">${next}</p>`}
<p class="quiet"><code>${code}</code>, found by the ${by} part${since === undefined ? '' : since === 'new' ? ', new' : ', known before'}</p>
</section>
`
}

function missing(gaps: readonly Told[], provedBy: ToldClaim['claim']['provedBy']): Markup | undefined {
  if (gaps.length === 0) return undefined
  return markup`<div class="missing"><p class="label">What isn’t proven</p>
<ul>${gaps.map(
    ({ sentence, at, next }) =>
      markup`<li>${sentence}${at ? markup` ${place(at)}` : undefined}${next === undefined ? undefined : markup` <span class="next">${next}</span>`}</li>\n`,
  )}</ul>
${
  provedBy.length > 0
    ? markup`<p class="label">What would prove it</p><ul>${provedBy.map(({ means, what }) => markup`<li>${meansNames[means]}: ${what}</li>\n`)}</ul>`
    : markup`<p>No program can prove this promise; it takes evidence from outside the code.</p>`
}</div>`
}

function known(evidence: ToldClaim['evidence'], isOpen: boolean): Markup | undefined {
  if (evidence.length === 0) return undefined
  const groups = order
    .map((means) => ({ means, facts: evidence.filter((one) => one.means === means) }))
    .filter(({ facts }) => facts.length > 0)
  const summary = groups.map(({ means, facts }) => `${meansNames[means]} (${facts.length})`).join(', ')
  const list = groups.map(
    ({ means, facts }) =>
      markup`<li><strong>${meansNames[means]}</strong><ul>${facts.map(
        ({ sentence, at }) => markup`<li>${sentence}${at ? markup` ${place(at)}` : undefined}</li>\n`,
      )}</ul></li>\n`,
  )
  const head = markup`<summary>${isOpen ? 'How it is known' : 'What is known'}: ${summary}</summary>`
  return isOpen
    ? markup`<details open>${head}<ul class="evidence">${list}</ul></details>`
    : markup`<details>${head}<ul class="evidence">${list}</ul></details>`
}
