import { expect, test } from 'vitest'
import { count } from '../count.ts'
import { loadExpected, scriptFixtureNames } from '../expected.ts'
import { tryScriptTwins } from './tried-script-twins.ts'

const isTried = ({ dynamic, browser }: ReturnType<typeof loadExpected>) => dynamic && !browser

test.each(scriptFixtureNames().filter((name) => isTried(loadExpected(name))))(
  'a run tells the twins of %s apart',
  async (name) => {
    const twins = await tryScriptTwins(name)
    count(twins)
    expect(twins.clean, 'the clean twin').toEqual([])
    expect(twins.isFound, `${twins.wanted} in ${twins.broken.join(', ') || 'nothing'}`).toBe(true)
  },
)
