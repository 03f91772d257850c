import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../../../test/browser.ts'
import { startTrial, type Trial } from './trial/start-trial.ts'

let browser: Browser
let context: BrowserContext
let trial: Trial

beforeAll(async () => {
  ;[browser, trial] = await Promise.all([launchBrowser(), startTrial()])
  context = await browser.newContext()
})

afterAll(async () => {
  await browser?.close()
  await trial?.dispose()
})

/** Opens a host page and waits until its frames' own code runs. */
async function open(query = 'macros=view'): Promise<{ page: Page; frame: Frame; close(): Promise<void> }> {
  const page = await context.newPage()
  await page.goto(trial.pageUrl(query))
  const frame = await frameAt(page, 0)
  return { page, frame, close: () => page.close() }
}

async function frameAt(page: Page, at: number): Promise<Frame> {
  const element = await page.waitForSelector(`:nth-match(iframe, ${at + 1})`, { state: 'attached' })
  const frame = await element.contentFrame()
  if (!frame) throw new Error('The iframe has no frame.')
  await frame.waitForSelector('html[data-started]', { state: 'attached' })
  return frame
}

/** What the host's page was told by that name, as soon as it is. */
async function told(page: Page, what: string): Promise<unknown> {
  const found = await page.waitForFunction(`told.find(([name]) => name === ${JSON.stringify(what)})`)
  return ((await found.jsonValue()) as [string, unknown])[1]
}

/** Runs the app's own code in its frame: `bridge` is the real @forge/bridge. */
const run = (frame: Frame, code: string) => frame.evaluate(`(async () => { ${code} })()`)

test('a frame has its context at once, from its own origin on another site than the host', async () => {
  const { frame, close } = await open()
  const seen = await run(frame, 'return bridge.view.getContext()')
  expect(seen).toMatchObject({
    accountId: trial.person.accountId,
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
  const { frame, close } = await open()
  const answer = await run(frame, 'return bridge.invoke("echo", { a: [1, 2] })')
  expect(answer).toEqual({ echo: { a: [1, 2] } })
  expect(trial.calls.at(-1)).toMatchObject({
    functionKey: 'echo',
    payload: { a: [1, 2] },
    context: {
      accountId: trial.person.accountId,
      localId: 'macro-0',
      moduleKey: 'view',
      extension: { type: 'macro', config: { source: 'diagram 0' } },
    },
  })
  await close()
})

test("a function's failure reaches the app in the runtime's words", async () => {
  const { frame, close } = await open()
  const words = await run(frame, 'return bridge.invoke("fails").catch((error) => error.message)')
  expect(words).toBe('There was an error invoking the function - no')
  await close()
})

test('a product request goes out as the reader, with the scopes of the app', async () => {
  const { frame, close } = await open()
  const answer = await run(
    frame,
    'const r = await bridge.requestConfluence("/wiki/api/v2/pages/1?a=b", { method: "POST", body: "text" }); return r.json()',
  )
  expect(answer).toEqual({
    path: '/wiki/api/v2/pages/1',
    principal: {
      kind: 'app',
      appId: trial.app.id,
      scopes: ['read:page:confluence'],
      asUser: trial.person.accountId,
    },
    body: 'text',
  })
  expect(trial.ledger.entries({ channel: 'product' }).at(-1)).toMatchObject({
    outcome: 'done',
    summary: 'POST /wiki/api/v2/pages/1?a=b 200',
  })
  await close()
})

test('a request to a remote that the manifest does not name is refused in words', async () => {
  const { frame, close } = await open()
  const words = await run(
    frame,
    'return bridge.requestRemote("nowhere", { path: "/" }).catch((error) => error.message)',
  )
  expect(words).toBe('The manifest has no remote "nowhere".')
  await close()
})

test('an unknown command fails in words and is in the ledger', async () => {
  const { page, frame, close } = await open()
  const recorded = page.waitForResponse('**/api/bridge/record')
  const words = await run(frame, 'return bridge.rovo.open({}).catch((error) => error.message)')
  expect(words).toBe('The workbench has not built the bridge command openRovo.')
  await recorded
  const entry = trial.ledger.entries({ channel: 'bridge' }).find(({ summary }) => summary === 'openRovo')
  expect(entry).toMatchObject({ app: trial.app.id, outcome: 'refused' })
  await close()
})

test('a view follows the height of what it shows, both ways', async () => {
  const { page, frame, close } = await open()
  await run(frame, 'document.body.innerHTML = "<div style=height:500px></div>"')
  await page.waitForFunction('document.querySelector("iframe").clientHeight === 516')
  await run(frame, 'document.body.innerHTML = "<div style=height:40px></div>"')
  await page.waitForFunction('document.querySelector("iframe").clientHeight === 56')
  await close()
})

test('a view that grows with its own window is stopped', async () => {
  const { page, frame, close } = await open()
  await run(frame, 'document.body.innerHTML = "<div style=height:100vh></div>"')
  await page.waitForFunction('told.filter(([name]) => name === "resize").length >= 5')
  const heights = await run(
    frame,
    'const seen = []; for (let i = 0; i < 60; i += 1) { await new Promise(requestAnimationFrame); seen.push(innerHeight) } return seen.slice(-20)',
  )
  expect(new Set(heights as number[]).size).toBe(1)
  await close()
})

test('a frame that shows nothing keeps the height that the host reserved', async () => {
  const page = await context.newPage()
  await page.route('**/view/index.html', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(/<p.*<\/p>/, '') })
  })
  await page.route('**/view.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'document.body.innerHTML = "<div id=root></div>"; document.documentElement.dataset.started = "yes"',
    }),
  )
  await page.goto(trial.pageUrl('macros=view'))
  const frame = await frameAt(page, 0)
  await run(
    frame,
    'document.querySelector("#root").remove(); await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame)',
  )
  expect(await page.evaluate('document.querySelector("iframe").clientHeight')).toBe(200)
  await page.close()
})

