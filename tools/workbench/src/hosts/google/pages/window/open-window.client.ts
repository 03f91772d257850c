import type { EditorKind } from '../../apps-script/services/editor-place.ts'
import type { FromWindow, Place, RunAnswer, ToWindow } from '../../windows/messages.ts'
import { tellPlace } from '../cards/place-here.client.ts'
import { askConsent } from './consent.client.ts'
import { showError } from './error.client.ts'
import { createFrames } from './frames.client.ts'
import type { TopMenu } from './menu-bar.client.ts'
import { createMenus } from './menus.client.ts'
import { createNotice } from './notice.client.ts'
import { askQuestion } from './question.client.ts'
import { showToast } from './toast.client.ts'

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
  let windowId = ''
  const withdrawn = new Map<string, AbortController>()

  async function post(message: FromWindow): Promise<unknown> {
    const response = await fetch(`/api/google/windows/${windowId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    })
    return response.json()
  }
  const say = (message: FromWindow) => void post(message).catch(() => undefined) // a window that is gone hears nothing

  tellPlace(place)
  const menus = createMenus(menuBar, own, async (addonId, run) =>
    say({ kind: 'choose', addonId, run, place: await place() }),
  )
  const notice = createNotice((runId) => say({ kind: 'cancel', runId }))
  const frames = createFrames({
    sidebar,
    focusEditor: options.focus,
    say,
    run: async (message) =>
      (await post({ ...message, kind: 'run', place: await place() }).catch(() => ({
        ok: false,
        error: { name: 'NetworkError', message: 'NetworkError: Connection failure due to HTTP 0' },
      }))) as RunAnswer,
  })

  /** Asks until there is an answer, or nobody waits for one. */
  async function asked<T>(askId: string, ask: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const control = new AbortController()
    withdrawn.set(askId, control)
    const answer = await ask(control.signal)
    withdrawn.delete(askId)
    return control.signal.aborted ? undefined : answer
  }

  async function hear(message: ToWindow): Promise<void> {
    switch (message.kind) {
      case 'opened':
        windowId = message.windowId
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

  const query = new URLSearchParams({ kind: container.kind, id: container.id })
  const source = new EventSource(`/api/google/windows?${query}`)
  source.onmessage = ({ data }) => void hear(JSON.parse(String(data)) as ToWindow) // written by our own server
  return {
    dispose() {
      source.close()
      frames.dispose()
    },
  }
}
