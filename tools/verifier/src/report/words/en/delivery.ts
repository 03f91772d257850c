import { around, said, type WordTable } from '../words.ts'

/** How the app is built and shipped, and who could change it. */
export const deliveryWords = {
  SHIPPED_BY_WORKFLOW: {
    title: 'A workflow ships the app',
    sentence: (data) =>
      `The job ${said(data, 'job', '')} ships the app, and starts only after a change has been merged or released.`,
  },
  SHIPPED_UNREVIEWED: {
    title: 'A change is shipped before anybody had to look at it',
    sentence: (data) =>
      `The job ${said(data, 'job', '')} ships to customers and is started by ${said(data, 'event', 'an event')}${around(data, 'branches', ' on ')}${around(data, 'line', ' (line ', ')')}: no review stands before it.`,
    next: 'Ship only from the protected branch, or through an environment that asks for a reviewer.',
  },
  SHIPPING_GUARD_UNSEEN: {
    title: 'What guards the shipping can’t be seen',
    sentence: (data) =>
      `The job ${said(data, 'job', '')} can be started by ${said(data, 'event', 'an event')} before a review${around(data, 'environment', '; whether the environment ', ' asks for a reviewer')}${data.environment === '' ? '; whether its condition keeps that out' : ''} isn’t seen in a folder.`,
    next: 'Show the rules of the environment, or start the job from the protected branch only.',
  },
  SHIPPED_BY_HAND: {
    title: 'The app is shipped from a person’s machine',
    sentence: (data) =>
      `The script ${said(data, 'script', '')} (${said(data, 'command', 'a command')}) ships to customers, and no workflow runs it: what lies on somebody’s disk goes out, reviewed or not, with a credential of their own.`,
    next: 'Let a workflow run it from the protected branch.',
  },
  PIPELINE_NOT_READ: {
    title: 'A pipeline wasn’t read',
    sentence: (data) =>
      `${said(data, 'file', 'A pipeline')} describes how the app is built and shipped, in a form that isn’t read.`,
    next: 'Have somebody read it.',
  },
  REVIEWED_BY_MACHINE: {
    title: 'A machine takes the reviewer’s place',
    sentence: (data) =>
      `${said(data, 'by', 'A workflow')} approves or merges a change without a second person having seen it.`,
    next: 'Leave the approval to a person.',
  },
  CREDENTIAL_WRITTEN: {
    title: 'A credential stands in a file',
    sentence: (data) =>
      `The value of ${said(data, 'kind', 'a credential')} stands in a file of the repository: whoever has the source has it too, without a second factor, until somebody revokes it.`,
    next: 'Revoke it, and take a short-lived one from the workflow’s identity or from a store of secrets.',
  },
  CREDENTIAL_WITHOUT_END: {
    title: 'A credential never expires',
    sentence: (data) =>
      `${said(data, 'name', 'A variable')} holds ${said(data, 'kind', 'a credential')}, which doesn’t expire by itself.`,
    next: 'Exchange the workflow’s identity token for a short-lived credential instead.',
  },
  ACTION_NOT_PINNED: {
    title: 'Code of others can change under a trusted job',
    sentence: (data) =>
      `The job ${said(data, 'job', '')} ships the app or holds a secret, and runs ${said(data, 'action', 'an action')} by a name that can be moved: what it runs tomorrow nobody has reviewed.`,
    next: 'Name the action by the hash of its commit.',
  },
  PROPOSAL_HOLDS_SECRET: {
    title: 'Proposed code runs beside secrets',
    sentence: (data) =>
      `The job ${said(data, 'job', '')} holds secrets and checks out ${said(data, 'ref', 'what is proposed')}: code that nobody has reviewed runs with them.`,
    next: 'Run proposals on pull_request, without secrets.',
  },
  VERSIONS_NOT_REVIEWED: {
    title: 'Versions are shipped that nobody has seen',
    sentence: (data) =>
      `The job ${said(data, 'job', '')} runs ${said(data, 'command', 'an installation')} and ships what comes of it, and ${said(data, 'package', '') === '' ? 'no lock file says which versions that is' : `the lock file doesn’t have ${said(data, 'package', '')} as package.json asks for it`}.`,
    next: 'Commit the lock file, and install with npm ci.',
  },
} satisfies WordTable
