import { afterAll, beforeAll, expect, test } from 'vitest'
import { callFrom, hostile, startTrial, type Trial } from '../trial.ts'
import { findWalls } from './confinement.ts'

const without = findWalls({ canRun: () => false })
let trial: Trial

beforeAll(async () => {
  trial = startTrial({ walls: without })
  await trial.forge.install(trial.folder('hostile'))
})
afterAll(() => trial.dispose())

test('the first prefix that this machine can run is taken, and a machine that is no Linux is not asked', () => {
  const asked: string[] = []
  const canRun = (command: readonly string[]) => {
    asked.push(command.join(' '))
    return command.includes('-n') && !command.includes('-r')
  }
  expect(findWalls({ platform: 'linux', canRun }).prefix).toEqual([
    'unshare',
    '-n',
    'setpriv',
    '--pdeathsig',
    'KILL',
  ])
  expect(asked).toHaveLength(2)
  expect(findWalls({ platform: 'darwin', canRun }).confinement.network).toBe('patched sockets')
  expect(asked).toHaveLength(2)
})

test.each(['connect', 'connectSocket', 'tls', 'listen', 'udp', 'http2', 'lookUp', 'resolve'])(
  'without a network namespace %s is refused and recorded as well',
  async (name) => {
    const after = trial.ledger.entries().at(-1)?.seq ?? 0
    const answer = await trial.forge.invokeResolver(hostile, 'hostile', {
      functionKey: 'act',
      payload: { name },
      context: callFrom('hostile'),
    })
    expect(answer).toMatchObject({ ok: true, body: { code: 'EACCES' } })
    expect(trial.ledger.entries({ channel: 'sandbox', after })).toMatchObject([{ outcome: 'refused' }])
  },
)
