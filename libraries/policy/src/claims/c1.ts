import type { Claim } from '../claim.ts'

export const c1: Claim = {
  id: 'C1',
  title: 'No personal data',
  sentence:
    'An add-on collects no personal data: no name, no e-mail address, no account id and nothing that people write in it is sent out, written to a log, or kept anywhere but in the page or document that it belongs to.',
  promises: ['P2', 'P8'],
  platforms: ['forge', 'apps-script'],
  requirements: [
    'atlassian-user-privacy',
    'atlassian-logging',
    'google-user-data',
    'google-analytics-personal-data',
  ],
  provedBy: [
    {
      means: 'enforcement',
      what: 'A frame whose content security policy names no remote host can’t send; a function whose manifest names no egress can’t fetch; an add-on without a scope for people can’t ask for them.',
    },
    {
      means: 'analysis',
      what: 'Every path from a name, an e-mail address, an account id, a title or a content to a sink was followed, and none arrives: not at a request, nor a log line, nor a store.',
    },
    {
      means: 'observation',
      what: 'On a site whose every field holds a canary, no canary was found in the bytes that left, were stored or were logged, neither as it is nor encoded nor hashed.',
    },
  ],
  brokenBy: [
    'A path from personal data or from content to a request, a log line or a store other than the page’s own configuration.',
    'A canary among the bytes that left, were stored or were logged.',
  ],
}
