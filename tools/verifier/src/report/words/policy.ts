import { around, said, type WordTable } from './words.ts'

const publish = 'Mend the declaration, or publish an edition that says it.'

/** How the published policy and the app agree. */
export const policyWords: WordTable = {
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
}
