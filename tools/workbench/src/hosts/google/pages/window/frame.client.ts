import { sandboxFlags } from '../../frames/frame-policy.ts'
import type { FromFrame, Greeting, ToFrame } from '../../frames/wire.ts'
import type { FromWindow, RunAnswer, ShownFrame } from '../../windows/messages.ts'
import { askToLeave } from './leave.client.ts'
import { saveFile } from './save-file.client.ts'
import type { RunMessage } from './window-socket.client.ts'

/** How a frame's size is changed by itself. */
export interface Bounds {
  setWidth(width: number): void
  setHeight(height: number): void
}

export interface FrameOptions {
  /** Undefined for a sidebar, whose size is the editor's. */
  readonly bounds: Bounds | undefined
  close(): void
  focusEditor(): void
  say(message: FromWindow): void
  run(message: Omit<RunMessage, 'place'>): Promise<RunAnswer>
}

export interface MountedFrame {
  readonly element: HTMLIFrameElement
  /** Whether the page is still in its frame, and hasn't been navigated away. */
  isAlive(): Promise<boolean>
  dispose(): void
}

/** How many calls of google.script.run are on their way at once; the others wait (reported by users, 2026-11). */
const callsAtOnce = 10

/** How long a page may take to say that it is there, in milliseconds. */
const patience = 1000

/** Makes the iframe of an add-on's page, and answers what it asks for. */
export function mountFrame(frame: ShownFrame, options: FrameOptions): MountedFrame {
  const element = document.createElement('iframe')
  element.title = frame.title || frame.addon.name
  element.setAttribute('sandbox', sandboxFlags.join(' '))
  element.allow = 'clipboard-write'
  element.src = frame.src
  let port: MessagePort | undefined
  const waiting: Extract<FromFrame, { call: number }>[] = []
  const pings = new Map<number, () => void>()
  let running = 0

  const next = async (): Promise<void> => {
    const call = running < callsAtOnce ? waiting.shift() : undefined
    if (!call) return
    running += 1
    const { call: number, function: name, args, form } = call
    const answer = await options.run({ frameId: frame.id, function: name, args, ...(form && { form }) })
    running -= 1
    port?.postMessage({ answer: number, ...answer } satisfies ToFrame)
    void next()
  }

  const hear = (message: FromFrame): void => {
    if ('call' in message) {
      waiting.push(message)
      void next()
    } else if ('alive' in message) {
      pings.get(message.alive)?.()
    } else if ('stopped' in message) {
      options.say({ kind: 'stopped', frameId: frame.id, what: message.stopped, url: message.url })
    } else if ('link' in message) {
      askToLeave(frame, message.link, options.say)
    } else if ('download' in message) {
      saveFile(message.download, new Blob([message.bytes], { type: message.type }))
    } else {
      switch (message.command) {
        case 'close':
          options.close()
          break
        case 'focusEditor':
          options.focusEditor()
          break
        case 'setHeight':
          options.bounds?.setHeight(message.value)
          break
        case 'setWidth':
          options.bounds?.setWidth(message.value)
          break
      }
    }
  }

  const greeted = ({ data, source, origin, ports }: MessageEvent) => {
    const [opened] = ports
    // By the window and by the origin: a frame that has gone elsewhere is no page of the add-on any more.
    if (!opened || source !== element.contentWindow || origin !== frame.origin) return
    if ((data as Greeting | null)?.googleFrame !== frame.id) return
    port?.close()
    port = opened
    opened.onmessage = ({ data: message }: MessageEvent<FromFrame>) => hear(message)
  }

  addEventListener('message', greeted)
  return {
    element,
    isAlive: () =>
      new Promise((resolve) => {
        const ping = pings.size
        pings.set(ping, () => resolve(true))
        setTimeout(() => resolve(false), patience)
        port?.postMessage({ ping } satisfies ToFrame)
      }),
    dispose() {
      removeEventListener('message', greeted)
      port?.close()
      element.remove()
    },
  }
}
