import type { Browser, Frame, Page } from 'playwright-core'
import type { Probe } from '../../frames/visit.ts'
import { within } from '../../watch/quiet.ts'
import type { ProjectRun } from '../project-run.ts'
import type { ShownPages } from '../shown-pages.ts'
import { type PageVisit, startPageVisit } from './page-visit.ts'
import { fillPage, linksIn, nextButton, pressButton } from './use-page.ts'

const mostPresses = 12
/** How often one item is chosen: a page may close when something is pressed, before all else was. */
const mostOpenings = 3

const mostQuestions = 5
/** How long a page is waited for, and then used, in milliseconds. */
const longest = 10_000

const paths = {
  document: '/google/docs/',
  presentation: '/google/slides/',
  spreadsheet: '/google/sheets/',
} as const

/** Shows each page that a menu item shows, in the editor and in a browser, and uses what is in it. */
export async function passPages(
  browser: Browser,
  run: ProjectRun,
  probe: Probe,
  { shown, isOver }: { readonly shown: ShownPages; readonly isOver: () => boolean },
): Promise<void> {
  const items = shown.items()
  for (const file of ['document', 'presentation', 'spreadsheet'] as const) {
    const here = items.filter((one) => one.file === file)
    if (here.length === 0) continue
    const visit = await startPageVisit(browser, run, probe)
    try {
      await visit.page.goto(`${run.workbench.url}${paths[file]}${run.there[file]}`, {
        waitUntil: 'domcontentloaded',
        timeout: 8000,
      })
      for (const { caption, run: name } of here) {
        const what = `pages of ${name} in a ${file}`
        if (isOver()) {
          run.gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: what } })
          continue
        }
        visit.drive = what
        await run.during(what, async () => {
          const isDone = await within(useItem(visit, run, caption, isOver), 3 * longest, false)
          return { outcome: isDone ? 'done' : 'failed', value: undefined }
        })
      }
    } finally {
      await visit.close()
    }
  }
}

/** Chooses an item and uses the page that it shows until everything in it was pressed once; false where no page came. */
async function useItem(
  visit: PageVisit,
  run: ProjectRun,
  caption: string,
  isOver: () => boolean,
): Promise<boolean> {
  const pressed = new Set<string>()
  const known = new Set<string>()
  let hasCome = false
  let end = Number.POSITIVE_INFINITY
  const isEnough = () => isOver() || performance.now() > end
  for (let opening = 0; opening < mostOpenings && !isEnough(); opening += 1) {
    if (!(await choose(visit.page, caption))) return false
    const frame = await comingFrame(visit, run)
    if (!frame) return hasCome
    if (!hasCome) end = performance.now() + longest
    hasCome = true
    run.pageSeen()
    const isDone = await usePage(visit, run, frame, { pressed, known, isOver: isEnough })
    run.pageSeen()
    if (isDone) return true
  }
  return hasCome
}

interface Using {
  readonly pressed: Set<string>
  /** The addresses of pages that are used already. */
  readonly known: Set<string>
  readonly isOver: () => boolean
}

/**
 * Fills a page in and presses its buttons, and so with each page that comes of it; false where it went away before all were
 * pressed.
 */
export async function usePage(
  visit: PageVisit,
  run: ProjectRun,
  frame: Frame,
  using: Using,
): Promise<boolean> {
  const { pressed, known, isOver } = using
  known.add(frame.url())
  while (pressed.size < mostPresses && !isOver()) {
    // Gone, or away to somewhere else.
    if (!visit.frames().includes(frame)) return false
    for (const field of await fillPage(frame, run.made.typed))
      run.gap({ code: 'FIELD_NOT_FILLED', data: { place: `the ${visit.drive}`, field } })
    await visit.rest()
    await noteLinks(visit, run, frame)
    const button = await nextButton(frame, pressed)
    if (!button) return true
    pressed.add(button.key)
    if (!(await pressButton(frame, button))) {
      run.gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: `${visit.drive}: ${button.text}` } })
      continue
    }
    await visit.rest()
    await answerQuestions(visit, run)
    const other = visit.frames().find((one) => !known.has(one.url()))
    if (other) await usePage(visit, run, other, using)
  }
  return true
}

/** A link leaves when it is clicked: with whatever stands in its address. */
async function noteLinks(visit: PageVisit, { observations }: ProjectRun, frame: Frame): Promise<void> {
  for (const url of await linksIn(frame)) {
    if (observations.some((one) => one.url === url && one.drive === visit.drive)) continue
    const what = `link ${url.split(/[?#]/)[0]}`
    observations.push({
      channel: 'egress',
      from: 'frame',
      what,
      bytes: Buffer.from(url),
      url,
      drive: visit.drive,
    })
  }
}

/** Chooses an item as a click on it would; its menu needn't be open. */
async function choose(page: Page, caption: string): Promise<boolean> {
  const item = page
    .locator('[role=menuitem]:not([aria-haspopup]):not([aria-disabled])')
    .filter({ hasText: new RegExp(`^\\s*${caption.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`) })
    .last()
  try {
    await item.waitFor({ state: 'attached', timeout: 5000 })
    await item.dispatchEvent('click', undefined, { timeout: 1000 })
    return true
  } catch {
    return false // the menu has no such item now: told as a failed drive
  }
}

/** The page that an item shows, once it has come to rest; what the script asks before is answered. */
async function comingFrame(visit: PageVisit, run: ProjectRun): Promise<Frame | undefined> {
  const before = visit.frames().map((frame) => frame.url())
  const others = before.map((url) => `:not([src=${JSON.stringify(url)}])`).join('')
  const coming = visit.page.locator(`iframe[src]${others}, dialog[open]:not(:has(iframe))`).first()
  for (let question = 0; question < mostQuestions; question += 1) {
    await coming.waitFor({ state: 'attached', timeout: longest }).catch(() => undefined) // that no frame came says so
    if (await answerQuestions(visit, run)) continue
    await visit.rest(1500)
    const frame = visit.frames().find((one) => !before.includes(one.url()))
    if (!frame) return undefined
    await frame.waitForLoadState('load', { timeout: 3000 }).catch(() => undefined)
    await visit.rest()
    return frame
  }
  return undefined
}

/** Answers what a script asks: yes, and what is typed where something is asked for. */
async function answerQuestions({ page, rest }: PageVisit, { made }: ProjectRun): Promise<boolean> {
  const answer = `(() => {
    const dialog = [...document.querySelectorAll('dialog[open]')].filter((one) => !one.querySelector('iframe')).at(-1)
    if (!dialog) return false
    const input = dialog.querySelector('input')
    if (input) input.value = ${JSON.stringify(made.typed.text)}
    ;[...dialog.querySelectorAll('button')].at(-1)?.click()
    return true
  })()`
  for (let question = 0; question < mostQuestions; question += 1) {
    if ((await page.evaluate(answer).catch(() => false)) !== true) return question > 0
    await rest(1500)
  }
  return true
}
