import type { Claim } from '../claim.ts'

export const c7: Claim = {
  id: 'C7',
  title: 'End-user data stays with the host',
  sentence:
    'What end users enter, and what the host knows of them, is neither processed nor stored outside the host’s own products.',
  promises: ['P9'],
  platforms: ['forge', 'apps-script'],
  requirements: [
    'atlassian-2',
    'atlassian-in-scope-data',
    'atlassian-runs-on-atlassian',
    'google-limited-use',
  ],
  provedBy: [
    {
      means: 'enforcement',
      what: 'The manifest names no remote and no egress for end-user data; what isn’t named, the platform refuses.',
    },
    { means: 'analysis', what: 'No path leads from end-user data to a request out of the host.' },
    { means: 'observation', what: 'No canary left the host.' },
  ],
  brokenBy: [
    'A remote, or an egress address that may carry end-user data.',
    'A path from end-user data to a host outside.',
    'A canary in a request to a host outside.',
  ],
}
