import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { Workbench } from '../src/workbench.ts'

/** A person of a role; without one the person that a browser without a cookie is. */
export function personOf(workbench: Pick<Workbench, 'site'>, role?: 'admin' | 'editor' | 'reader') {
  const people = workbench.site.people().filter(({ appId }) => appId === undefined)
  const person = people.find((one) => (role === undefined ? one.role !== 'reader' : one.role === role))
  if (!person) throw new Error('A fresh site has people of each role.')
  return person
}

/** An address of the workbench in a browser of its own until the test ends, as a person. */
export async function openAs(
  browser: Browser,
  workbench: Pick<Workbench, 'site' | 'url'>,
  path: string,
  { as = personOf(workbench).accountId, colorScheme = 'light' as 'light' | 'dark' } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    colorScheme,
  })
  onTestFinished(() => context.close())
  await context.addCookies([
    { name: 'person', value: encodeURIComponent(as), url: workbench.url, sameSite: 'Strict', httpOnly: true },
  ])
  const page = await context.newPage()
  await page.goto(`${workbench.url}${path}`)
  return page
}

/** Chooses an item of an add-on's menu under Extensions: the add-on's name, the submenus, the item. */
export async function chooseItem(page: Page, addon: string, ...names: readonly string[]): Promise<void> {
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true })
  await item('Extensions').click()
  for (const name of [addon, ...names.slice(0, -1)]) await item(name).hover()
  await item(names.at(-1) ?? '').click()
}
