import { setTimeout as pause } from 'node:timers/promises'
import { buildSync } from 'esbuild'
import type { Browser } from 'playwright-core'
import { type Chromium, type Profile, startChromium } from './chromium.ts'
import { memoryOf } from './memory.ts'

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

const script = (name: string) =>
  buildSync({
    entryPoints: [new URL(name, import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  }).outputFiles[0]?.text ?? ''

/** Goes into each subject's own document, before all of its scripts: the same few lines for all. */
export const frameProbe = script('./frame-probe.client.ts')
const pageProbe = script('./page-probe.client.ts')

async function read(profile: Profile, url: string, frames: number): Promise<Reading> {
  const page = await profile.openPage()
  await page.inject(pageProbe)
  await page.goto(url)
  const deadline = Date.now() + 120_000
  for (;;) {
    await pause(50)
    const seen = await page.evaluate<{ times: number[]; origin: number }>(
      '({ times: window.pictureTimes ?? [], origin: performance.timeOrigin })',
    )
    if (seen.times.length >= frames) {
      await page.close()
      return { first: Math.min(...seen.times) - seen.origin, last: Math.max(...seen.times) - seen.origin }
    }
    if (Date.now() > deadline)
      throw new Error(`${url}: ${seen.times.length} of ${frames} pictures after two minutes.`)
  }
}

/** A cold reading (an empty cache) and then a warm one (the same browser profile again). */
export async function coldAndWarm(
  chromium: Chromium,
  url: string,
  frames: number,
): Promise<{ cold: Reading; warm: Reading }> {
  const profile = await chromium.openProfile()
  try {
    const cold = await read(profile, url, frames)
    return { cold, warm: await read(profile, url, frames) }
  } finally {
    await profile.dispose()
  }
}

/** Counts requests and bytes as they come over the wire, headers included. Slows the reading: not for timing. */
export async function trafficOf(browser: Browser, url: string, frames: number): Promise<Traffic> {
  const context = await browser.newContext()
  const sizes: Promise<number>[] = []
  context.on('requestfinished', (request) => {
    if (!/^https?:/.test(request.url())) return
    sizes.push(
      request.sizes().then(
        ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
        () => 0, // from the memory cache: nothing came over the wire
      ),
    )
  })
  try {
    const page = await context.newPage()
    await page.addInitScript({ content: pageProbe })
    await page.goto(url)
    await page.waitForFunction(
      (count) => (window as unknown as { pictureTimes: number[] }).pictureTimes.length >= count,
      frames,
      { timeout: 120_000 },
    )
    const bytes = await Promise.all(sizes)
    return { requests: bytes.length, kilobytes: bytes.reduce((sum, each) => sum + each, 0) / 1024 }
  } finally {
    await context.close()
  }
}

/** Megabytes that a whole browser takes with the page open, above the same browser with a blank page. */
export async function memoryAbove(url: string, frames: number): Promise<number> {
  const chromium = await startChromium()
  try {
    const profile = await chromium.openProfile()
    const page = await profile.openPage()
    await pause(1500)
    const blank = memoryOf(chromium.pid)
    await page.inject(pageProbe)
    await page.goto(url)
    while ((await page.evaluate<number>('(window.pictureTimes ?? []).length')) < frames) await pause(100)
    await pause(1500)
    return memoryOf(chromium.pid) - blank
  } finally {
    await chromium.dispose()
  }
}
