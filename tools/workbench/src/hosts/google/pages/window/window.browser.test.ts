import { fileURLToPath } from 'node:url'
import type { Browser, Page, WebSocketRoute } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFaults } from '../../../../../../../test/axe.ts'
import { launchBrowser } from '../../../../../../../test/browser.ts'
import { chooseItem, openAs, personOf } from '../../../../../test/google-bench.ts'
import { startWorkbench, type Workbench } from '../../../../workbench.ts'
import { paragraph } from '../../docs/trial-docs.ts'
import { textNode } from '../../files/tree/model.ts'
import { plainText } from '../../files/tree/plain-text.ts'
import { value } from '../../files/trial-files.ts'

const fixture = fileURLToPath(new URL('../../../../../test/fixtures/google/window', import.meta.url))
let workbench: Workbench
let browser: Browser

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, root: null, projects: [{ folder: fixture }] })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await workbench?.dispose()
})

/** A document of its own, open in a browser of its own, its add-on allowed or not. */
async function opened({ isAllowed = true } = {}): Promise<{ page: Page; id: string }> {
  const { email } = personOf(workbench)
  const { addons, consents, docs } = workbench.google
  for (const addon of addons.all()) {
    if (isAllowed) consents.allow(addon, email)
    else consents.withdraw(addon, email)
  }
  const { id } = docs.create({ email }, { title: 'A document' })
  const page = await openAs(browser, workbench, `/google/docs/${id}`)
  await page.getByRole('menuitem', { name: 'Bound' }).waitFor()
  return { page, id }
}

test('the first item that is chosen asks for consent, and then runs', async () => {
  const { page } = await opened({ isAllowed: false })
  await page.getByRole('menuitem', { name: 'Bound' }).click()
  await page.getByRole('menuitem', { name: 'NONE' }).click()
  const consent = page.getByRole('dialog', { name: 'window wants access' })
  expect(await consent.textContent()).toContain('See and change the document that it is used in')
  expect(await consent.textContent()).toContain('sensitive')
  await consent.getByRole('button', { name: 'Allow' }).click()
  await page.getByRole('dialog', { name: 'Hello' }).getByRole('button', { name: 'No' }).click()
  await page.context().close()
})

test('a dialog calls the script, and gets its answers, failures and refusals', async () => {
  const { page } = await opened()
  await chooseItem(page, 'window', 'Show', 'Dialog')
  const frame = page.frameLocator('.frame-window iframe')
  await frame.getByRole('button', { name: 'Echo' }).click()
  await frame.getByText('for me {"value":{"list":[1,null,"x"]}').waitFor()
  await frame.getByRole('button', { name: 'Refuse' }).click()
  await frame.getByText('for me ScriptError: Error: No').waitFor()
  await frame.getByRole('button', { name: 'Close' }).click()
  await page.locator('.frame-window').waitFor({ state: 'detached' })
  await page.context().close()
})

test('a form is a function’s one argument, with its files', async () => {
  const { page } = await opened()
  await chooseItem(page, 'window', 'Show', 'Dialog')
  const frame = page.frameLocator('.frame-window iframe')
  await frame
    .locator('#file')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Grüße') })
  await frame.getByRole('button', { name: 'Send the form' }).click()
  await frame.getByText('{"name":"Ada","tick":["a","b"],"file":"a.txt: Grüße"}').waitFor()
  await page.context().close()
})

test('an alert holds the script until it is answered, and what it then writes is in the document', async () => {
  const { page, id } = await opened()
  await chooseItem(page, 'window', 'Say hello')
  const asked = page.getByRole('dialog', { name: 'Hello' })
  expect(await asked.textContent()).toContain('Shall I write?')
  await page.getByText('Running script: window').waitFor()
  await asked.getByRole('button', { name: 'Yes' }).click()
  await page.getByText('Running script: window').waitFor({ state: 'detached' })
  const tree = workbench.google.docs.tree(personOf(workbench).email, id)
  expect(tree.ok && plainText(tree.value.root)).toContain('Hello')
  await page.locator('.paper-sheet').getByText('Hello').waitFor()
  await page.context().close()
})

