import { loadLater } from '../../../../pages/shell/later.client.ts'
import type { PanelHost } from '../cards/panel-wire.ts'

/** The tallest that a message's frame gets; longer ones scroll. */
const tallest = 4000

/** Makes a frame as tall as its message, which may say nothing itself: no script runs in it. */
function fit(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement
  if (root) frame.style.height = `${Math.min(root.scrollHeight + 4, tallest)}px`
}

for (const frame of document.querySelectorAll<HTMLIFrameElement>('.mail-frame')) {
  frame.addEventListener('load', () => {
    fit(frame)
    const details = frame.closest('details')
    const remote = frame.contentDocument?.querySelector(
      'img[src^="http"], [background^="http"], link, object',
    )
    const note = details?.querySelector<HTMLElement>('.mail-blocked')
    if (note && remote) note.hidden = false
    details?.addEventListener('toggle', () => fit(frame))
  })
}
addEventListener('resize', () => {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('.mail-frame')) fit(frame)
})

// The message that a person opens last is what add-ons see.
for (const details of document.querySelectorAll<HTMLDetailsElement>('.mail-message'))
  details.addEventListener('toggle', () => {
    const { message } = details.dataset
    if (!details.open || message === undefined) return
    const detail: PanelHost = { app: 'GMAIL', messageId: message }
    document.dispatchEvent(new CustomEvent('panel:see', { detail }))
  })

const search = document.querySelector<HTMLInputElement>('#mail-search')
const links = [...document.querySelectorAll<HTMLAnchorElement>('#mail-list a')]
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  if (
    event.target instanceof Element &&
    event.target.closest('input, select, textarea, dialog, .panel-place')
  )
    return
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  const acts: Readonly<Record<string, () => void>> = {
    '/': () => search?.focus(),
    j: () => links[at + 1]?.focus(),
    k: () => links[Math.max(0, at - 1)]?.focus(),
    u: () => document.querySelector<HTMLAnchorElement>('#mail-back')?.click(),
  }
  const act = acts[event.key]
  if (!act) return
  event.preventDefault()
  act()
})
loadLater(document)
