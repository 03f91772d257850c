import type { Claim } from '../claim.ts'

export const c8: Claim = {
  id: 'C8',
  title: 'Only a configuration, and it goes with its page',
  sentence:
    'The only thing that an add-on stores is its configuration, inside the page or document that it belongs to, or on Google in the person’s own properties; when that page or document is deleted for good, the configuration is gone with it.',
  promises: ['P2', 'P11'],
  platforms: ['forge', 'apps-script'],
  requirements: ['atlassian-storage', 'atlassian-user-privacy', 'google-user-data'],
  provedBy: [
    {
      means: 'enforcement',
      what: 'Without a scope for storage the platform refuses key-value storage, SQL and the object store; without a scope to write content it refuses properties and attachments.',
    },
    {
      means: 'analysis',
      what: 'No call stores anything but the macro’s configuration, in the browser or on the server, and the configuration isn’t indexed for search.',
    },
    {
      means: 'observation',
      what: 'After the page was deleted for good, no byte of the configuration was found in any store.',
    },
  ],
  brokenBy: [
    'A call that writes to key-value storage, SQL, the object store, a property, an attachment, a cookie or the browser’s storage.',
    'A configuration whose values are indexed for search.',
    'A byte of the configuration left after its page was deleted for good.',
  ],
}
