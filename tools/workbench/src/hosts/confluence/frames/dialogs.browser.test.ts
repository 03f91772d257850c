import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FramesBench, frameAt, leave, run, startBench, told } from '../../../../test/frames-bench.ts'

let bench: FramesBench

beforeAll(async () => {
  bench = await startBench()
})

afterAll(() => bench?.dispose())

test('a configuration is submitted to the page, which may refuse it', async () => {
  const { page, frame, close } = await bench.open('macros=view&kind=config')
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
  const { page, frame, close } = await bench.open('macros=view&kind=config')
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
  const { frame, close } = await bench.open()
  const words = await run(frame, 'return bridge.view.close().catch((error) => error.message)')
  expect(words).toBe("this resource's view is not closable.")
  await close()
})

test('a modal opens in a dialog with its context, and its answer comes back to the opener', async () => {
  const { page, frame, close } = await bench.open()
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
  await leave(modal, 'void bridge.view.close({ picked: 3 })')
  expect(await run(frame, 'return (await untilHeard(1))[0]')).toEqual({ picked: 3 })
  expect(await dialog.count()).toBe(0)
  await close()
})

test('a link out of the site needs the reader to agree, and opens in a tab that knows nothing of this one', async () => {
  const { page, frame, close } = await bench.open()
  await bench.context.route('https://elsewhere.example/**', (route) => route.fulfill({ body: 'elsewhere' }))
  await run(frame, 'void bridge.router.open("https://elsewhere.example/a?b=c")')
  await page
    .getByRole('dialog', { name: 'Open elsewhere.example?' })
    .getByText('https://elsewhere.example/a?b=c')
    .waitFor()
  const opened = bench.context.waitForEvent('page')
  await page.getByRole('button', { name: 'Open in a new tab' }).click()
  const tab = await opened
  await tab.waitForLoadState()
  expect(await tab.evaluate('[opener, document.referrer]')).toEqual([null, ''])
  await close()
})

test('a link that could run is refused, and one into the site is the page', async () => {
  const { page, frame, close } = await bench.open()
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
  const { page, frame, close } = await bench.open()
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
