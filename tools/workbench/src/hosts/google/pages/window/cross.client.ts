import { icon } from '../../../../pages/shell/icon.ts'

/** The button that closes a dialog or a sidebar. */
export function cross(onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'icon-button'
  button.setAttribute('aria-label', 'Close')
  button.innerHTML = icon('close').markup
  button.addEventListener('click', onClick)
  return button
}
