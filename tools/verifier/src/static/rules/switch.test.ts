import { expect, test } from 'vitest'
import { place, sampleApp, sampleCall, sampleCode, told } from './sample.ts'
import { failsInSilence, switchStopsIt } from './switch.ts'

const collect = { to: 'https://region1.google-analytics.com/mp/collect?*' }

/** The rule's word on a source in which `send(` marks the request. */
function fate(source: string, entry = 'run') {
  const lines = source.split('\n')
  const line = lines.findIndex((one) => one.includes('fetch('))
  const column = (lines[line]?.indexOf('fetch(') ?? 0) + 1
  const at = place(`a.js:${line + 1}`, column)
  const functions = {
    where: 'functions',
    key: 'functions',
    isBuilt: false,
    at,
    entries: [{ file: 'a.js', exported: entry, calledAs: ['trigger'], modules: [], at }],
  } as const
  const app = sampleApp('app: {}', { 'a.js': source }, { programs: [functions] })
  const code = sampleCode({ calls: [sampleCall('fetch', at, collect)], reached: ['a.js'] })
  const { findings = [] } = failsInSilence.look(app, code, new Date('2026-11-25')) ?? {}
  return {
    ...told(failsInSilence, app, code),
    by: findings.flatMap(({ path = [] }) => path.map((step) => step.at.line)),
  }
}

test('analytics that isn’t declared as such isn’t stopped by the switch', () => {
  const manifest = (more: string) =>
    `permissions:\n  external:\n    fetch:\n      backend:\n        - address: region1.google-analytics.com\n${more}`
  expect(told(switchStopsIt, sampleApp(manifest(''))).findings).toEqual([
    'SWITCH_DOES_NOT_STOP manifest.yml:5',
  ])
  expect(told(switchStopsIt, sampleApp(manifest('          category: analytics\n'))).evidence).toEqual([
    'SWITCH_STOPS enforcement',
  ])
  expect(told(switchStopsIt, sampleApp('app: {}')).evidence).toEqual(['NO_EGRESS enforcement'])
})

test('a failure that is caught and forgotten is silence', () => {
  for (const source of [
    'export async function run() {\n  try {\n    await fetch(u)\n  } catch {\n    return\n  }\n}',
    'export const run = async () => {\n  await fetch(u).catch(() => undefined)\n}',
    'export const run = () => fetch(u).then(() => 1, () => 0)',
    'async function send() {\n  await fetch(u)\n}\nexport async function run() {\n  try { await send() } catch {}\n}',
    'const send = async () => fetch(u)\nexport const run = () => send().catch(() => {})',
  ])
    expect(fate(source)).toMatchObject({ findings: [], gaps: [], evidence: ['FAILURE_SWALLOWED analysis'] })
})

test('a failure that nobody catches comes to who asked', () => {
  expect(fate('export async function run() {\n  await fetch(u)\n}').findings).toEqual([
    'FAILURE_NOT_CAUGHT a.js:2',
  ])
  expect(
    fate('async function send() {\n  await fetch(u)\n}\nexport const run = async () => { await send() }')
      .findings,
  ).toEqual(['FAILURE_NOT_CAUGHT a.js:2'])
  expect(
    fate('const r = new Resolver()\nr.define("x", async () => {\n  await fetch(u)\n})').findings,
  ).toEqual(['FAILURE_NOT_CAUGHT a.js:3'])
  expect(
    fate('export async function run() {\n  try {\n    await fetch(u)\n  } catch (e) {\n    throw e\n  }\n}')
      .findings,
  ).toEqual(['FAILURE_NOT_CAUGHT a.js:3'])
})

test('a failure that is logged is found where it is logged', () => {
  expect(
    fate(
      'export async function run() {\n  try {\n    await fetch(u)\n  } catch (e) {\n    console.warn(e)\n  }\n}',
    ).findings,
  ).toEqual(['FAILURE_LOGGED a.js:5'])
  expect(fate('export const run = () => fetch(u).catch(console.error)').findings).toEqual([
    'FAILURE_LOGGED a.js:1',
  ])
})

test('a failure that is answered by another try is a storm', () => {
  expect(
    fate(
      'export async function run() {\n  for (let n = 0; n < 9; n++) {\n    try {\n      await fetch(u)\n    } catch {}\n  }\n}',
    ).findings,
  ).toEqual(['SENT_AGAIN_AND_AGAIN a.js:4'])
  expect(
    fate('export async function run() {\n  try {\n    await fetch(u)\n  } catch {\n    await run()\n  }\n}')
      .findings,
  ).toEqual(['SENT_AGAIN_AND_AGAIN a.js:3'])
})

test('a failure that was caught names the line that let it go on', () => {
  expect(
    fate(
      'function send() {\n  try {\n    fetch(u)\n  } catch (error) {\n    throw error\n  }\n}\nexport const run = () => send()',
    ),
  ).toMatchObject({ findings: ['FAILURE_NOT_CAUGHT a.js:3'], by: [3, 5] })
  expect(
    fate('export function run() {\n  try {\n    fetch(u)\n  } catch {\n    run()\n  }\n}'),
  ).toMatchObject({ findings: ['SENT_AGAIN_AND_AGAIN a.js:3'], by: [3, 5] })
})

test('several events, each sent once, are no storm', () => {
  expect(
    fate(
      'export async function run() {\n  for (const e of events) {\n    try {\n      await fetch(u)\n    } catch {}\n  }\n}',
    ).findings,
  ).toEqual([])
})

test('a function that nobody is seen to call leaves it open', () => {
  expect(fate('export const lonely = async () => {\n  await fetch(u)\n}').gaps).toEqual(['FAILURE_UNKNOWN'])
})