test('a prompt gives the script what was typed, by keyboard alone', async () => {
  const { page } = await opened()
  await page.getByRole('menuitem', { name: 'Extensions' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('a')
  await page.keyboard.press('Enter')
  await page.getByLabel('What is your name?').waitFor()
  await page.keyboard.type('Grace')
  await page.keyboard.press('Enter')
  await page.getByText('OK: Grace').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('OK: Grace').waitFor({ state: 'detached' })
  const focused = await page.evaluate('document.activeElement.textContent')
  expect(focused).toBe('Extensions')
  await page.context().close()
})

test('an error that nobody catches is shown in the words of the engine, with its line', async () => {
  const { page } = await opened()
  await chooseItem(page, 'window', 'Fail')
  const dialog = page.getByRole('dialog', { name: 'Error' })
  await dialog.getByText("TypeError: Cannot read properties of null (reading 'something')").waitFor()
  await dialog.getByText(/^Code\.gs:\d+$/).waitFor()
  await dialog.getByRole('button', { name: 'Dismiss' }).click()
  await page.context().close()
})

test('a script that doesn’t end is ended from its notice', async () => {
  const { page } = await opened()
  await chooseItem(page, 'window', 'Never end')
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await page.getByText('Running script: window').waitFor({ state: 'detached' })
  const outcomes = () =>
    workbench.ledger
      .entries({ channel: 'function' })
      .filter(({ data }) => data.function === 'neverEnd')
      .map(({ outcome }) => outcome)
  await expect.poll(outcomes).toEqual(['failed'])
  await page.context().close()
})

test('a sidebar is 300 pixels wide and stays beside the document', async () => {
  const { page } = await opened()
  await chooseItem(page, 'window', 'Show', 'Sidebar')
  const frame = page.locator('.addon-sidebar iframe')
  await page.frameLocator('.addon-sidebar iframe').getByText('Nothing yet').waitFor()
  expect((await frame.boundingBox())?.width).toBe(300)
  expect(await frame.getAttribute('sandbox')).toBe(
    'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox',
  )
  await page.locator('.addon-sidebar').getByRole('button', { name: 'Close' }).first().click()
  await page.locator('.addon-sidebar iframe').waitFor({ state: 'detached' })
  await page.context().close()
})

test('whatever a frame tries by itself stays here, and is recorded', async () => {
  const { page } = await opened()
  const leaving: string[] = []
  // what gets here has passed the browser's own walls
  await page.context().route(/stranger\.example/, (route) => {
    leaving.push(route.request().url())
    return route.abort()
  })
  page.context().on('page', (popup) => leaving.push(`popup ${popup.url()}`))
  const before = workbench.ledger.entries().length
  await chooseItem(page, 'window', 'Show', 'Hostile')
  const tried = () =>
    workbench.ledger
      .entries({ channel: 'csp' })
      .filter(({ seq }) => seq > before)
      .map(({ summary }) => summary)
      .sort()
  await expect
    .poll(tried)
    .toEqual([
      'connect-src: https://stranger.example/beacon?secret=1',
      'connect-src: https://stranger.example/fetch?secret=1',
      'connect-src: wss://stranger.example/socket',
      'download: https://stranger.example/download?secret=1',
      'form: https://stranger.example/form?secret=1',
      'frame-src: https://stranger.example',
      'img-src: https://stranger.example/img?secret=1',
      'link: https://stranger.example/link?secret=1',
      'navigation: https://stranger.example',
      'popup: https://stranger.example/inner-popup?secret=1',
      'popup: https://stranger.example/popup?secret=1',
      'rtc: {"iceServers":[{"urls":"stun:stranger.example"}]}',
      'script-src-elem: https://stranger.example/script?secret=1',
    ])
  expect(leaving).toEqual([])
  await page.context().close()
})

test('a link is asked about before it leaves, and a file that the page made is saved', async () => {
  const { page } = await opened()
  await chooseItem(page, 'window', 'Show', 'Dialog')
  const frame = page.frameLocator('.frame-window iframe')
  await frame.getByRole('link', { name: 'Help' }).click()
  const asked = page.getByRole('dialog', { name: 'Leave the workbench?' })
  await asked.getByText('https://docs.example/help').waitFor()
  await asked.getByRole('button', { name: 'Stay' }).click()
  await expect
    .poll(() => workbench.ledger.entries({ channel: 'csp' }).at(-1)?.summary)
    .toBe('link: https://docs.example/help')
  const saving = page.waitForEvent('download')
  await frame.getByRole('link', { name: 'Save' }).click()
  expect((await saving).suggestedFilename()).toBe('made.txt')
  await page.context().close()
})

test('what was allowed is withdrawn in the administration, and is asked for again', async () => {
  const { page } = await opened()
  const address = page.url()
  await page.goto(`${workbench.url}/google/admin`)
  await page.getByRole('button', { name: /^Withdraw/ }).click()
  await page.getByText('Nobody yet.').waitFor()
  await page.goto(address)
  await chooseItem(page, 'window', 'Fail')
  const consent = page.getByRole('dialog', { name: 'window wants access' })
  await consent.getByRole('button', { name: 'Deny' }).click()
  await consent.waitFor({ state: 'detached' })
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.context().close()
})

test('a window that is closed ends what runs for it', async () => {
  const { page } = await opened()
  await chooseItem(page, 'window', 'Say hello')
  await page.getByRole('dialog', { name: 'Hello' }).waitFor()
  await page.close()
  await expect
    .poll(() => workbench.ledger.entries({ channel: 'function' }).at(-1)?.data)
    .toMatchObject({ function: 'sayHello', error: { message: 'The script was cancelled.' } })
})

test('seven documents, a grid and a calendar are seen side by side in one browser, and each has its news and its ledger', async () => {
  const { page, id } = await opened()
  const tabs = [page]
  const { docs, sheets, calendars } = workbench.google
  const { email } = personOf(workbench)
  const sheet = sheets.create({ email }, { title: 'Costs' }).id
  for (const path of [...Array(6).fill(`docs/${id}`), `sheets/${sheet}`, 'calendar']) {
    const tab = await page.context().newPage()
    await tab.goto(`${workbench.url}/google/${path}`)
    tabs.push(tab)
  }
  workbench.ledger.record({ app: '', channel: 'log', outcome: 'done', summary: 'Seen by all', data: {} })
  const body = value(docs.tree(email, id)).root.children[0]
  const node = paragraph('news', [textNode('words', 'Heard by all')])
  const operations = [{ op: 'insert', parent: body?.id ?? '', after: null, node } as const]
  value(docs.change({ email }, id, { operations }))
  sheets.type({ email }, sheet, 0, { row: 1, column: 1, rows: 1, columns: 1 }, 'Added up by all')
  const [start, end] = [0, 3_600_000].map((ms) => ({ dateTime: new Date(Date.now() + ms).toISOString() }))
  calendars.events.insert({ email }, email, { summary: 'Met by all', start, end })
  for (const tab of tabs) {
    expect(await tab.evaluate('document.visibilityState')).toBe('visible')
    await tab.locator('#ledger').getByText('Seen by all').waitFor()
    expect(await tab.evaluate(`fetch('/google/docs/${id}/paper').then(({ status }) => status)`)).toBe(200)
  }
  await tabs[7]?.getByText('Added up by all').first().waitFor()
  await tabs[8]?.getByText('Met by all').first().waitFor()
  for (const tab of tabs.slice(0, 7)) {
    await tab.locator('.paper-sheet').getByText('Heard by all').waitFor()
    await tab.getByRole('menuitem', { name: 'Bound' }).waitFor()
  }
  await page.context().close()
})

test('what is chosen while the server isn’t reached runs once it is', async () => {
  const { page, id } = await opened()
  const ways: WebSocketRoute[] = []
  await page.routeWebSocket(/google\/windows/, (way) => {
    way.connectToServer()
    ways.push(way)
  })
  await page.goto(`${workbench.url}/google/docs/${id}`)
  await page.getByRole('menuitem', { name: 'Bound' }).waitFor()
  await ways[0]?.close()
  await chooseItem(page, 'window', 'Fail')
  await page.getByRole('dialog', { name: 'Error' }).waitFor()
  expect(ways).toHaveLength(2)
  await page.context().close()
})

test('a page of another site can’t open a window', async () => {
  const { page, id } = await opened()
  const url = `${workbench.url.replace('http', 'ws')}/api/google/windows?kind=document&id=${id}`
  const heard = (at: string) =>
    page.goto(at).then(() => page.evaluate(`(${firstEvent})(${JSON.stringify(url)})`))
  const firstEvent = `(url) => new Promise((resolve) => {
    const socket = new WebSocket(url)
    for (const event of ['open', 'error']) socket.addEventListener(event, () => resolve(event))
  })`
  expect(await heard(workbench.url)).toBe('open')
  expect(await heard('about:blank')).toBe('error')
  await page.context().close()
})

test('someone who may only view a document has no add-ons in it', async () => {
  const owner = personOf(workbench)
  const reader = personOf(workbench, 'reader')
  const { docs } = workbench.google
  const { id } = docs.create({ email: owner.email }, { title: 'Shared' })
  docs.share({ email: owner.email }, id, { email: reader.email, role: 'viewer' })
  const page = await openAs(browser, workbench, `/google/docs/${id}`, { as: reader.accountId })
  await page.getByText('View only').waitFor()
  await page.getByRole('menuitem', { name: 'Extensions' }).click()
  await page.getByRole('menuitem', { name: 'Add-ons are for those who may edit.' }).waitFor()
  await page.context().close()
})

test('the pages have no serious faults for those who don’t see or don’t use a mouse', async () => {
  const { page } = await opened({ isAllowed: false })
  await chooseItem(page, 'window', 'Say hello')
  await page.getByRole('dialog', { name: 'window wants access' }).waitFor()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Allow' }).click()
  await page.getByRole('button', { name: 'No', exact: true }).click()
  await chooseItem(page, 'window', 'Show', 'Sidebar')
  await page.frameLocator('.addon-sidebar iframe').getByText('Nothing yet').waitFor()
  expect(await seriousFaults(page)).toEqual([])
  for (const path of ['/google/docs', '/google/admin']) {
    await page.goto(`${workbench.url}${path}`)
    expect(await seriousFaults(page)).toEqual([])
  }
  await page.context().close()
})
