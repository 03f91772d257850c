import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readApp } from '../../src/app/read-app.ts'
import { tryProject } from '../../src/dynamic/apps-script/try-project.ts'
import { analyse } from '../../src/static/analyse.ts'
import { modelsOf } from '../../src/static/models-of.ts'
import { count } from '../count.ts'
import { fixtureFolder, loadExpected, scriptFixtureNames } from '../expected.ts'

test.each(scriptFixtureNames().filter((name) => loadExpected(name).dynamic))(
  'a run tells the twins of %s apart',
  async (name) => {
    const { claim, at } = loadExpected(name)
    const [broken, clean] = [await found(name, 'broken', claim), await found(name, 'clean', claim)]
    count({ part: 'dynamic', isFound: broken.includes(at), isAccused: clean.length > 0 })
    expect(broken).toContain(at)
    expect(clean).toEqual([])
  },
)

async function found(name: string, twin: 'broken' | 'clean', claim: string): Promise<readonly string[]> {
  const app = readApp(join(fixtureFolder(name), twin))
  if (app.platform !== 'apps-script') throw new Error(`${name} is a project.`)
  const { findings } = await tryProject(app, analyse(app, modelsOf(app)))
  return findings.filter((one) => one.claim === claim).map((one) => `${one.at.file}:${one.at.line}`)
}
