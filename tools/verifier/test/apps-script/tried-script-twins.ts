import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { readApp } from '../../src/app/read-app.ts'
import { tryProject } from '../../src/dynamic/apps-script/try-project.ts'
import { analyse } from '../../src/static/analyse.ts'
import { modelsOf } from '../../src/static/models-of.ts'
import { fixtureFolder, loadExpected } from '../expected.ts'
import type { TriedTwins } from '../tried-twins.ts'

/**
 * Runs both twins of a fixture that is an Apps Script project: whether the broken one breaks its claim at its line, and the
 * clean one is accused of it. Without a browser its pages aren't shown.
 */
export async function tryScriptTwins(name: string, lend = noBrowser): Promise<TriedTwins> {
  const { claim, at, runAt = at } = loadExpected(name)
  const since = performance.now()
  const found = async (twin: 'broken' | 'clean') => {
    const app = readApp(join(fixtureFolder(name), twin))
    if (app.platform !== 'apps-script') throw new Error(`${name} is a project.`)
    const { findings } = await tryProject(app, analyse(app, modelsOf(app)), { lend, seconds: 60 })
    const ofClaim = findings.filter((finding) => finding.claim === claim)
    return [...new Set(ofClaim.map(({ code, at }) => `${code} ${at.file}:${at.line}`))]
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

const noBrowser = (): Promise<Browser> => Promise.reject(new Error('There is no browser here.'))
