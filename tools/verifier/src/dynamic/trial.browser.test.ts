import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readApp } from '../app/read-app.ts'
import { createTrial } from './trial.ts'

const trial = createTrial({ hashes: 400_000, seconds: 150 })
afterAll(() => trial.dispose())

/** What a busy machine may need; on a quiet one an app takes a few seconds. */
const patience = 170_000

const folder = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
const tried = (name: string) => trial.try(readApp(folder(name)), undefined)

test(
  'an app that leaks is found out at its lines, by claim',
  async () => {
    const { findings, hosts, drives } = await tried('leaky')
    const seen = new Set(findings.map(({ claim, code, at }) => `${claim} ${code} ${at.file}:${at.line}`))
    for (const wanted of [
      'C1 CANARY_LOGGED src/index.js:17',
      'C1 CANARY_SENT src/index.js:18',
      'C1 CANARY_SENT src/index.js:8',
      'C1 CANARY_SENT static/view.js:5',
      'C2 EVENT_KEY_UNLISTED src/index.js:8',
      'C3 ID_RECOVERED src/index.js:8',
      'C3 PEOPLE_TOLD_APART src/index.js:8',
      'C4 HOST_REACHED src/index.js:18',
      'C4 HOST_REACHED static/view.js:5',
      'C5 FAILS_WITHOUT_ANALYTICS src/index.js:8',
      'C5 VIEW_CHANGED',
      'C6 CONSENT_NOT_DENIED src/index.js:8',
      'C7 CANARY_LEFT src/index.js:18',
      'C8 STORED_BESIDE_CONFIGURATION static/view.js:3',
    ])
      expect(
        [...seen].some((one) => one.startsWith(wanted)),
        `${wanted} in\n${[...seen].join('\n')}`,
      ).toBe(true)
    const recipes = findings.filter(({ code }) => code === 'ID_RECOVERED').map(({ data }) => data.recipe)
    expect(recipes.join('\n')).toMatch(/^sha256\("tally.*cloudId\), hex, first 20 characters$/m)
    expect(hosts.map(({ host, wasLetOut }) => [host, wasLetOut])).toEqual([
      ['pixel.example', false],
      ['region1.google-analytics.com', true],
      ['stranger.example', true],
    ])
    expect(drives.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'view of the page as reader',
        'web trigger latest by POST',
        'a page is made, changed and deleted',
      ]),
    )
  },
  patience,
)

test(
  'an app that keeps what it promises is not accused, whatever is taken from it',
  async () => {
    const { findings, searched, gaps } = await tried('quiet')
    expect(findings.map(({ claim, code, data }) => [claim, code, data])).toEqual([])
    expect(gaps.map(({ code }) => code)).toEqual(['ATTACK_CUT'])
    for (const channel of ['egress', 'log', 'answer'])
      expect(searched.find((one) => one.channel === channel)?.bytes).toBeGreaterThan(0)
  },
  patience,
)

test('an app that can’t be installed is a gap in words and not a crash', async () => {
  const app = readApp(folder('quiet'))
  const { drives, gaps } = await trial.try(
    { ...app, built: undefined, folder: fileURLToPath(new URL('fixtures', import.meta.url)) },
    undefined,
  )
  expect(drives).toEqual([])
  expect(gaps).toEqual([
    { code: 'NOT_INSTALLED', data: { why: expect.stringContaining('has no manifest.yml') } },
  ])
  expect(existsSync(app.folder)).toBe(true)
})
