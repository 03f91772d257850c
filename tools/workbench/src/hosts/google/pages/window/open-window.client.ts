import type { EditorKind } from '../../apps-script/services/editor-place.ts'
import type { Place, ToWindow } from '../../windows/messages.ts'
import { tellPlace } from '../cards/place-here.client.ts'
import { askConsent } from './consent.client.ts'
import { showError } from './error.client.ts'
import { createFrames } from './frames.client.ts'
import type { TopMenu } from './menu-bar.client.ts'
import { createMenus } from './menus.client.ts'
import { createNotice } from './notice.client.ts'
import { askQuestion } from './question.client.ts'
import { showToast } from './toast.client.ts'
import { openWindowSocket } from './window-socket.client.ts'

/** What an editor's page gives its window, and where things of add-ons go in it. */
export interface WindowOptions {
  readonly container: { readonly kind: EditorKind; readonly id: string }
  /** The menu bar; add-ons' menus are put into it. */
  readonly menuBar: HTMLElement
  /** The editor's own menus, before Extensions. */
  readonly menus?: readonly TopMenu[]
  /** The place for sidebars, hidden while there is none. */
  readonly sidebar: HTMLElement
  /** Where the person's cursor and selection are now, when the file has all that they have done. */
  place(): Place | Promise<Place>
  /** A script has moved them. */
  move(place: Place): void
  focus(): void
}

/** An editor's window: the add-ons' menus, dialogs and sidebars of one file that is open. */
export interface OpenWindow {
  dispose(): void
}

/** Opens the window of a file: its add-ons are asked for their menus. It is open until it is disposed, or the page goes. */
export function openWindow(options: WindowOptions): OpenWindow {
  const { container, menuBar, sidebar, place, menus: own = [] } = options
  const withdrawn = new Map<string, AbortController>()

  const socket = openWindowSocket(container, (message) => void hear(message))
  const say = socket.say

  tellPlace(place)
  const menus = createMenus(menuBar, own, async (addonId, run) =>
    say({ kind: 'choose', addonId, run, place: await place() }),
  )
  const notice = createNotice((runId) => say({ kind: 'cancel', runId }))
  const frames = createFrames({
    sidebar,
    focusEditor: options.focus,
    say,
    run: async (message) => socket.run({ ...message, place: await place() }),
  })

  /** Asks until there is an answer, or nobody waits for one. */
  async function asked<T>(askId: string, ask: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const control = new AbortController()
    withdrawn.set(askId, control)
    const answer = await ask(control.signal)
    withdrawn.delete(askId)
    return control.signal.aborted ? undefined : answer
  }

  async function hear(message: Exclude<ToWindow, { kind: 'returned' }>): Promise<void> {
    switch (message.kind) {
      case 'opened':
        frames.closeAll()
        notice.clear()
        for (const control of withdrawn.values()) control.abort()
        return
      case 'menus':
        menus.show(message)
        return
      case 'ask': {
        const answer = await asked(message.askId, (signal) => askQuestion(message, signal))
        if (answer) say({ kind: 'answer', askId: message.askId, ...answer })
        return
      }
      case 'consent': {
        const isAllowed = await asked(message.askId, (signal) => askConsent(message, signal))
        if (isAllowed !== undefined) say({ kind: 'consent', askId: message.askId, isAllowed })
        return
      }
      case 'withdraw':
        withdrawn.get(message.askId)?.abort()
        return
      case 'show':
        frames.show(message.frame)
        return
      case 'running':
        notice.running(message.runId, message.addon)
        return
      case 'ended':
        notice.ended(message.runId)
        return
      case 'error':
        showError(message)
        return
      case 'move':
        options.move(message.place)
        return
      case 'toast':
        showToast(message)
        return
    }
  }

  return {
    dispose() {
      socket.close()
      frames.dispose()
    },
  }
}
