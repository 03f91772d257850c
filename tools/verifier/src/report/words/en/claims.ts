import { around, counted, said, type WordTable } from '../words.ts'

const attestations: Readonly<Record<string, string>> = {
  ORGANISATION_MFA: 'that the organisation of the source demands a second factor of everybody',
  BRANCH_PROTECTION: 'that nobody can change the released branch alone',
  REVIEWED_CHANGES: 'that each change was reviewed by a second person',
  TOKEN_LIFETIMES: 'that the credentials of builds and releases expire',
}

/** How the claims are closed or stay open, whatever they are about. */
export const claimWords = {
  EVERY_PATH_FOLLOWED: {
    title: 'Every path was followed',
    sentence: (data) =>
      `Every path through ${said(data, 'program', 'the program')} was followed (${counted(data, 'files', 'file')})${data.isBuilt === true ? ', as it is built' : ''}, and none stayed open.`,
  },
  NO_BACKEND_EGRESS: {
    title: 'The functions can’t reach out',
    sentence: (data) =>
      `${said(data, 'manifest', 'The manifest')} names no address and no remote for functions, so the platform refuses every request of theirs to the outside.`,
  },
  FRAME_CLOSED_BY_CSP: {
    title: 'The frame can’t reach out',
    sentence: (data) =>
      `The content security policy of the frame ${said(data, 'program', '')} names no remote host and no evaluated code: the browser lets nothing out.`,
  },
  FRAME_LETS_OUT: {
    title: 'The frame has a way out',
    sentence: (data) =>
      `The content security policy of the frame ${said(data, 'program', '')} allows ${said(data, 'address', 'something')}, so what runs in the frame, every library in it included, could send or evaluate.`,
    next: 'Take it out of the manifest’s permissions, or name the evidence that nothing uses it.',
  },
  NO_STORAGE_SCOPE: {
    title: 'The app can’t store',
    sentence: (data) =>
      `The manifest doesn’t ask for storage:app, so the platform refuses ${said(data, 'program', 'the app')} every call of its storage.`,
  },
  NO_WRITE_SCOPE: {
    title: 'The app can’t write to the product',
    sentence: (data) =>
      `The manifest asks for no scope that writes, so the platform refuses ${said(data, 'program', 'the app')} every change of pages, properties and attachments.`,
  },
  ONLY_OBSERVED: {
    title: 'It was only observed',
    sentence: () => 'A run showed it and nothing else does; what a run doesn’t show can still happen.',
    next: 'Close the way by the manifest, or write the code so that every path can be followed.',
  },
  SUPPRESSED: {
    title: 'A finding is suppressed',
    sentence: (data) =>
      `The finding ${said(data, 'finding', '')} is suppressed${around(data, 'reason', ': ')}${around(data, 'until', ', until ')}. It is not resolved.`,
    next: 'Resolve it before the suppression expires.',
  },
  SUPPRESSION_EXPIRED: {
    title: 'A suppression has expired',
    sentence: (data) =>
      `The suppression of ${said(data, 'finding', 'a finding')} ended on ${said(data, 'until', 'an earlier day')} and doesn’t count any more (its reason was: ${said(data, 'reason', 'none')}).`,
    next: 'Resolve the finding, or have somebody look at it anew and set another day.',
  },
  SUPPRESSION_UNUSED: {
    title: 'A suppression is about nothing',
    sentence: (data) =>
      `The suppression of ${said(data, 'finding', 'a finding')} in this place matches nothing that was found.`,
    next: 'Take it out of verifier/suppressions.json.',
  },
  ATTESTATION_MISSING: {
    title: 'An attestation is missing',
    sentence: (data) => {
      const evidence = said(data, 'evidence', '')
      return `No folder of code shows ${attestations[evidence] ?? (evidence || 'how access is held')}.`
    },
    next: 'Show the settings of the host of the source and of the listing; no program can see them here.',
  },
  NO_POLICY_FOUND: {
    title: 'No policy to compare with',
    sentence: () => 'No published policy lies beside the code, so it isn’t known whether the two agree.',
    next: 'Name the policy that is published for this app.',
  },
  ONLY_STATIC: {
    title: 'The code breaks it, the run didn’t',
    sentence: (data) =>
      `The code breaks ${said(data, 'claim', 'the claim')} and the run didn’t show it: the way wasn’t driven, or the app behaves while it is watched. The static verdict stands.`,
    next: 'Read the path in the code.',
  },
  ONLY_DYNAMIC: {
    title: 'The run breaks it, the code doesn’t show it',
    sentence: (data) =>
      `The run broke ${said(data, 'claim', 'the claim')} and no path in the code shows how. What was observed stands.`,
    next: 'Look at the bytes, and find the code that sent, stored or logged them.',
  },
} satisfies WordTable
