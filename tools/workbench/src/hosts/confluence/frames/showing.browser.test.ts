import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FramesBench, frameAt, run, startBench } from '../../../../test/frames-bench.ts'

let bench: FramesBench

beforeAll(async () => {
  bench = await startBench()
})

afterAll(() => bench?.dispose())

test('a view follows the height of what it shows, both ways', async () => {
  const { page, frame, close } = await bench.open()
  await run(frame, 'document.body.innerHTML = "<div style=height:500px></div>"')
  await page.waitForFunction('document.querySelector("iframe").clientHeight === 516')
  await run(frame, 'document.body.innerHTML = "<div style=height:40px></div>"')
  await page.waitForFunction('document.querySelector("iframe").clientHeight === 56')
  await close()
})

test('a view that grows with its own window is stopped', async () => {
  const { page, frame, close } = await bench.open()
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
  const page = await bench.context.newPage()
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
  await page.goto(bench.trial.pageUrl('macros=view'))
  const frame = await frameAt(page, 0)
  await run(
    frame,
    'document.querySelector("#root").remove(); await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame)',
  )
  expect(await page.evaluate('document.querySelector("iframe").clientHeight')).toBe(200)
  await page.close()
})

test('a new configuration and colour mode reach a frame that is shown', async () => {
  const { page, frame, close } = await bench.open()
  await run(
    frame,
    'await bridge.view.theme.enable(); await bridge.events.on("FORGE_CORE_MACRO_CONFIG_CHANGED", (config) => hear(config))',
  )
  await page.evaluate('trial.update({ config: { source: "changed" }, colorMode: "dark" })')
  // enable() doesn't wait for the tokens' style sheet, and the frame's policy forbids to ask from within again
  await expect
    .poll(() => frame.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--ds-surface")'))
    .not.toBe('')
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
  const { page, frame, close } = await bench.open('macros=view,view')
  const other = await frameAt(page, 1)
  await run(other, 'globalThis.subscription = await bridge.events.on("hello", (payload) => hear(payload))')
  await run(frame, 'await bridge.events.emit("hello", { n: 1 })')
  await run(other, 'await untilHeard(1)')
  await run(other, 'await subscription.unsubscribe()')
  await run(frame, 'await bridge.events.emit("hello", { n: 2 }); await bridge.events.emitPublic("bye", 1)')
  expect(await run(other, 'await bridge.view.emitReadyEvent(); return heard')).toEqual([{ n: 1 }])
  await close()
})

test('a frame has a history of its own', async () => {
  const { frame, close } = await bench.open()
  const seen = await run(
    frame,
    'const history = await bridge.view.createHistory(); history.push("/a?b=c"); history.push("/d"); history.goBack(); return [history.location.pathname, history.location.search, history.action]',
  )
  expect(seen).toEqual(['/a', '?b=c', 'POP'])
  await close()
})
