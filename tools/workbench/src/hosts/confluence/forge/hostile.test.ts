import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callFrom, hostile, startTrial, type Trial } from './trial.ts'

let trial: Trial

beforeAll(async () => {
  trial = startTrial({ limits: { uiSeconds: 2, memoryMB: 160 } })
  await trial.forge.install(trial.folder('hostile'))
})
afterAll(() => trial.dispose())

const call = (functionKey: string, payload: unknown = {}) =>
  trial.forge.invokeResolver(hostile, 'hostile', { functionKey, payload, context: callFrom('hostile') })
const act = async (name: string) => {
  const answer = await call('act', { name })
  return (answer.ok ? answer.body : answer) as Record<string, unknown>
}
const sandboxLines = (after: number) =>
  trial.ledger.entries({ channel: 'sandbox', after }).map(({ outcome, summary }) => `${outcome} ${summary}`)
const seq = () => trial.ledger.entries().at(-1)?.seq ?? 0
const failure = (reason: string) => ({
  ok: false,
  message: `There was an error invoking the function - ${reason}`,
})

test('this machine says which walls hold', () => {
  expect(trial.forge.confinement).toEqual({
    network: expect.stringMatching(/^(namespace|patched sockets)$/),
    files: expect.stringMatching(/^(permission model|patched modules)$/),
  })
})

const recorded: readonly (readonly [string, string])[] = [
  ['readPasswd', 'touched a file: fs.readFileSync /etc/passwd'],
  ['readPasswdLater', 'touched a file: fs.readFile /etc/passwd'],
  ['readPasswdByUrl', 'touched a file: fs.readFileSync /etc/passwd'],
  ['readPasswdByImport', 'touched a file: fs.readFileSync /etc/passwd'],
  ['readPasswdByBuiltin', 'touched a file: fs.readFileSync /etc/passwd'],
  ['readEnviron', 'touched a file: fs.readFileSync /proc/self/environ'],
  ['readParent', 'touched a file: fs.readFileSync /proc/0/environ'],
  ['listRoot', 'touched a file: fs.readdirSync /'],
  ['openPasswd', 'touched a file: fs.openSync /etc/passwd'],
  ['streamPasswd', 'touched a file: fs.open /etc/passwd'],
  ['write', 'touched a file: fs.writeFileSync /tmp/forge-was-here'],
  ['writeToPipe', 'touched a file: fs.writeSync file descriptor 4'],
  ['readBinding', 'reached for a process: process.binding fs'],
  ['connect', 'opened a socket: connect 127.0.0.1:80'],
  ['connectSocket', 'opened a socket: connect 1.1.1.1:53'],
  ['tls', 'opened a socket: connect 1.1.1.1:443'],
  ['listen', 'opened a socket: listen localhost:0'],
  ['udp', 'opened a socket: dgram.createSocket'],
  ['http2', 'opened a socket: http2.connect https://1.1.1.1'],
  ['lookUp', 'looked up a name: dns.lookup example.com'],
  ['resolve', 'looked up a name: dns.resolve4 example.com'],
  ['spawn', 'reached for a process: child_process.execSync id'],
  ['fork', 'reached for a process: child_process.fork /etc/passwd'],
  ['worker', 'reached for a process: new worker_threads.Worker 1'],
  ['killParent', 'reached for a process: process.kill 1 9'],
  ['killParentRaw', 'reached for a process: process._kill 1 9'],
  ['inspect', 'looked into its own process: new inspector.Session'],
  ['heap', 'looked into its own process: v8.getHeapSnapshot'],
  ['report', 'looked into its own process: process.report.getReport'],
  ['handles', 'reached for a process: process._getActiveHandles'],
]

test.each(recorded)('%s is refused and recorded', async (name, line) => {
  const after = seq()
  expect(await act(name)).not.toHaveProperty('value')
  expect(sandboxLines(after)).toContain(`refused ${line}`)
})

test('what is written nowhere is nowhere, and what is looked for is not seen', async () => {
  expect(await act('writeBeside')).toMatchObject({ code: 'EACCES' })
  expect(await act('seePasswd')).toEqual({ value: false })
  expect(await act('require')).not.toHaveProperty('value')
  expect(existsSync('/tmp/forge-was-here')).toBe(false)
})