test('a configuration is submitted to the page, which may refuse it', async () => {
  const { page, frame, close } = await open('macros=view&kind=config')
  await run(frame, 'return bridge.view.submit({ config: { source: "new" } })')
  expect(await told(page, 'submit')).toEqual({ config: { source: 'new' } })
  const words = await run(
    frame,
    'return bridge.view.submit({ config: { source: "too large" } }).catch((error) => error.message)',
  )
  expect(words).toBe('The configuration is too large.')
  await close()
})

test("a configuration's dialog closes from the app and by Escape, after the app was asked", async () => {
  const { page, frame, close } = await open('macros=view&kind=config')
  await run(
    frame,
    'await bridge.view.onClose(async () => { await bridge.view.submit({ config: { kept: true } }) })',
  )
  await frame.locator('body').press('Escape')
  await page.waitForSelector('dialog', { state: 'detached' })
  expect(await told(page, 'submit')).toEqual({ config: { kept: true } })
  expect(await told(page, 'closed')).toBeUndefined()
  await close()
})

test('a view cannot be closed, and says so in the words of the bridge', async () => {
  const { frame, close } = await open()
  const words = await run(frame, 'return bridge.view.close().catch((error) => error.message)')
  expect(words).toBe("this resource's view is not closable.")
  await close()
})

test('a new configuration and colour mode reach a frame that is shown', async () => {
  const { page, frame, close } = await open()
  await run(
    frame,
    'await bridge.view.theme.enable(); await bridge.events.on("FORGE_CORE_MACRO_CONFIG_CHANGED", (config) => hear(config))',
  )
  await page.evaluate('trial.update({ config: { source: "changed" }, colorMode: "dark" })')
  expect(await run(frame, 'return (await untilHeard(1))[0]')).toEqual({ source: 'changed' })
  expect(await run(frame, 'return (await bridge.view.getContext()).extension.config')).toEqual({
    source: 'changed',
  })
  expect(
    await run(
      frame,
      'const s = getComputedStyle(document.documentElement); return [document.documentElement.dataset.colorMode, s.colorScheme, s.getPropertyValue("--ds-surface")]',
    ),
  ).toEqual(['dark', 'dark', '#1b1f26'])
  await close()
})

