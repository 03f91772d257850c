import { browserPath } from './browser.ts'

/** Runs once before the browser tests: unpacks the carried browser, if it comes to that, before several tests want it. */
export default async function findBrowser(): Promise<void> {
  process.env.CHROMIUM_PATH = await browserPath()
}
