import type { ToWindow } from '../../windows/messages.ts'
import { buttonRow, openDialog } from './dialog.client.ts'

/** Shows what went wrong in a script: Google's words, and the line. */
export function showError({ addon, error }: Extract<ToWindow, { kind: 'error' }>): void {
  const dialog = openDialog({
    title: 'Error',
    by: addon.name,
    className: 'error-dialog',
    onLeave: () => dialog.close(),
  })
  const message = document.createElement('p')
  message.setAttribute('role', 'alert')
  message.textContent = error.message
  dialog.body.append(message)
  if (error.at !== null) {
    const at = document.createElement('p')
    const code = document.createElement('code')
    code.textContent = error.at
    at.append(code)
    dialog.body.append(at)
  }
  const row = buttonRow([{ text: 'Dismiss', look: 'primary', onClick: () => dialog.close() }])
  dialog.body.append(row)
  row.querySelector('button')?.focus()
}
