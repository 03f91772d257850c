import type { Claim } from '../claim.ts'

export const c9: Claim = {
  id: 'C9',
  title: 'Data residency',
  sentence:
    'What an add-on stores lies in the host’s own storage and nowhere else, so that the location chosen for the host’s data holds for the add-on’s data too.',
  promises: ['P10', 'P17'],
  platforms: ['forge', 'apps-script'],
  requirements: [
    'atlassian-runs-on-atlassian',
    'atlassian-data-residency',
    'atlassian-in-scope-data',
    'atlassian-analytics-tools',
  ],
  provedBy: [
    {
      means: 'enforcement',
      what: 'The manifest meets every rule of Runs on Atlassian: no remote, no egress but analytics on an admitted host without end-user data; on Google, no address to fetch but Google Analytics.',
    },
    { means: 'analysis', what: 'No store outside the host is reached by the code.' },
  ],
  brokenBy: [
    'A remote, a dynamic web trigger, a Connect module, or egress that isn’t analytics without end-user data.',
    'An analytics host that Atlassian hasn’t admitted.',
  ],
}
