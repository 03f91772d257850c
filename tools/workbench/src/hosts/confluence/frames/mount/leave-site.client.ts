import { openDialog } from './dialog.client.ts'

/** Asks the reader before an app's link leads out of the site; a yes opens it in a tab that knows nothing of this one. */
export function confirmOutside(
  appName: string,
  { url, shown }: { url: string; shown: string },
): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isAllowed: boolean) => {
      dialog.close()
      if (isAllowed) window.open(url, '_blank', 'noopener,noreferrer')
      resolve(isAllowed)
    }
    const dialog = openDialog({
      label: `Open ${shown}?`,
      title: `Open ${shown}?`,
      size: { width: '440px', height: 'fit-content' },
      onLeave: () => end(false),
    })
    const words = document.createElement('p')
    words.textContent = `${appName} wants to open a page outside this site, in a new tab:`
    const address = document.createElement('p')
    address.className = 'frame-dialog-address'
    address.textContent = url
    const yes = document.createElement('button')
    yes.type = 'button'
    yes.className = 'frame-dialog-yes'
    yes.textContent = 'Open in a new tab'
    yes.addEventListener('click', () => end(true))
    const no = document.createElement('button')
    no.type = 'button'
    no.textContent = 'Stay here'
    no.addEventListener('click', () => end(false))
    const buttons = document.createElement('div')
    buttons.className = 'frame-dialog-buttons'
    buttons.append(no, yes)
    dialog.content.classList.add('frame-dialog-words')
    dialog.content.append(words, address, buttons)
    yes.focus()
  })
}
