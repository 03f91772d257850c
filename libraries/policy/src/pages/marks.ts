import { claim } from '../claims.ts'
import type { Proof } from '../sentence.ts'
import type { Words } from '../words/words.ts'
import { escapeHtml } from './inline.ts'

/** Whether a sentence has to say that no program can check it: it has no claim, or only such as none can prove. */
const isUncheckable = (proof: Proof): boolean =>
  !('claims' in proof) || proof.claims.every((id) => claim(id).provedBy.length === 0)

/** The quiet mark at a sentence's end, as text. */
export function markText(proof: Proof, { page }: Words): string {
  const claims = 'claims' in proof ? proof.claims : []
  return [...claims, ...(isUncheckable(proof) ? [page.unchecked] : [])].join(', ')
}

/** The same with links to how the claim is checked, or to why nothing can be. */
export function markHtml(proof: Proof, { page }: Words): string {
  const links = 'claims' in proof ? proof.claims.map((id) => `<a href="#claim-${id}">${id}</a>`) : []
  const target = 'claims' in proof ? `claim-${proof.claims[0]}` : `unchecked-${proof.unchecked}`
  const mark = isUncheckable(proof) ? [`<a href="#${target}">${escapeHtml(page.unchecked)}</a>`] : []
  return `<small class="mark">[${[...links, ...mark].join(', ')}]</small>`
}

/** The attribute by which a program finds a sentence's claims, or the reason why it has none. */
export const proofAttribute = (proof: Proof): string =>
  'claims' in proof ? `data-claim="${proof.claims.join(' ')}"` : `data-unchecked="${proof.unchecked}"`
