import type { ScopeWords, ToWindow } from '../../windows/messages.ts'
import { buttonRow, openDialog } from './dialog.client.ts'

const classWords: Readonly<Record<ScopeWords['class'], string>> = {
  'non-sensitive': 'non-sensitive',
  sensitive: 'sensitive',
  restricted: 'restricted',
  unknown: 'class unknown',
}

/** Asks whether an add-on may have its scopes. */
export function askConsent(
  { addon, email, scopes }: Extract<ToWindow, { kind: 'consent' }>,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isAllowed: boolean) => {
      dialog.close()
      resolve(isAllowed)
    }
    const dialog = openDialog({
      title: `${addon.name} wants access`,
      by: `As ${email}`,
      className: 'consent-dialog',
      onLeave: () => end(false),
    })
    signal.addEventListener('abort', () => end(false), { once: true })
    const intro = document.createElement('p')
    intro.textContent = 'If you allow it, it may:'
    const list = document.createElement('ul')
    list.className = 'scope-list'
    for (const { scope, means, class: scopeClass } of scopes) {
      const item = document.createElement('li')
      const text = document.createElement('span')
      text.textContent = means ?? 'Do something that nobody has looked up yet'
      const name = document.createElement('code')
      name.textContent = scope.replace('https://www.googleapis.com/auth/', '')
      const mark = document.createElement('span')
      mark.className = `scope-class ${scopeClass}`
      mark.textContent = classWords[scopeClass]
      text.append(name)
      item.append(text, mark)
      list.append(item)
    }
    const hint = document.createElement('p')
    hint.className = 'quiet'
    hint.textContent = 'You can withdraw this under “Add-ons” at any time.'
    const row = buttonRow([
      { text: 'Deny', onClick: () => end(false) },
      { text: 'Allow', look: 'primary', onClick: () => end(true) },
    ])
    dialog.body.append(intro, list, hint, row)
    row.querySelector('button')?.focus()
  })
}
