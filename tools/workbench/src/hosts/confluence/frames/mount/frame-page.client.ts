import type { FrameSpec } from '../frame.ts'
import { greetingOf } from '../wire.ts'
import type { FrameEvents } from './frame-events.ts'
import { createRecorder, type Recorder } from './recorder.client.ts'

/** Hears a frame's greeting. */
interface Greeted {
  readonly frameId: string
  readonly element: HTMLIFrameElement
  readonly origin: string
  connect(port: MessagePort): void
}

/** Opens the dialog that a frame asks for with `openModal`. */
export type OpenModal = (page: FramePage, opener: FrameSpec, events: FrameEvents, payload: unknown) => void

/** What the frames of one page share: one listener for greetings, one recorder of bridge calls, one way to open modals. */
export interface FramePage {
  readonly recorder: Recorder
  readonly openModal: OpenModal
  add(frame: Greeted): void
  remove(frame: Greeted): void
  dispose(): void
}

/** Makes what frames share; it starts to listen with its first frame. */
export function createFramePage(openModal: OpenModal): FramePage {
  const frames = new Map<string, Greeted>()
  const recorder = createRecorder()
  function hear({ data, source, origin, ports }: MessageEvent): void {
    const [port] = ports
    if (port === undefined) return
    // The window of this one frame only: a window that is looked at before its document is there costs a context of
    // its own, 2.5 ms for each of a page's frames (Chromium 143, 2026-11-25).
    const frame = frames.get(data)
    // by the window and by the origin: a frame that has gone elsewhere is no frame of the app any more
    if (frame?.element.contentWindow === source && frame.origin === origin) frame.connect(port)
  }
  addEventListener('message', hear)
  return {
    recorder,
    openModal,
    add: (frame) => void frames.set(greetingOf(frame.frameId), frame),
    remove: ({ frameId }) => void frames.delete(greetingOf(frameId)),
    dispose() {
      removeEventListener('message', hear)
      recorder.dispose()
    },
  }
}
