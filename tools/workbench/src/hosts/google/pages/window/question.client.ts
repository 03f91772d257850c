import type { ButtonName, ButtonSetName } from '../../apps-script/services/ui/menus-and-questions.ts'
import type { ToWindow } from '../../windows/messages.ts'
import { buttonRow, openDialog } from './dialog.client.ts'

const words: Readonly<Record<ButtonName, string>> = {
  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
}
const sets: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['ok'],
  OK_CANCEL: ['cancel', 'ok'],
  YES_NO: ['no', 'yes'],
  YES_NO_CANCEL: ['cancel', 'no', 'yes'],
}

/** Shows an alert or a prompt; the script stands still until it is answered. */
export function askQuestion(
  { addon, question, isPrompt }: Extract<ToWindow, { kind: 'ask' }>,
  signal: AbortSignal,
): Promise<{ readonly button: ButtonName; readonly text: string }> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    const end = (button: ButtonName) => {
      dialog.close()
      resolve({ button, text: isPrompt && button !== 'close' ? input.value : '' })
    }
    const dialog = openDialog({
      title: question.title ?? addon.name,
      ...(question.title !== null && { by: addon.name }),
      onLeave: () => end('close'),
    })
    signal.addEventListener('abort', () => end('close'), { once: true })
    const buttons = sets[question.buttons]
    const row = buttonRow(
      buttons.map((button) => ({
        text: words[button],
        ...(button === buttons.at(-1) && { look: 'primary' }),
        onClick: () => end(button),
      })),
    )
    if (isPrompt) {
      const label = document.createElement('label')
      label.append(question.text, input)
      input.autocomplete = 'off'
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') end(buttons.at(-1) ?? 'ok')
      })
      dialog.body.append(label)
    } else {
      for (const line of question.text.split('\n')) {
        const paragraph = document.createElement('p')
        paragraph.textContent = line
        dialog.body.append(paragraph)
      }
    }
    dialog.body.append(row)
    const first = isPrompt ? input : row.querySelector<HTMLElement>('button:last-child')
    first?.focus()
  })
}
