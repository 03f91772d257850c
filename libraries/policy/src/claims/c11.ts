import type { Claim } from '../claim.ts'

export const c11: Claim = {
  id: 'C11',
  title: 'Built to the security rules',
  sentence:
    'An add-on asks for no permission that it doesn’t use, runs under a content security policy without remote code and without evaluating text as code, treats all input as untrusted, checks permissions before it acts as itself, and keeps nothing of one customer where another could see it.',
  promises: ['P13', 'P17'],
  platforms: ['forge', 'apps-script'],
  requirements: [
    'atlassian-1.1',
    'atlassian-1.2',
    'atlassian-4',
    'atlassian-5',
    'atlassian-8',
    'atlassian-10',
    'atlassian-shared-responsibility',
    'atlassian-tenant-isolation',
    'google-narrowest-scopes',
  ],
  provedBy: [
    { means: 'enforcement', what: 'The content security policy names no remote script and no unsafe-eval.' },
    {
      means: 'analysis',
      what: 'Every scope asked for is used by a call or an event; no untrusted input reaches markup or code; no call as the app goes without a check; nothing is written to a module’s state by a handler; no secret is in the source.',
    },
    {
      means: 'observation',
      what: 'Hostile input was shown as text, and two sites called in turn got nothing of each other.',
    },
  ],
  brokenBy: [
    'A scope that nothing uses.',
    'Untrusted input that becomes markup or code.',
    'A call as the app without a check of permissions.',
    'A web trigger that answers anybody.',
    'State of a module that a handler writes.',
    'A secret in the source.',
    'A weak cipher or a weak hash where it protects something.',
  ],
}
