import type { Crossing } from '../line.ts'

/** An event on its way between frames; `appId` null: for the frames of all apps. */
interface FrameEvent {
  readonly appId: string | null
  readonly event: string
  readonly payload: unknown
}

const busName = 'forge-frame-event'

/** Sends an event to the frames on this page, the sender's own among them. The document is the bus. */
export function emit(frameEvent: FrameEvent): void {
  document.dispatchEvent(new CustomEvent<FrameEvent>(busName, { detail: frameEvent }))
}

/** What one frame listens to. */
export interface Subscriptions {
  /** `appId`: hears that app's events; null: hears public ones. */
  on(appId: string | null, event: string, callback: Crossing): { unsubscribe(): void }
  /** An event for this frame alone. */
  deliver(event: string, payload: unknown): void
  dispose(): void
}

/** Keeps a frame's subscriptions, until it goes. */
export function createSubscriptions(): Subscriptions {
  const held = new Set<{
    readonly appId: string | null
    readonly event: string
    readonly callback: Crossing
  }>()
  function hear({ appId, event, payload }: FrameEvent): void {
    for (const one of held) if (one.appId === appId && one.event === event) void one.callback(payload)
  }
  const listener = (message: Event) => hear((message as CustomEvent<FrameEvent>).detail)
  return {
    on(appId, event, callback) {
      if (held.size === 0) document.addEventListener(busName, listener)
      const one = { appId, event, callback }
      held.add(one)
      return { unsubscribe: () => void held.delete(one) }
    },
    deliver(event, payload) {
      for (const one of held) if (one.appId !== null && one.event === event) void one.callback(payload)
    },
    dispose() {
      held.clear()
      document.removeEventListener(busName, listener)
    },
  }
}
