import type { Claim } from '../claim.ts'

export const c4: Claim = {
  id: 'C4',
  title: 'Google Analytics and nobody else',
  sentence:
    'Google Analytics is the only third party that an add-on sends anything to, and all it is sent are usage events, from the platform’s servers and never from a person’s browser.',
  promises: ['P6', 'P8'],
  platforms: ['forge', 'apps-script'],
  requirements: ['atlassian-analytics-tools', 'atlassian-egress', 'google-marketplace-review'],
  provedBy: [
    {
      means: 'enforcement',
      what: 'The manifest’s egress names Google Analytics for functions alone, and the frame’s content security policy names no remote host: the platform refuses all other traffic.',
    },
    {
      means: 'analysis',
      what: 'Every host that the code reaches for is known, and is Google Analytics or the product itself.',
    },
    { means: 'observation', what: 'No request to another host was made or refused during the run.' },
  ],
  brokenBy: [
    'A remote host in the manifest, the code, a page, a style or a bound event that isn’t Google Analytics.',
    'A request to such a host.',
    'A request to Google Analytics from a frame.',
  ],
}
