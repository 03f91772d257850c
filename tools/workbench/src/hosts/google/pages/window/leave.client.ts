import type { FromWindow, ShownFrame } from '../../windows/messages.ts'
import { buttonRow, openDialog } from './dialog.client.ts'

/** Asks before a link of an add-on's page is opened: it leads out of the workbench. */
export function askToLeave(frame: ShownFrame, url: string, say: (message: FromWindow) => void): void {
  const stay = () => {
    dialog.close()
    say({ kind: 'stopped', frameId: frame.id, what: 'link', url })
  }
  const dialog = openDialog({ title: 'Leave the workbench?', by: frame.addon.name, onLeave: stay })
  const words = document.createElement('p')
  words.textContent = 'This link is opened in another window, and its address goes out:'
  const address = document.createElement('p')
  const code = document.createElement('code')
  code.textContent = url
  address.append(code)
  const row = buttonRow([
    { text: 'Stay', look: 'primary', onClick: stay },
    {
      text: 'Open the link',
      onClick() {
        dialog.close()
        say({ kind: 'left', frameId: frame.id, url })
        open(url, '_blank', 'noopener,noreferrer')
      },
    },
  ])
  dialog.body.append(words, address, row)
  row.querySelector('button')?.focus()
}
