import type { AddonName } from '../../windows/messages.ts'

/** Says that a script runs, with a way to end it. */
export interface Notice {
  running(runId: string, addon: AddonName): void
  ended(runId: string): void
  clear(): void
}

/** What takes less isn't worth a notice, in milliseconds. */
const patience = 400

export function createNotice(cancel: (runId: string) => void): Notice {
  const place = document.createElement('div')
  place.className = 'run-notices'
  place.setAttribute('role', 'status')
  document.body.append(place)
  const runs = new Map<string, () => void>()
  const end = (runId: string) => {
    runs.get(runId)?.()
    runs.delete(runId)
  }
  return {
    running(runId, { name }) {
      const notice = document.createElement('div')
      notice.className = 'run-notice'
      const words = document.createElement('span')
      words.textContent = `Running script: ${name}`
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'button small'
      button.textContent = 'Cancel'
      button.addEventListener('click', () => cancel(runId))
      notice.append(words, button)
      const timer = setTimeout(() => place.append(notice), patience)
      runs.set(runId, () => {
        clearTimeout(timer)
        notice.remove()
      })
    },
    ended: end,
    clear() {
      for (const runId of [...runs.keys()]) end(runId)
    },
  }
}
