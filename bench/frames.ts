import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { browserPath } from '../test/browser.ts'
import { memoryOf } from './memory.ts'
import { probe } from './probe.client.ts'

/** One reading of a page, in milliseconds since its navigation began. */
export interface Reading {
  readonly first: number
  readonly last: number
}

/** What crosses the wire at a cold reading. */
export interface Traffic {
  readonly requests: number
  readonly kilobytes: number
}

async function read(context: BrowserContext, url: string, frames: number): Promise<Reading> {
  const page = await context.newPage()
  await page.addInitScript(probe)
  await page.goto(url, { waitUntil: 'commit' })
  const { times, origin } = await page
    .waitForFunction(
      (count) => {
        const { pictureTimes } = window as unknown as { pictureTimes: number[] }
        return pictureTimes.length >= count && { times: pictureTimes, origin: performance.timeOrigin }
      },
      frames,
      { timeout: 120_000, polling: 50 },
    )
    .then((handle) => handle.jsonValue() as Promise<{ times: number[]; origin: number }>)
  await page.close()
  return { first: Math.min(...times) - origin, last: Math.max(...times) - origin }
}

const size = { viewport: { width: 1280, height: 900 } }

/** A cold reading (an empty cache) and then a warm one (the same browser profile again). */
export async function coldAndWarm(
  browser: Browser,
  url: string,
  frames: number,
): Promise<{ cold: Reading; warm: Reading }> {
  const context = await browser.newContext(size)
  try {
    const cold = await read(context, url, frames)
    return { cold, warm: await read(context, url, frames) }
  } finally {
    await context.close()
  }
}

/** Counts requests and bytes as they come over the wire, headers included. Slows the reading: not for timing. */
export async function trafficOf(browser: Browser, url: string, frames: number): Promise<Traffic> {
  const context = await browser.newContext(size)
  const sizes: Promise<number>[] = []
  context.on('requestfinished', (request) => {
    if (!/^https?:/.test(request.url())) return
    sizes.push(
      request.sizes().then(
        ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
        () => 0,
      ),
    )
  })
  try {
    await read(context, url, frames)
    const bytes = await Promise.all(sizes)
    return { requests: bytes.length, kilobytes: bytes.reduce((sum, each) => sum + each, 0) / 1024 }
  } finally {
    await context.close()
  }
}

/** Megabytes that a whole browser takes with the page open, above the same browser with a blank page. */
export async function memoryAbove(url: string, frames: number): Promise<number> {
  const server = await chromium.launchServer({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const browser = await chromium.connect(server.wsEndpoint())
    const pid = server.process().pid ?? 0
    const page = await browser.newPage(size)
    await page.addInitScript(probe)
    const settle = () => new Promise((resolve) => setTimeout(resolve, 1500))
    await settle()
    const blank = memoryOf(pid)
    await page.goto(url)
    await page.waitForFunction(
      (count) => (window as unknown as { pictureTimes: number[] }).pictureTimes.length >= count,
      frames,
      { timeout: 120_000 },
    )
    await settle()
    const loaded = memoryOf(pid)
    await browser.close()
    return loaded - blank
  } finally {
    await server.close()
  }
}
