import type { BrowserContext, Frame, Page } from 'playwright-core'
import { launchBrowser } from '../../../test/browser.ts'
import { startTrial, type Trial } from '../src/hosts/confluence/frames/trial/start-trial.ts'

/** A host page with its first frame. */
interface Opened {
  readonly page: Page
  readonly frame: Frame
  close(): Promise<void>
}

/** A trial of the frames in a real browser. */
export interface FramesBench {
  readonly trial: Trial
  readonly context: BrowserContext
  /** Opens a host page and waits until its frames' own code runs. */
  open(query?: string): Promise<Opened>
  dispose(): Promise<void>
}

/** Starts a browser and the trial's servers. */
export async function startBench(): Promise<FramesBench> {
  const [browser, trial] = await Promise.all([launchBrowser(), startTrial()])
  const context = await browser.newContext()
  return {
    trial,
    context,
    async open(query = 'macros=view') {
      const page = await context.newPage()
      await page.goto(trial.pageUrl(query))
      const frame = await frameAt(page, 0)
      return { page, frame, close: () => page.close() }
    },
    async dispose() {
      await browser.close()
      await trial.dispose()
    },
  }
}

/** A frame of a page by its place, as soon as its own code runs. */
export async function frameAt(page: Page, at: number): Promise<Frame> {
  const element = await page.waitForSelector(`:nth-match(iframe, ${at + 1})`, { state: 'attached' })
  const frame = await element.contentFrame()
  if (!frame) throw new Error('The iframe has no frame.')
  await frame.waitForSelector('html[data-started]', { state: 'attached' })
  return frame
}

/** What the host's page was told by that name, as soon as it is. */
export async function told(page: Page, what: string): Promise<unknown> {
  const found = await page.waitForFunction(`told.find(([name]) => name === ${JSON.stringify(what)})`)
  return ((await found.jsonValue()) as [string, unknown])[1]
}

/** Runs the app's own code in its frame: `bridge` is the real @forge/bridge. */
export const run = (frame: Frame, code: string) => frame.evaluate(`(async () => { ${code} })()`)

/** The same for code that takes its own frame away: the answer may go with it. */
export const leave = (frame: Frame, code: string) =>
  run(frame, code).catch((error) => {
    if (!frame.isDetached()) throw error
  })
