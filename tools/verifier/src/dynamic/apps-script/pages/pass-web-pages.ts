import type { Browser } from 'playwright-core'
import type { Probe } from '../../frames/visit.ts'
import { within } from '../../watch/quiet.ts'
import type { ProjectRun } from '../project-run.ts'
import type { WebPage } from '../web-app.ts'
import { type PageVisit, startPageVisit } from './page-visit.ts'
import { usePage } from './pass-pages.ts'

/** How long a page is used, in milliseconds. */
const longest = 10_000

/** An origin of its own, as a web app's page has one at Google; nobody listens there. */
const origin = 'http://127.0.0.1:47111'

/** Shows the pages that a web app answers, each in a browser, and uses what is in them. */
export async function passWebPages(
  browser: Browser,
  run: ProjectRun,
  probe: Probe,
  { pages, isOver }: { readonly pages: readonly WebPage[]; readonly isOver: () => boolean },
): Promise<void> {
  for (const shown of pages) {
    const what = `pages of ${shown.function} in a browser`
    if (isOver()) {
      run.gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: what } })
      continue
    }
    const visit = await startPageVisit(browser, run, probe)
    visit.drive = what
    try {
      await run.during(what, async () => {
        const isDone = await within(useWebPage(visit, run, shown, probe.name, isOver), 2 * longest, false)
        return { outcome: isDone ? 'done' : 'failed', value: undefined }
      })
    } finally {
      await visit.close()
    }
  }
}

async function useWebPage(
  visit: PageVisit,
  run: ProjectRun,
  { function: name, html, made: files, parameter }: WebPage,
  probe: string,
  isOver: () => boolean,
): Promise<boolean> {
  const { page } = visit
  const binding = `${probe}r`
  const { workbench, addon, made } = run
  const { email, name: called } = made.person
  await page.exposeBinding(binding, async (_source, wanted: unknown, args: unknown) => {
    const result = await workbench.google.executions.run(addon.project, {
      function: String(wanted),
      args: Array.isArray(args) ? args : [],
      kind: 'run',
      person: { email, name: called, locale: 'en' },
    })
    if (result.ok) return { value: result.value }
    return { error: `${result.error.name}: ${result.error.message}` }
  })
  const url = `${origin}/frame/${name}`
  // The bridge stands before the page and leaves its lines as they are.
  await page.addInitScript({
    content: `(${bridge})(${JSON.stringify(binding)}, ${JSON.stringify(parameter)})`,
  })
  await page.route(url, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html }),
  )
  run.markup.set(url, html)
  await page.goto(url, { waitUntil: 'load', timeout: longest })
  await visit.rest()
  run.pageSeen(files)
  const end = performance.now() + longest
  const isEnough = () => isOver() || performance.now() > end
  return usePage(visit, run, page.mainFrame(), { pressed: new Set(), known: new Set(), isOver: isEnough })
}

/**
 * google.script as a web app's page has it (html/reference/run, url and history, seen 2026-11). Written for a browser, whose
 * types are not here.
 */
const bridge = `(binding, parameter) => {
  const call = globalThis[binding]
  delete globalThis[binding]
  const carried = (one) => one instanceof HTMLFormElement ? Object.fromEntries([...new FormData(one)].map(([name, value]) => [name, String(value)])) : one
  const runner = ({ success, failure, user }) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (next) => runner({ success: next, failure, user })
      if (name === 'withFailureHandler') return (next) => runner({ success, failure: next, user })
      if (name === 'withUserObject') return (next) => runner({ success, failure, user: next })
      return (...args) => void call(String(name), args.map(carried)).then(({ value, error }) =>
        error === undefined ? success?.(value, user) : failure ? failure(new Error(error), user) : console.error(error))
    },
  })
  const location = { parameter, parameters: Object.fromEntries(Object.entries(parameter).map(([key, value]) => [key, [value]])), hash: '' }
  globalThis.google = { script: {
    run: runner({}),
    host: { close() {}, setHeight() {}, setWidth() {}, editor: { focus() {} }, origin: 'https://script.google.com' },
    url: { getLocation: (give) => give(location) },
    history: { push() {}, replace() {}, setChangeHandler() {} },
  } }
}`
