import { join } from 'node:path'
import { readApp } from '../src/app/read-app.ts'
import type { Trial } from '../src/dynamic/trial.ts'
import { buildFixture } from './build-fixture.ts'
import type { Counted } from './count.ts'
import { fixtureFolder, loadExpected } from './expected.ts'

/** What running both twins of a fixture showed, without what their code says. */
export interface TriedTwins extends Counted {
  /** The findings against the fixture's claim: `CANARY_LOGGED src/index.js:6`, each once. */
  readonly broken: readonly string[]
  readonly clean: readonly string[]
  /** The line at which the broken one should be found. */
  readonly wanted: string
  readonly seconds: number
}

/** Runs both twins of a fixture: whether the broken one breaks its claim at its line, and the clean one is accused of it. */
export async function tryTwins(trial: Trial, name: string): Promise<TriedTwins> {
  const { claim, at, runAt = at } = loadExpected(name)
  const since = performance.now()
  const found = async (twin: 'broken' | 'clean') => {
    const app = await buildFixture(join(fixtureFolder(name), twin))
    try {
      const { findings } = await trial.try(readApp(app.folder), undefined)
      const ofClaim = findings.filter((finding) => finding.claim === claim)
      return [...new Set(ofClaim.map(({ code, at }) => `${code} ${at.file}:${at.line}`))]
    } finally {
      await app.dispose()
    }
  }
  const [broken, clean] = [await found('broken'), await found('clean')]
  return {
    part: 'dynamic',
    isFound: broken.some((one) => one.endsWith(` ${runAt}`)),
    isAccused: clean.length > 0,
    broken,
    clean,
    wanted: runAt,
    seconds: (performance.now() - since) / 1000,
  }
}
