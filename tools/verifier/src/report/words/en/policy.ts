import { around, said, type WordTable } from '../words.ts'

const publish = 'Mend the declaration, or publish an edition that says it.'

/** How the published policy and the app agree. */
export const policyWords = {
  POLICY_AGREES: {
    title: 'The policy says what the app declares',
    sentence: (data) =>
      `Edition ${said(data, 'edition', '')} of the policy${around(data, 'effective', ', effective ', ',')} says what ${said(data, 'addon', 'the app')} declares, and nothing else.`,
  },
  POLICY_NOT_COMPARED: {
    title: 'The policy couldn’t be compared',
    sentence: (data) => `The policy couldn’t be compared with the app${around(data, 'why', ': ')}.`,
    next: 'Mend the manifest.',
  },
  POLICY_DECLARED_UNSAID: {
    title: 'The policy doesn’t say what the app declares',
    sentence: (data) =>
      `The app declares ${said(data, 'fact', 'something')}, of which the published policy says nothing.`,
    next: publish,
  },
  POLICY_SAID_UNDECLARED: {
    title: 'The policy says what the app doesn’t declare',
    sentence: (data) =>
      `The published policy says ${said(data, 'fact', 'something')}, which the app doesn’t declare.`,
    next: publish,
  },
  POLICY_CLAIM_CONTRADICTED: {
    title: 'The app contradicts the policy',
    sentence: (data) =>
      `What the app declares (${said(data, 'fact', 'its manifest')}) contradicts ${said(data, 'claim', 'a claim')} of the published policy.`,
    next: publish,
  },
  POLICY_USAGE_WITHOUT_WAY: {
    title: 'Usage data has no way out',
    sentence: (data) =>
      `The policy says that usage data is sent (${said(data, 'fact', 'to a host')}), and the manifest lets none out.`,
    next: publish,
  },
  POLICY_OF_ANOTHER_APP: {
    title: 'The policy beside the app is of others',
    sentence: (data) =>
      `The editions beside the app speak of ${said(data, 'names', 'no app')}, and none of these is this one.`,
    next: 'Publish an edition that speaks of this app.',
  },
  POLICY_FIELD_UNSAID: {
    title: 'The policy doesn’t say what an event carries',
    sentence: (data) =>
      `The code sends ${said(data, 'field', 'a field')} in a usage event, of which the published policy says nothing.`,
    next: 'Take it out of the event, or publish an edition that says it.',
  },
  POLICY_EVENT_UNSAID: {
    title: 'The policy doesn’t list an event',
    sentence: (data) =>
      `The code sends the usage event ${said(data, 'event', '')}, which the published policy doesn’t list.`,
    next: 'Take it out, or publish an edition that lists it.',
  },
  POLICY_EVENTS_PERHAPS: {
    title: 'Events are chosen from a list that has more than the policy’s',
    sentence: (data) =>
      `The code chooses the event that it sends from a list, and the published policy doesn’t list all of it: ${said(data, 'events', '')}. Whether these are ever sent isn’t known.`,
    next: 'Take them out of what is shipped, or publish an edition that lists them.',
  },
  POLICY_PAGE_CHANGED: {
    title: 'The page doesn’t say what was published',
    sentence: (data) =>
      `The sentence ${said(data, 'sentence', '')} of edition ${said(data, 'edition', '')} isn’t on the page as it was published: “${said(data, 'was', '')}”.`,
    next: 'Restore it, or publish an edition with the change.',
  },
  POLICY_NO_MANIFEST: {
    title: 'The policy speaks of an app without a manifest',
    sentence: () => 'The policy speaks of an app of which no manifest was found.',
    next: publish,
  },
  POLICY_SENTENCE_CHANGED: {
    title: 'A sentence was changed without an edition',
    sentence: () => 'A sentence of the policy isn’t the one that was published.',
    next: publish,
  },
  POLICY_SENTENCE_MISSING: {
    title: 'A sentence was added without an edition',
    sentence: () => 'A sentence of the policy isn’t in the published edition.',
    next: publish,
  },
  POLICY_SENTENCE_LEFT: {
    title: 'A sentence was taken out without an edition',
    sentence: () => 'A published sentence isn’t in the policy any more.',
    next: publish,
  },
  POLICY_ARRANGEMENT_CHANGED: {
    title: 'The policy was rearranged without an edition',
    sentence: () => 'The sentences of the policy aren’t in the published order.',
    next: publish,
  },
  POLICY_CLAIM_UNSAID: {
    title: 'The policy doesn’t state a claim',
    sentence: (data) => `No sentence of the published policy states ${said(data, 'claim', 'a claim')}.`,
    next: publish,
  },
  POLICY_SENTENCE_TWICE: {
    title: 'A sentence stands twice in the policy',
    sentence: () => 'A sentence stands twice in the policy.',
    next: publish,
  },
  POLICY_NO_EDITION: {
    title: 'No edition of the policy is published',
    sentence: () => 'No edition of the policy is published.',
    next: publish,
  },
} satisfies WordTable
