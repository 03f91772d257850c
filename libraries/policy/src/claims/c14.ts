import type { Claim } from '../claim.ts'

export const c14: Claim = {
  id: 'C14',
  title: 'This policy is current',
  sentence:
    'This policy is generated from the statements against which the add-ons are tested and from what the add-ons declare; each change of it is published on its page with what changed.',
  promises: ['P1', 'P18'],
  platforms: ['forge', 'apps-script'],
  requirements: ['atlassian-privacy-tab', 'google-user-data', 'google-marketplace-review'],
  provedBy: [
    {
      means: 'analysis',
      what: 'The published text equals what is generated from the claims and from the add-ons’ declarations; every sentence carries a claim or says that no program can check it; every edition and its changes are kept.',
    },
  ],
  brokenBy: [
    'An add-on that declares a scope, an address, an event or a store of which the published policy says nothing.',
    'A sentence that carries neither a claim nor the mark.',
    'A text that was changed without a new edition.',
  ],
}
