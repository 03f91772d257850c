import type { ClaimId } from './claim.ts'
import type { Fact } from './facts.ts'

/** The languages of the policy; English is the one that counts. */
export const languages = ['en', 'de', 'ja'] as const

export type Language = (typeof languages)[number]

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>

/** Why no program can check a sentence. */
export const reasons = ['who-we-are', 'what-people-do', 'what-the-host-does', 'what-we-could-do'] as const

export type Reason = (typeof reasons)[number]

/** What holds a sentence: claims that are checked, or the reason why no program can check it. */
export type Proof = { readonly claims: readonly ClaimId[] } | { readonly unchecked: Reason }

/** A sentence of the policy. Its id is stable: by it, two editions are compared. */
export interface Sentence {
  readonly id: string
  readonly proof: Proof
  /** What the add-ons declare and this sentence states. */
  readonly says: readonly Fact[]
  /** An item of a list, where others stand beside it. */
  readonly isItem: boolean
  readonly text: Text
}

/** A part of the policy under one heading. */
export interface Section {
  readonly id: string
  readonly heading: Text
  readonly sentences: readonly Sentence[]
}

/** The sentences of all sections, in order. */
export const sentencesOf = (sections: readonly Section[]): readonly Sentence[] =>
  sections.flatMap(({ sentences }) => sentences)
