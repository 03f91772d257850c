import type { Means } from '@crenwiz/policy'
import type { Told, ToldClaim, ToldFinding } from '../told.ts'
import { punctuation } from '../words/punctuation.ts'
import { type Markup, markup } from './markup.ts'
import { path, place } from './place.ts'
import { sentence } from './sentence.ts'
import type { Texts } from './texts/texts.ts'
import { toldItem } from './told-item.ts'
import { verdictMark } from './verdict.ts'

const order: readonly Means[] = ['enforcement', 'analysis', 'observation']

/** One promise: its sentence, its verdict, how that is known, what breaks it, what isn't proven. */
export function claimSection(
  { claim, verdict, evidence, findings, gaps, because }: ToldClaim,
  texts: Texts,
): Markup {
  const said = texts.claims
  const { comma } = punctuation[texts.lang]
  return markup`<article id="${claim.id}" class="claim ${verdict.toLowerCase()}" aria-labelledby="${claim.id}-title">
<header><h3 id="${claim.id}-title"><span class="id">${claim.id}</span> ${said.titles[claim.id]}</h3>${verdictMark(verdict, texts)}</header>
<blockquote><p>${said.sentence(claim.id)}</p></blockquote>
${findings.map((finding) => counterexample(finding, texts))}
${because ? markup`<p>${sentence(because, texts)}</p>` : undefined}
${missing(gaps, claim, texts)}
${known(evidence, verdict === 'PROVEN', texts)}
<p class="quiet">${said.serves(claim.promises.join(comma), claim.requirements.join(comma))}</p>
</article>
`
}

function counterexample(finding: ToldFinding, texts: Texts): Markup {
  const { at, path: steps, bytes, next, code, by, since } = finding
  const said = texts.claims
  const { comma } = punctuation[texts.lang]
  return markup`<section class="counterexample">
<p class="lead">${sentence(finding, texts)}</p>
<p>${said.at} ${place(at)}</p>
${steps.length > 0 ? markup`<p class="label">${said.way}</p>${path(steps)}` : undefined}
${bytes === undefined ? undefined : markup`<p class="label">${said.bytes}</p><pre tabindex="0" aria-label="${said.bytes}"><code>${bytes}</code></pre>`}
${next === undefined ? undefined : markup`<p class="next">${next}</p>`}
<p class="quiet"><code>${code}</code>${comma}${said.foundBy(by)}${since === undefined ? '' : `${comma}${said.since[since]}`}</p>
</section>
`
}

function missing(
  gaps: readonly Told[],
  { id, provedBy }: ToldClaim['claim'],
  texts: Texts,
): Markup | undefined {
  const { claims: said, means: names } = texts
  if (gaps.length === 0) return undefined
  return markup`<div class="missing"><p class="label">${said.missing}</p>
<ul>${gaps.map((gap) => toldItem(gap, texts))}</ul>
${
  provedBy.length > 0
    ? markup`<p class="label">${said.wouldProve}</p><ul>${provedBy.map(({ means, what }, index) => markup`<li>${names[means]}${punctuation[texts.lang].colon}${said.provedBy[id][index] ?? what}</li>\n`)}</ul>`
    : markup`<p>${said.noProgram}</p>`
}</div>`
}

function known(evidence: ToldClaim['evidence'], isOpen: boolean, texts: Texts): Markup | undefined {
  if (evidence.length === 0) return undefined
  const groups = order
    .map((means) => ({ means, facts: evidence.filter((one) => one.means === means) }))
    .filter(({ facts }) => facts.length > 0)
  const { comma, colon, open, close } = punctuation[texts.lang]
  const summary = groups
    .map(({ means, facts }) => `${texts.means[means]}${open}${facts.length}${close}`)
    .join(comma)
  const list = groups.map(
    ({ means, facts }) =>
      markup`<li><strong>${texts.means[means]}</strong><ul>${facts.map(
        (fact) =>
          markup`<li>${sentence(fact, texts)}${fact.at ? markup` ${place(fact.at)}` : undefined}</li>\n`,
      )}</ul></li>\n`,
  )
  const head = markup`<summary>${isOpen ? texts.claims.howKnown : texts.claims.whatKnown}${colon}${summary}</summary>`
  return isOpen
    ? markup`<details open>${head}<ul class="evidence">${list}</ul></details>`
    : markup`<details>${head}<ul class="evidence">${list}</ul></details>`
}
