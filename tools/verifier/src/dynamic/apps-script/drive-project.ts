import { randomBytes } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { buildProbe } from '../frames/probe.ts'
import { cardPlaces } from './cards/card-places.ts'
import { manifestPlaces } from './cards/manifest-places.ts'
import { createCardWalk } from './cards/walk-cards.ts'
import { notDriven } from './not-driven.ts'
import { passPages } from './pages/pass-pages.ts'
import { passWebPages } from './pages/pass-web-pages.ts'
import { type ProjectDrive, projectDrives } from './project-drives.ts'
import type { ProjectRun } from './project-run.ts'
import { runFunction } from './run-function.ts'
import { createShownPages, type ShownPages } from './shown-pages.ts'
import { useSpreadsheet } from './use-spreadsheet.ts'
import { askWebApp, type WebPage } from './web-app.ts'

/** A browser, and what ends the need of it. */
export interface OpenBrowser {
  readonly browser: Browser
  dispose(): Promise<void>
}

/** How much of the time may have passed when a part ends: what comes later has the rest. */
const shares = { menus: 0.3, cards: 0.45, pages: 0.7, all: 1 } as const

/**
 * Uses a project in the order of a person: its menus and cards, its pages and web app, then what its triggers do with what was set up;
 * after that what takes things away, and last each function by itself, as whoever finds its name could call it.
 */
export async function driveProject(run: ProjectRun, open: () => Promise<OpenBrowser>): Promise<void> {
  const isOver = (part: keyof typeof shares) => () => run.elapsed() > shares[part]
  const shown = createShownPages()
  const all = projectDrives(run.app, run.made, run.there)
  const callEach = async (drives: readonly ProjectDrive[], part: keyof typeof shares, isMadeUp = false) => {
    for (const drive of drives) {
      if (isOver(part)()) run.gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: drive.what } })
      else await runFunction(run, drive, { shown, isMadeUp })
    }
  }
  const as = (...ways: readonly ProjectDrive['calledAs'][]) =>
    all.filter(({ calledAs }) => ways.includes(calledAs))

  await callEach(as('open'), 'menus')
  // A function may be named where a menu is made and be none of its items: such ones are called at the end.
  const [inMenus, others] = parted(as('menu'), ({ file, function: name }) => shown.isInMenu(file, name))
  await callEach(inMenus, 'menus')
  await useSpreadsheet(run)
  const places = [...(await cardPlaces(run)), ...manifestPlaces(run)]
  const walks = places.map((place) => createCardWalk(run, place))
  for (const walk of walks) await walk.go({ isLast: false, isOver: isOver('cards') })
  await run.fireTriggers()
  const webPages = await askWebApp(run, as('get', 'post'))
  if (shown.items().length + webPages.length > 0)
    await showPages(run, { shown, webPages, isOver: isOver('pages') }, open)
  await run.fireTriggers()
  for (const walk of walks) await walk.go({ isLast: true, isOver: isOver('all') })
  const called = new Set(walks.flatMap((walk) => [...walk.called]))
  await callEach(
    as('card').filter((drive) => !called.has(drive.function) && !run.ran.has(`card ${drive.function}`)),
    'all',
    true,
  )
  await callEach([...as('trigger'), ...others, ...as('run')], 'all', true)
  // What has been set up by these.
  await useSpreadsheet(run)
  await run.fireTriggers()
  for (const gap of notDriven(run)) run.gap(gap)
}

function parted<Of>(
  all: readonly Of[],
  isFirst: (one: Of) => boolean,
): readonly [readonly Of[], readonly Of[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}

async function showPages(
  run: ProjectRun,
  {
    shown,
    webPages,
    isOver,
  }: {
    readonly shown: ShownPages
    readonly webPages: readonly WebPage[]
    readonly isOver: () => boolean
  },
  open: () => Promise<OpenBrowser>,
): Promise<void> {
  const name = `_${randomBytes(8).toString('hex')}`
  const script = await buildProbe(name)
  const opened = await open().catch((error: unknown) => {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    run.gap({ code: 'NO_BROWSER', data: { why } })
    return undefined
  })
  if (!opened) return
  try {
    await passPages(opened.browser, run, { name, script }, { shown, isOver })
    await passWebPages(opened.browser, run, { name, script }, { pages: webPages, isOver })
  } finally {
    await opened.dispose()
  }
}