test('events reach the other frames of the app until they are unsubscribed', async () => {
  const { page, frame, close } = await open('macros=view,view')
  const other = await frameAt(page, 1)
  await run(other, 'globalThis.subscription = await bridge.events.on("hello", (payload) => hear(payload))')
  await run(frame, 'await bridge.events.emit("hello", { n: 1 })')
  await run(other, 'await untilHeard(1)')
  await run(other, 'await subscription.unsubscribe()')
  await run(frame, 'await bridge.events.emit("hello", { n: 2 }); await bridge.events.emitPublic("bye", 1)')
  expect(await run(other, 'await bridge.view.emitReadyEvent(); return heard')).toEqual([{ n: 1 }])
  await close()
})

test('a modal opens in a dialog with its context, and its answer comes back to the opener', async () => {
  const { page, frame, close } = await open()
  await run(
    frame,
    'await new bridge.Modal({ resource: "modal", title: "Pick one", size: "small", context: { colour: "red" }, onClose: (payload) => hear(payload) }).open()',
  )
  const dialog = page.getByRole('dialog', { name: 'Pick one' })
  await dialog.waitFor()
  const modal = await frameAt(page, 1)
  expect(modal.url()).toMatch(/\/modal\/index\.html$/)
  expect(await run(modal, 'return (await bridge.view.getContext()).extension.modal')).toEqual({
    colour: 'red',
  })
  await run(modal, 'void bridge.view.close({ picked: 3 })')
  expect(await run(frame, 'return (await untilHeard(1))[0]')).toEqual({ picked: 3 })
  expect(await dialog.count()).toBe(0)
  await close()
})

test('a link out of the site needs the reader to agree, and opens in a tab that knows nothing of this one', async () => {
  const { page, frame, close } = await open()
  await context.route('https://elsewhere.example/**', (route) => route.fulfill({ body: 'elsewhere' }))
  await run(frame, 'void bridge.router.open("https://elsewhere.example/a?b=c")')
  await page
    .getByRole('dialog', { name: 'Open elsewhere.example?' })
    .getByText('https://elsewhere.example/a?b=c')
    .waitFor()
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Open in a new tab' }).click()
  const tab = await opened
  await tab.waitForLoadState()
  expect(await tab.evaluate('[opener, document.referrer]')).toEqual([null, ''])
  await close()
})

test('a link that could run is refused, and one into the site is the page', async () => {
  const { page, frame, close } = await open()
  const words = await run(
    frame,
    'return bridge.router.navigate("javascript:alert(1)").catch((error) => error.message)',
  )
  expect(words).toBe('Frames may open http, https and mailto addresses, not javascript:')
  await run(frame, 'await bridge.router.navigate({ target: "contentView", contentId: "42" })')
  expect(await told(page, 'navigate')).toBe('/wiki/spaces/DEMO/pages/42')
  await close()
})

test('a flag is shown, acts, and is closed by the app', async () => {
  const { page, frame, close } = await open()
  await run(
    frame,
    'globalThis.flag = bridge.showFlag({ id: 1, title: "Saved", description: "All is kept.", appearance: "success", actions: [{ text: "Undo", onClick: () => hear("undo") }] })',
  )
  const shown = page.getByRole('article').filter({ hasText: 'Saved' })
  await shown.getByRole('button', { name: 'Undo' }).click()
  expect(await run(frame, 'return untilHeard(1)')).toEqual(['undo'])
  await run(frame, 'await flag.close()')
  expect(await shown.count()).toBe(0)
  await close()
})

test('a frame has a history of its own', async () => {
  const { frame, close } = await open()
  const seen = await run(
    frame,
    'const history = await bridge.view.createHistory(); history.push("/a?b=c"); history.push("/d"); history.goBack(); return [history.location.pathname, history.location.search, history.action]',
  )
  expect(seen).toEqual(['/a', '?b=c', 'POP'])
  await close()
})

test('a remote script, eval and a call to a stranger are refused by the policy and recorded', async () => {
  const { frame, close } = await open()
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
    const entries = trial.ledger.entries({ channel: 'csp', app: trial.app.id })
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
    const stop = trial.ledger.subscribe(check)
    function check(): void {
      const found = look()
      if (found === undefined) return
      stop()
      resolve(found)
    }
    check()
  })
}
