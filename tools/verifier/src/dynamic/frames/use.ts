import type { Frame, Locator } from 'playwright-core'
import type { CanarySite } from '../canary/canary-site.ts'

const fields =
  'textarea, [contenteditable="true"], input:not([type]), input[type=text], input[type=search], input[type=email], input[type=url]'
const mostFields = 12

/** Types what a person would into each field of a frame: a canary. */
export async function fillIn(frame: Frame, { pages, people }: CanarySite): Promise<number> {
  const [input = '', second = ''] = pages.read.input
  const found = await frame.locator(fields).all()
  let filled = 0
  for (const [at, field] of found.slice(0, mostFields).entries()) {
    const type = await field.getAttribute('type').catch(() => null)
    const text = type === 'email' ? people.reader.email : at % 2 === 0 ? input : second
    if (await attempt(() => field.fill(text, { timeout: 500 }))) filled += 1
  }
  return filled
}

/** Presses the button that keeps a configuration; false where there is none that looks like it. */
export async function save(frame: Frame): Promise<boolean> {
  const named = frame.getByRole('button', {
    name: /save|submit|insert|apply|update|done|ok|add|speichern|保存/i,
  })
  for (const button of [...(await named.all()), ...(await frame.locator('[type=submit]').all())]) {
    if (await press(button)) return true
  }
  return false
}

/** Presses the first buttons and opens the first links of a frame, as a curious reader would. */
export async function pressAround(frame: Frame, most: number): Promise<void> {
  const buttons = await frame
    .locator('button, [role=button], input[type=button], input[type=submit], summary')
    .all()
  for (const button of buttons.slice(0, most)) await press(button)
}

/** Presses the largest button of a frame: what takes the most room is what a page offers first. */
export async function pressLargest(frame: Frame): Promise<boolean> {
  const sized = await Promise.all(
    (await frame.locator('button, [role=button], [role=option], [role=radio]').all()).map(async (button) => {
      const box = await button.boundingBox({ timeout: 500 }).catch(() => null)
      return { button, area: box ? box.width * box.height : 0 }
    }),
  )
  const [largest] = sized.filter(({ area }) => area > 0).sort((a, b) => b.area - a.area)
  return largest ? press(largest.button) : false
}

const press = (button: Locator) => attempt(() => button.click({ timeout: 500 }))

async function attempt(act: () => Promise<void>): Promise<boolean> {
  try {
    await act()
    return true
  } catch {
    return false // hidden, covered or gone: a person could not have done it either
  }
}
