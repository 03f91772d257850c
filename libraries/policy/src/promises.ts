import type { ClaimId, PromiseId } from './claim.ts'
import { claims } from './claims.ts'

/** What Crenwiz promises, in one sentence, and the claims on which a program can hold it to that. */
export interface PromiseMade {
  readonly id: PromiseId
  readonly sentence: string
  readonly claims: readonly ClaimId[]
  /** False: no program can check it, and its verdict is UNPROVEN in words. */
  readonly isCheckable: boolean
}

const sentences: readonly (readonly [PromiseId, string])[] = [
  ['P1', 'The promises hold for every Crenwiz add-on, on both platforms.'],
  ['P2', 'No personal data is collected or stored, and nothing of what people create in an add-on.'],
  [
    'P3',
    'Usage data is optional: some add-ons collect it, some don’t, and where it is off, nothing is sent.',
  ],
  [
    'P4',
    'A usage event is not about a person, and from the pseudonym that it carries nobody, we included, can get to the customer.',
  ],
  [
    'P5',
    'Usage data serves to see which features are of value, to find performance problems and to decide what to improve.',
  ],
  ['P6', 'Google Analytics is the only third-party processor, and only for usage data.'],
  ['P7', 'Nothing is used for marketing or advertising, and nothing is sold.'],
  ['P8', 'No personal data goes to a third party without the person’s consent.'],
  ['P9', 'End-user data is neither processed nor stored outside the host’s products.'],
  ['P10', 'What is stored is stored in the host’s own storage, whose location the customer can choose.'],
  [
    'P11',
    'The only thing stored is the add-on’s configuration, in the page or document, or in the person’s own Google properties.',
  ],
  ['P12', 'Data is encrypted in transit and at rest, by the platform’s own means.'],
  ['P13', 'Add-ons are built to the platforms’ security practices and to those of OWASP.'],
  [
    'P14',
    'Dependencies are managed, source and shipped add-on are scanned for vulnerabilities, and findings are handled in time.',
  ],
  ['P15', 'Changes are reviewed.'],
  [
    'P16',
    'Access to source and to Marketplace administration is held to OAuth 2, a second factor and credentials that expire.',
  ],
  ['P17', 'The guidelines of both platforms are met.'],
  ['P18', 'The policy is public, has a contact address, and each change is published with what changed.'],
]

const asMade = ([id, sentence]: readonly [PromiseId, string]): PromiseMade => {
  const under = claims.filter((claim) => claim.promises.includes(id))
  return {
    id,
    sentence,
    claims: under.map((claim) => claim.id),
    isCheckable: under.some((claim) => claim.provedBy.length > 0),
  }
}

/** P1 to P18, each with the claims that it rests on. */
export const promises: readonly PromiseMade[] = sentences.map(asMade)
