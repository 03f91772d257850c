import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { publishConfig } from '../publishing.ts'
import { running } from '../running.ts'
import { shownPicture } from '../writing.ts'

const run = running()

const packed = (svg: string) => deflateRawSync(Buffer.from(svg)).toString('base64')

const hostile = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="300" height="200" onload="top.postMessage('ran','*')">
<script>top.postMessage('ran','*')</script>
<style>@import url(https://evil.example/a.css); rect { fill: url(https://evil.example/b) }</style>
<image href="https://evil.example/c.png" width="10" height="10"/>
<foreignObject width="100" height="100"><body xmlns="http://www.w3.org/1999/xhtml"><img src="https://evil.example/d.png" onerror="top.postMessage('ran','*')"/></body></foreignObject>
<a xlink:href="javascript:top.postMessage('ran','*')"><rect width="300" height="200" fill="#ccc"/><text x="20" y="40">bait</text></a>
<animate attributeName="href" values="javascript:top.postMessage('ran','*')"/>
</svg>`

test('a hostile kept picture runs nothing and requests nothing, painted or inline', async () => {
  const page = await run.open()
  const strangers: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('evil.example')) strangers.push(request.url())
  })
  await page.addInitScript(() => {
    window.addEventListener('message', ({ data }) => {
      if (data === 'ran') Object.assign(window, { didRun: true })
    })
  })
  // the hash of the source is unknown to an attacker who doesn't run our code; a wrong one is the easier attack to stop
  const config = {
    version: 1,
    kind: 'mermaid',
    source: 'flowchart LR\n  a --> b',
    picture: { width: 300, height: 200, svg: packed(hostile), hash: 'x' },
  }
  await page.goto(publishConfig(run.workbench, 'Hostile', config))
  const frame = await shownPicture(page)
  await frame.getByRole('img').first().hover()
  await frame.getByRole('img').first().click()
  // the engine's own picture takes the hostile one's place, and a pointer that moves comes to it anew
  await expect
    .poll(async () => {
      await page.mouse.move(0, 0)
      await frame.locator('figure').hover()
      return frame.locator('svg').count()
    })
    .toBeGreaterThan(0)
  expect(strangers).toEqual([])
  expect(await page.evaluate(() => 'didRun' in window)).toBe(false)
  const dialogs = await frame.evaluate(
    () => document.querySelectorAll('script[src*=evil], image, foreignObject').length,
  )
  expect(dialogs).toBe(0)
})

const unreadable = [
  ['from the future', { version: 99, source: 'flowchart LR\n  future --> text' }, 'future --> text'],
  ['damaged', { version: 1, kind: 'mermaid', source: { lost: 'but not this text' } }, 'but not this text'],
  ['of an unknown kind', { version: 1, kind: 'abacus', source: 'beads on a wire' }, 'beads on a wire'],
] as const

for (const [what, config, text] of unreadable) {
  test(`a configuration that is ${what} is shown raw and nothing of it is lost`, async () => {
    const page = await run.open()
    await page.goto(publishConfig(run.workbench, `Configuration ${what}`, config))
    const frame = page.frameLocator('iframe').first()
    await expect.poll(() => frame.locator('body').textContent(), { timeout: 15_000 }).toContain(text)
    expect(await frame.getByRole('button', { name: 'Copy text' }).count()).toBe(1)
  })
}

test('a configuration of version 0 opens, and is drawn', async () => {
  const page = await run.open()
  await page.goto(
    publishConfig(run.workbench, 'Version 0', { type: 'mermaid', code: 'flowchart LR\n  old --> new' }),
  )
  const frame = await shownPicture(page)
  await expect.poll(() => frame.locator('svg, img').count()).toBeGreaterThan(0)
})
