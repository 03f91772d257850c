import type { ClaimId } from './claim.ts'
import type { Fact } from './facts.ts'

/** A disagreement between the policy's text, its claims and what the add-ons declare. */
export type Problem =
  /** An add-on declares what the edition doesn't say. */
  | { readonly code: 'DECLARED_UNSAID'; readonly fact: Fact; readonly at: string }
  /** The edition says what no add-on declares any more. */
  | { readonly code: 'SAID_UNDECLARED'; readonly fact: Fact; readonly sentence: string }
  /** An add-on declares what a claim excludes, whatever the text says. */
  | { readonly code: 'CLAIM_CONTRADICTED'; readonly claim: ClaimId; readonly fact: Fact; readonly at: string }
  /** An add-on declares usage data, and no manifest of it lets the data out. */
  | { readonly code: 'USAGE_WITHOUT_WAY'; readonly fact: Fact; readonly at: string }
  /** An add-on without a manifest: nothing is known of it, and the policy covers every add-on. */
  | { readonly code: 'NO_MANIFEST'; readonly addon: string }
  /** The edition's sentence isn't the one that claims and declarations give. */
  | {
      readonly code: 'SENTENCE_CHANGED'
      readonly sentence: string
      readonly was: string
      readonly is: string
    }
  | { readonly code: 'SENTENCE_MISSING'; readonly sentence: string; readonly is: string }
  | { readonly code: 'SENTENCE_LEFT'; readonly sentence: string; readonly was: string }
  /** A heading, the order or a proof differs, where every sentence is the same. */
  | { readonly code: 'ARRANGEMENT_CHANGED'; readonly section: string }
  /** A claim that no sentence of the edition carries. */
  | { readonly code: 'CLAIM_UNSAID'; readonly claim: ClaimId }
  | { readonly code: 'SENTENCE_TWICE'; readonly sentence: string }
  /** There is no edition at all. */
  | { readonly code: 'NO_EDITION' }