test('requests to this machine and to undeclared hosts are refused at the gate', async () => {
  const after = seq()
  expect(await act('fetchLocal')).toMatchObject({ code: 'NOT_HTTPS' })
  expect(await act('fetchEvil')).toMatchObject({ code: 'EGRESS_UNDECLARED' })
  const entries = trial.ledger.entries({ channel: 'egress', after })
  expect(entries.map(({ outcome, summary }) => `${outcome} ${summary}`)).toEqual([
    'refused GET http://127.0.0.1:4400/api/ledger',
    'refused GET https://evil.example/?token=…',
  ])
})

test('storage without its scope is refused and recorded', async () => {
  const after = seq()
  expect(await act('noScope')).toMatchObject({ code: 'FORBIDDEN' })
  expect(trial.ledger.entries({ channel: 'storage', after })).toMatchObject([{ outcome: 'refused' }])
})

test('a function sees nothing of this machine', async () => {
  expect(await call('env')).toEqual({
    ok: true,
    body: { env: { TZ: 'UTC' }, argv: ['node'], execPath: 'node', host: 'localhost', home: '/', ppid: 0 },
  })
})

test('a flood of log lines stops at the limit and says so once', async () => {
  const after = seq()
  expect(await call('flood', { lines: 20_000 })).toEqual({ ok: true, body: 'flooded' })
  const lines = trial.ledger.entries({ channel: 'log', after }).map(({ summary }) => summary)
  expect(lines).toHaveLength(101)
  expect(lines.at(-1)).toBe('more than 100 log lines in a minute: the rest of this minute is dropped')
})

test('an endless loop is stopped in time, and the next call works', async () => {
  const after = seq()
  expect(await call('loop')).toEqual(failure('Task timed out after 2.00 seconds'))
  expect(sandboxLines(after)).toContain('refused ran out of time: Task timed out after 2.00 seconds')
  expect(await call('fine')).toEqual({ ok: true, body: 'fine' })
})

test('a call that takes too long does not end the ones beside it', async () => {
  const slow = call('wait', { ms: 60_000 })
  await call('wait', { ms: 1500 })
  const beside = call('wait', { ms: 1200 })
  expect(await slow).toEqual(failure('Task timed out after 2.00 seconds'))
  expect(await beside).toEqual({ ok: true, body: 'waited' })
})

test.each([
  ['exit', 'Runtime exited without providing a reason', 'ended its process: process.exit(3)'],
  ['abort', 'Runtime exited without providing a reason', 'ended its process: '],
  ['reject', 'nobody caught me', 'crashed: Error: nobody caught me'],
  ['throwLater', 'thrown later', 'crashed: Error: thrown later'],
])('%s ends the call in words, and the next call works', async (name, reason, line) => {
  const after = seq()
  expect(await call(name)).toEqual(failure(reason))
  expect(sandboxLines(after).join()).toContain(line)
  expect(await call('fine')).toEqual({ ok: true, body: 'fine' })
})

test('answers that are no JSON are answered in words', async () => {
  expect(await call('circular')).toMatchObject({ ok: false, message: expect.stringContaining('circular') })
  expect(await call('symbol')).toEqual({ ok: true, body: undefined })
  expect(await call('throwNothing')).toEqual(failure('undefined'))
})

test('what an app patches or forges reaches neither the workbench nor its own identity', async () => {
  await call('exit')
  const answer = await call('tamper')
  expect(answer).toEqual({ ok: true, body: { aaid: 'account-1', seen: [], send: 'undefined' } })
  expect(await call('fine')).toEqual({ ok: true, body: 'fine' })
})

test('console levels, raw output and bytes on the standard streams are log lines', async () => {
  await call('exit')
  const after = seq()
  await call('levels')
  const lines = trial.ledger.entries({ channel: 'log', after }).map(({ summary }) => summary)
  expect(lines.slice(0, 4)).toEqual([
    'warn: careful { a: 1 }',
    'error: Error: broken',
    'info: raw',
    'info: bytes',
  ])
})
