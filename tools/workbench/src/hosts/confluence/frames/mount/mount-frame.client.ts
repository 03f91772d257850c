import type { FrameContext, FrameSpec } from '../frame.ts'
import { createLine, type Line } from '../line.ts'
import { type FrameName, ownCommands } from '../wire.ts'
import { answering } from './answering.client.ts'
import { commandsOf } from './commands.client.ts'
import { createSubscriptions } from './events.client.ts'
import type { FrameEvents } from './frame-events.ts'
import type { FramePage } from './frame-page.client.ts'

/** What may change while a frame is shown. */
export interface FrameChange {
  /** The macro's new configuration: the frame's context has it, and it hears FORGE_CORE_MACRO_CONFIG_CHANGED. */
  readonly config?: Readonly<Record<string, unknown>>
  readonly colorMode?: 'light' | 'dark'
}

/** A frame on a page. */
export interface MountedFrame {
  readonly element: HTMLIFrameElement
  /** The document has loaded, or the frame is gone. */
  readonly loaded: Promise<void>
  update(change: FrameChange): void
  /** An event for this frame: what its `events.on` hears. */
  emit(event: string, payload?: unknown): void
  /** Lets the frame do what it said with `view.onClose`; waits a second at the most. */
  askToClose(): Promise<void>
  dispose(): void
}

/** The frame's sandbox, as the policy's `sandbox` directive has it. */
const sandbox =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts'

/** How long a frame may take to be closed, in milliseconds. */
const closingTime = 1000

function changed(context: FrameContext, { config, colorMode }: FrameChange): FrameContext {
  return {
    ...context,
    ...(config === undefined ? {} : { extension: { ...context.extension, config } }),
    ...(colorMode === undefined ? {} : { theme: { colorMode } }),
  }
}

/**
 * Shows a frame of a page inside an element, which holds the reserved height: the frame fills it, and a view's element follows
 * the height of what the frame shows. Cheap: no layout is read, and the line is opened by the frame when it speaks.
 */
export function mountOn(
  page: FramePage,
  place: HTMLElement,
  given: FrameSpec,
  events: FrameEvents,
): MountedFrame {
  const subscriptions = createSubscriptions()
  const element = document.createElement('iframe')
  const frameId = crypto.randomUUID()
  let spec = given
  let line: Line | undefined
  let onClose: (() => unknown) | undefined
  let isHeightFixed = spec.kind !== 'view'

  function setHeight(height: number): void {
    place.style.height = `${height}px`
    events.onResize?.(height)
  }

  function setName(): void {
    const name: FrameName = { host: location.origin, frameId, kind: spec.kind, context: spec.context }
    element.name = JSON.stringify(name)
  }

  const answer = answering({
    spec: () => spec,
    recorder: page.recorder,
    commands: commandsOf({
      spec: () => spec,
      events,
      subscriptions,
      frameId,
      openModal: (payload) => page.openModal(page, spec, events, payload),
      keepOnClose(callback) {
        onClose = callback
      },
      setHeight(height) {
        isHeightFixed = true
        setHeight(height)
      },
    }),
    own: {
      [ownCommands.height](height) {
        if (!isHeightFixed && typeof height === 'number' && height >= 0) setHeight(Math.min(height, 20_000))
      },
      [ownCommands.escape]: () => events.onEscape?.(),
    },
  })

  const greeted = {
    frameId,
    element,
    origin: spec.origin,
    connect(port: MessagePort) {
      subscriptions.dispose() // a frame that greets again has been loaded again
      const opened = createLine({ post: (message) => port.postMessage(message), entry: answer })
      port.onmessage = ({ data }) => opened.receive(data)
      line = opened
    },
  }

  let whenLoaded = () => {}
  const loaded = new Promise<void>((resolve) => {
    whenLoaded = resolve
  })
  element.addEventListener('load', () => whenLoaded(), { once: true })
  element.className = 'frame'
  element.title = spec.title
  element.setAttribute('sandbox', sandbox)
  element.allow = 'fullscreen; clipboard-write'
  setName()
  element.src = spec.src
  page.add(greeted)
  place.append(element)

  return {
    element,
    loaded,
    update(change) {
      spec = { ...spec, context: changed(spec.context, change) }
      setName()
      void line?.call({ context: spec.context })
      if (change.config !== undefined) subscriptions.deliver('FORGE_CORE_MACRO_CONFIG_CHANGED', change.config)
    },
    emit: (event, payload) => subscriptions.deliver(event, payload),
    async askToClose() {
      if (!onClose) return
      const late = new Promise((resolve) => setTimeout(resolve, closingTime))
      await Promise.race([Promise.resolve(onClose()).catch(() => {}), late]) // a frame that fails is closed all the same
    },
    dispose() {
      page.remove(greeted)
      subscriptions.dispose()
      element.remove()
      whenLoaded()
    },
  }
}
