import type { Claim } from '../claim.ts'

export const c13: Claim = {
  id: 'C13',
  title: 'Access is narrow and short-lived',
  sentence:
    'Access to an add-on’s source and to its Marketplace administration needs OAuth 2, a second factor and credentials that expire, and every change is reviewed by a second person before it is shipped.',
  promises: ['P15', 'P16'],
  platforms: ['forge', 'apps-script'],
  requirements: ['atlassian-shared-responsibility'],
  provedBy: [],
  brokenBy: [
    'A long-lived token in a workflow or in the source.',
    'A release workflow that no review stands before.',
  ],
}
