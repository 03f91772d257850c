import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import {
  type Entry,
  startWorkbench,
  type Workbench,
  type WorkbenchOptions,
} from '../tools/workbench/src/index.ts'
import { launchBrowser } from './browser.ts'
import { diagramsApp } from './diagrams.ts'

/** A workbench with our Diagrams in it, and a browser: one for all tests of a file. */
export interface Running {
  readonly workbench: Workbench
  readonly browser: Browser
  /** A new browser profile's page, as the given person. Fails the test that asked for it on any page error. */
  open(person?: string): Promise<Page>
  /** What an app let out or tried to, since the ledger was last cleared. */
  egress(): readonly Entry[]
}

/** Starts both before a file's tests and ends them after. */
export function running(options: () => WorkbenchOptions = () => ({ root: null })): Running {
  let workbench: Workbench | undefined
  let browser: Browser | undefined
  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('It starts before the first test.')
    return part
  }
  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0, apps: [diagramsApp()], ...options() })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await workbench?.dispose()
  })
  return {
    get workbench() {
      return started(workbench)
    },
    get browser() {
      return started(browser)
    },
    async open(person) {
      const context = await started(browser).newContext({ viewport: { width: 1400, height: 900 } })
      onTestFinished(() => context.close())
      if (person !== undefined)
        await context.addCookies([
          { name: 'person', value: encodeURIComponent(person), url: started(workbench).url },
        ])
      return context.newPage()
    },
    egress: () => started(workbench).ledger.entries({ channel: 'egress' }),
  }
}
