import { writeFileSync } from 'node:fs'
import { launchBrowser } from '../../../test/browser.ts'
import { buildPicturePage, openStrictPage } from '../test/picture/strict-page.ts'
import { demoSeed } from './seed.ts'

/** `npm run demo -w addons/diagrams`: draws the demonstration space's pictures anew, in a real browser, into space.json. */
await buildPicturePage()
const browser = await launchBrowser()
try {
  const { page, close } = await openStrictPage(browser)
  const seed = await demoSeed(async ({ kind, source }) => {
    const drawn = await page.evaluate(({ kind, source }) => globalThis.bench.draw(kind, source), {
      kind,
      source,
    })
    if (!drawn.ok) throw new Error(`${kind}: ${drawn.problem.message}`)
    console.log(
      `${kind}: ${drawn.picture.width} × ${drawn.picture.height}, ${drawn.picture.svg.length} bytes`,
    )
    return drawn.picture
  })
  writeFileSync(new URL('space.json', import.meta.url), `${JSON.stringify(seed, null, 2)}\n`)
  await close()
} finally {
  await browser.close()
}
