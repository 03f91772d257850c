import type { Mutation } from './mutation.ts'
import { frameMutations } from './mutations/frame.ts'
import { functionMutations } from './mutations/functions.ts'
import { libraryMutations } from './mutations/library.ts'
import { manifestMutations } from './mutations/manifest.ts'

/** Every deliberate fault, by where it is made. */
export const mutations: readonly Mutation[] = [
  ...functionMutations,
  ...libraryMutations,
  ...frameMutations,
  ...manifestMutations,
]
