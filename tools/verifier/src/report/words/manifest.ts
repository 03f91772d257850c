import type { WordTable } from './words.ts'

/** What the rules over manifest and calls find. */
export const manifestWords: WordTable = {}
