/** One way out of what a notice tells. */
interface NoticeAction {
  readonly text: string
  run(): void
}

export interface Notices {
  /** A notice of the same key takes the place of the one before. */
  show(key: string, words: string, actions?: readonly NoticeAction[]): void
  hide(key: string): void
}

/** What a person is told above the paper, and read out by a screen reader. */
export function notices(place: HTMLElement): Notices {
  place.className = 'paper-notices'
  place.setAttribute('role', 'status')
  const find = (key: string) =>
    [...place.children].find((each) => each instanceof HTMLElement && each.dataset.notice === key)
  const hide = (key: string) => find(key)?.remove()
  return {
    hide,
    show(key, words, actions = []) {
      hide(key)
      const notice = document.createElement('div')
      notice.className = 'paper-notice'
      notice.dataset.notice = key
      notice.appendChild(document.createElement('p')).textContent = words
      for (const { text, run } of [...actions, { text: 'Close', run() {} }]) {
        const button = notice.appendChild(document.createElement('button'))
        button.type = 'button'
        button.className = 'button'
        button.textContent = text
        button.addEventListener('click', () => {
          notice.remove()
          run()
        })
      }
      place.append(notice)
    },
  }
}
