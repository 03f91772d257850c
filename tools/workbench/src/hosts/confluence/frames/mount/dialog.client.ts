/** A dialog of the host's page. */
export interface Dialog {
  readonly element: HTMLDialogElement
  /** The part that holds what the dialog is about. */
  readonly content: HTMLElement
  close(): void
}

/** A size of @forge/bridge's Modal, or one of the app's own in CSS lengths. */
export type DialogSize = string | { readonly width: string; readonly height?: string }

/** How a dialog looks and how a reader leaves it. */
export interface DialogOptions {
  readonly label: string
  /** Shown above the content with a close button; absent: the content is all there is. */
  readonly title?: string
  readonly size?: DialogSize
  readonly closeOnEscape?: boolean
  readonly closeOnOverlayClick?: boolean
  /** The reader wants to leave; the dialog stays until `close` is called. */
  onLeave(): void
}

const named = ['small', 'medium', 'large', 'xlarge', 'max', 'fullscreen', 'resizable']

function header(title: string, onLeave: () => void): HTMLElement {
  const bar = document.createElement('header')
  bar.className = 'frame-dialog-header'
  const heading = document.createElement('h2')
  heading.textContent = title
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'frame-dialog-close'
  button.setAttribute('aria-label', 'Close')
  button.textContent = '✕'
  button.addEventListener('click', onLeave)
  bar.append(heading, button)
  return bar
}

function applySize(dialog: HTMLDialogElement, size: DialogSize): void {
  if (typeof size === 'string') {
    dialog.dataset.size = named.includes(size) ? size : 'medium'
    return
  }
  dialog.dataset.size = 'custom'
  dialog.style.setProperty('--frame-dialog-width', size.width)
  if (size.height !== undefined) dialog.style.setProperty('--frame-dialog-height', size.height)
}

/** Opens a modal dialog: the rest of the page is inert, focus stays inside and goes back where it was afterwards. */
export function openDialog({
  label,
  title,
  size = 'medium',
  closeOnEscape = true,
  closeOnOverlayClick = true,
  onLeave,
}: DialogOptions): Dialog {
  const element = document.createElement('dialog')
  element.className = 'frame-dialog'
  element.setAttribute('aria-label', label)
  applySize(element, size)
  if (title) element.append(header(title, onLeave))
  const content = document.createElement('div')
  content.className = 'frame-dialog-content'
  element.append(content)
  // the browser would close it by itself, without asking: Escape is taken here, and so is any other way to cancel
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    if (closeOnEscape) onLeave()
  })
  element.addEventListener('close', onLeave)
  element.addEventListener('pointerdown', (event) => {
    const box = element.getBoundingClientRect()
    const isInside =
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom
    if (event.target === element && !isInside && closeOnOverlayClick) onLeave()
  })
  document.body.append(element)
  element.showModal()
  return {
    element,
    content,
    close() {
      element.removeEventListener('close', onLeave)
      element.close()
      element.remove()
    },
  }
}
