import { closeAll, toBrowserStorage, toProduct, toStorage } from '../closed-world.ts'
import type { Judge } from './judge.ts'

/** The only thing stored is the configuration, in the page, gone with it; what is written elsewhere is found by the rules. */
export const c8: Judge = (facts) => [
  {
    findings: [],
    ...closeAll(facts, [
      { where: 'functions', close: toStorage },
      { where: 'functions', close: toProduct },
      { where: 'frame', close: toProduct },
      { where: 'frame', close: toBrowserStorage },
    ]),
  },
]
