import type { ScriptFault } from './script-engine.ts'

/**
 * What Apps Script says when an execution ends badly. The first two were seen in many reports of users (2026-11); the one
 * on memory in few.
 */
export const outOfTime: ScriptFault = {
  name: 'Exception',
  message: 'Exceeded maximum execution time',
  stack: '',
}

export const outOfMemory: ScriptFault = { name: 'Exception', message: 'Out of memory error.', stack: '' }

export function notFound(entry: string): ScriptFault {
  return { name: 'Exception', message: `Script function not found: ${entry}`, stack: '' }
}

/** Where a person cancels a script in the editor; the words are ours, as Google's notice just goes away. */
export const cancelled: ScriptFault = { name: 'Exception', message: 'The script was cancelled.', stack: '' }

export const tooMany: ScriptFault = {
  name: 'Exception',
  message: 'There are too many scripts running simultaneously for this Google user account.',
  stack: '',
}
