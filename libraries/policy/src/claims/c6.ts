import type { Claim } from '../claim.ts'

export const c6: Claim = {
  id: 'C6',
  title: 'No marketing, no advertising, no sale',
  sentence:
    'Usage data is not made for marketing or advertising: every event refuses both advertising uses to Google, and no add-on contains advertising or marketing code.',
  promises: ['P7'],
  platforms: ['forge', 'apps-script'],
  requirements: ['google-analytics-protocol', 'google-workspace-user-data', 'google-limited-use'],
  provedBy: [
    {
      means: 'enforcement',
      what: 'A frame whose content security policy names no remote host loads no advertising code.',
    },
    {
      means: 'analysis',
      what: 'Every event’s body holds both consents as the constant DENIED, and no advertising or marketing host or package is in what is shipped.',
    },
    { means: 'observation', what: 'Every body that was sent had both consents DENIED.' },
  ],
  brokenBy: [
    'An event without a refusal of both advertising uses.',
    'A host, a tag or a package of an advertising or marketing network.',
  ],
}
