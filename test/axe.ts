import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Only for what is at fault are its elements described: for all that passes too, that takes most of the time. */
const run = "axe.run({ iframes: false, resultTypes: ['violations'] })"

async function violationsIn(place: Page | Frame): Promise<readonly Result[]> {
  if (!(await place.evaluate('"axe" in window'))) await place.evaluate(axe)
  return ((await place.evaluate(run)) as AxeResults).violations
}

const lines = (violations: readonly Result[]) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))

/** What axe-core finds in one document, without the frames in it: its rule and the element, one line each. */
export const axeFaults = async (place: Page | Frame) => lines(await violationsIn(place))

/** The same, serious or worse. */
export const seriousFaults = async (place: Page | Frame) =>
  lines((await violationsIn(place)).filter(({ impact }) => impact === 'serious' || impact === 'critical'))
