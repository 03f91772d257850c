import type { ToWindow } from '../../windows/messages.ts'

const longestSeconds = 60

/** Shows an add-on's words in the corner for a while; one at a time, as in a sheet. */
export function showToast({ addon, title, text, seconds }: Extract<ToWindow, { kind: 'toast' }>): void {
  document.querySelector('.toast')?.remove()
  const toast = document.createElement('div')
  toast.className = 'toast'
  toast.setAttribute('role', 'status')
  const head = document.createElement('b')
  head.textContent = title || addon.name
  const words = document.createElement('span')
  words.textContent = text
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'icon-button'
  close.textContent = '×'
  close.setAttribute('aria-label', 'Close')
  close.addEventListener('click', () => toast.remove())
  toast.append(head, words, close)
  document.body.append(toast)
  // A negative time is until it is closed.
  if (seconds >= 0) setTimeout(() => toast.remove(), Math.min(seconds, longestSeconds) * 1000)
}
