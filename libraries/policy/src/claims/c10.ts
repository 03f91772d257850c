import type { Claim } from '../claim.ts'

export const c10: Claim = {
  id: 'C10',
  title: 'Encrypted on the way and at rest',
  sentence:
    'Every connection that an add-on makes is encrypted and its certificate is checked; what is stored is encrypted at rest by the host.',
  promises: ['P12'],
  platforms: ['forge', 'apps-script'],
  requirements: ['atlassian-3', 'atlassian-2'],
  provedBy: [
    {
      means: 'enforcement',
      what: 'The platform carries requests to https addresses only, and stores nothing outside its own encrypted storage.',
    },
    {
      means: 'analysis',
      what: 'No address in manifest or code is http, and no certificate check is switched off.',
    },
    { means: 'observation', what: 'Every request of the run went to an https address.' },
  ],
  brokenBy: ['An address that begins with http: or ws:.', 'A certificate check that is switched off.'],
}
