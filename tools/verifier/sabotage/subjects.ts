import type { Mutation } from './mutation.ts'
import { frameMutations } from './mutations/frame.ts'
import { functionMutations } from './mutations/functions.ts'
import { googlePageMutations } from './mutations/google/pages.ts'
import { googlePlainMutations } from './mutations/google/plain.ts'
import { googleScriptMutations } from './mutations/google/script.ts'
import { googleUsageMutations } from './mutations/google/usage.ts'
import { libraryMutations } from './mutations/library.ts'
import { manifestMutations } from './mutations/manifest.ts'
import { outOfOfficeMutations } from './mutations/out-of-office.ts'

/** A folder of ours that is judged, with every deliberate fault that is made in it. */
export interface Subject {
  readonly name: string
  /** Relative to the repository's root. */
  readonly folder: string
  /** True where what is judged is what was built. */
  readonly isBuilt: boolean
  readonly mutations: readonly Mutation[]
}

/** Our Forge app, as it is written. */
export const forge: Subject = {
  name: 'Diagrams for Confluence',
  folder: 'addons/diagrams',
  isBuilt: false,
  mutations: [...functionMutations, ...libraryMutations, ...frameMutations, ...manifestMutations],
}

/** Our Google editions, as they are built. */
export const google: readonly Subject[] = [
  {
    name: 'Diagrams for Google, with usage data',
    folder: 'addons/diagrams/dist/google-usage',
    isBuilt: true,
    mutations: [...googleScriptMutations, ...googleUsageMutations, ...googlePageMutations],
  },
  {
    name: 'Diagrams for Google, without usage data',
    folder: 'addons/diagrams/dist/google',
    isBuilt: true,
    mutations: googlePlainMutations,
  },
  {
    name: 'Out of Office',
    folder: 'addons/out-of-office/dist/google',
    isBuilt: true,
    mutations: outOfOfficeMutations,
  },
]

/** All that is sabotaged. */
export const subjects: readonly Subject[] = [forge, ...google]
