import { cross } from './cross.client.ts'

/** A dialog of an editor's window. */
export interface WindowDialog {
  readonly element: HTMLDialogElement
  readonly body: HTMLElement
  close(): void
}

export interface DialogOptions {
  readonly title: string
  /** Who shows it, under the title. */
  readonly by?: string
  readonly isModal?: boolean
  readonly className?: string
  /** The person leaves it: its cross, or Escape. */
  onLeave(): void
}

/** Opens a dialog. A modal one keeps the focus inside; both give it back to where it was. */
export function openDialog({
  title,
  by,
  isModal = true,
  className = '',
  onLeave,
}: DialogOptions): WindowDialog {
  const before = document.activeElement
  const element = document.createElement('dialog')
  element.className = `dialog window-dialog ${className}`
  const head = document.createElement('header')
  const heading = document.createElement('h2')
  heading.id = `dialog-${crypto.randomUUID()}`
  heading.textContent = title
  element.setAttribute('aria-labelledby', heading.id)
  head.append(heading, cross(onLeave))
  const body = document.createElement('div')
  body.className = 'window-dialog-body'
  element.append(head)
  if (by !== undefined) {
    const words = document.createElement('p')
    words.className = 'quiet window-dialog-by'
    words.textContent = by
    element.append(words)
  }
  element.append(body)
  // the browser would close it by itself, without telling
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onLeave()
  })
  element.addEventListener('close', onLeave)
  document.body.append(element)
  if (isModal) element.showModal()
  else element.show()
  return {
    element,
    body,
    close() {
      element.removeEventListener('close', onLeave)
      element.close()
      element.remove()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    },
  }
}

/** A row of buttons; the last one is what Enter does. */
export function buttonRow(
  buttons: readonly { readonly text: string; readonly look?: string; onClick(): void }[],
): HTMLElement {
  const row = document.createElement('div')
  row.className = 'dialog-buttons'
  for (const { text, look = '', onClick } of buttons) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = `button ${look}`
    button.textContent = text
    button.addEventListener('click', onClick)
    row.append(button)
  }
  return row
}
