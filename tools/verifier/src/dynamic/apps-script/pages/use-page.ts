import type { Frame } from 'playwright-core'
import { takesAway } from '../leaving.ts'
import { type FieldFacts, type Typed, valueFor } from '../typed.ts'

/** A field of a page: what it says of itself, and where it stands among all of them. */
interface PageField extends FieldFacts {
  readonly at: number
  readonly kind: 'text' | 'choice' | 'list' | 'file'
  readonly isChosen: boolean
}

const mostFields = 20

/** What a field or a button that is there and seen may need on a busy machine. */
const patience = 2000

const fields =
  'input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=reset]):not([type=image]), textarea, select, [contenteditable=true]'

/** Reads the fields of a page; written for a browser, whose types are not here. */
const readFields = `[...document.querySelectorAll(${JSON.stringify(fields)})].map((one, at) => {
  const type = (one.getAttribute('type') ?? '').toLowerCase()
  const kind = one.tagName === 'SELECT' ? 'list' : type === 'checkbox' || type === 'radio' ? 'choice' : type === 'file' ? 'file' : 'text'
  const words = (text) => (text ?? '').trim().slice(0, 200)
  const given = (name) => one.getAttribute(name) ?? undefined
  const label = [...(one.labels ?? [])].map((label) => label.textContent).join(' ') || given('aria-label') || one.closest('label')?.textContent || ''
  return {
    at, kind, type: type || undefined, isChosen: one.checked === true,
    name: given('name') ?? one.id ?? '',
    label: words(label), hint: words(given('placeholder') ?? given('title')),
    pattern: given('pattern'), least: given('min'),
    most: one.maxLength > 0 ? one.maxLength : undefined,
    value: one.value ?? one.textContent ?? '',
    isOff: one.disabled === true || one.readOnly === true || one.getClientRects().length === 0,
  }
}).filter(({ isOff }) => !isOff)`

/** Types into each field of a page what fits it; answers the names of those that nothing fits. */
export async function fillPage(frame: Frame, typed: Typed): Promise<readonly string[]> {
  // The script above wrote it.
  const found = (await frame.evaluate(readFields).catch(() => [])) as readonly PageField[]
  const left: string[] = []
  for (const field of found.slice(0, mostFields)) {
    const place = frame.locator(fields).nth(field.at)
    const said = field.name || field.label || 'without a name'
    if (field.kind === 'file') left.push(said)
    if (field.kind === 'choice' && !field.isChosen) await attempt(() => place.check({ timeout: patience }))
    if (field.kind !== 'text') continue
    const value = valueFor(field, typed)
    if (value === field.value) continue
    if (value !== undefined && (await attempt(() => place.fill(value, { timeout: patience }))))
      await attempt(() => place.dispatchEvent('change', undefined, { timeout: patience }))
    else left.push(said)
  }
  return left
}

interface PageButton {
  readonly at: number
  readonly key: string
  readonly text: string
}

const buttons =
  'button, [role=button], input[type=button], input[type=submit], input[type=image], summary, [onclick]:not(body)'

const readButtons = `[...document.querySelectorAll(${JSON.stringify(buttons)})].map((one, at) => {
  const text = (one.value || one.textContent || one.getAttribute('aria-label') || one.title || '').trim().slice(0, 60)
  return { at, text, key: [one.id, text, one.getAttribute('onclick')].join('|'), isSeen: one.getClientRects().length > 0 && one.disabled !== true }
}).filter(({ isSeen }) => isSeen)`

/** The first button of a page that hasn't been pressed yet; what takes something away comes last. */
export async function nextButton(
  frame: Frame,
  pressed: ReadonlySet<string>,
): Promise<PageButton | undefined> {
  // The script above wrote it.
  const found = (await frame.evaluate(readButtons).catch(() => [])) as readonly PageButton[]
  const open = found.filter(({ key }) => !pressed.has(key))
  return open.find(({ text, key }) => !takesAway(text, key)) ?? open[0]
}

/** Presses a button; false where it is covered or gone: a person could not have done it either. */
export const pressButton = (frame: Frame, { at }: PageButton): Promise<boolean> =>
  attempt(() => frame.locator(buttons).nth(at).click({ timeout: patience }))

/** The addresses of a page's links that lead out of it. */
export async function linksIn(frame: Frame): Promise<readonly string[]> {
  const found = await frame
    .evaluate(`[...document.querySelectorAll('a[href], area[href]')].map(({ href }) => String(href))`)
    .catch(() => [])
  return Array.isArray(found)
    ? found.map(String).filter((href) => /^https?:\/\/(?!127\.0\.0\.1)/.test(href))
    : []
}

async function attempt(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch {
    return false // hidden, covered or gone: a person could not have done it either
  }
}
