import type { Claim } from '../claim.ts'

export const c2: Claim = {
  id: 'C2',
  title: 'Usage events in a closed form',
  sentence:
    'A usage event says which event of the published list it is, with the listed values that belong to it, the pseudonym of the installation, the locale, the time zone, the hour, and that it may not be used for advertising; there is nothing else in it.',
  promises: ['P4', 'P5'],
  platforms: ['forge', 'apps-script'],
  requirements: ['google-analytics-protocol', 'google-user-data'],
  provedBy: [
    {
      means: 'analysis',
      what: 'The body of every request to analytics is built from constants, the listed values and the parsed locale and time zone alone.',
    },
    {
      means: 'observation',
      what: 'Every body that was sent had exactly the published keys, and each value was in its list.',
    },
  ],
  brokenBy: [
    'An event, a parameter or a value that the published list doesn’t hold.',
    'A field more in a body that was sent: a user id, a device, an address, a session.',
  ],
}
