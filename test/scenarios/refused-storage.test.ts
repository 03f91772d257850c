import { expect, test } from 'vitest'
import { demoPages } from '../../addons/diagrams/demo/pages.ts'
import seed from '../../addons/diagrams/demo/space.json' with { type: 'json' }
import { running } from '../running.ts'
import { shownPicture } from '../writing.ts'

const run = running(() => ({ root: null, seed }))

/** What a browser does to a frame of another site where third-party storage is blocked: every door throws. */
function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, { get: refuse })
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse })
  for (const name of ['BroadcastChannel', 'SharedWorker'])
    Object.defineProperty(window, name, { get: refuse })
}

for (const { title } of demoPages) {
  test(`a reader whose browser blocks storage sees the same picture: ${title}`, async () => {
    const open = async (blocked: boolean) => {
      const page = await run.open()
      if (blocked) await page.addInitScript(refuseStorage)
      await page.goto(`${run.workbench.url}/wiki/spaces/DEMO`)
      await page.getByRole('link', { name: title }).first().click()
      const frame = await shownPicture(page)
      return frame.getByRole('img').first().screenshot()
    }
    expect((await open(true)).equals(await open(false))).toBe(true)
  })
}
