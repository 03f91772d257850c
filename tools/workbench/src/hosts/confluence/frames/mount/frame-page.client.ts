import type { FrameSpec } from '../frame.ts'
import { greeting } from '../wire.ts'
import type { FrameEvents } from './frame-events.ts'
import { createRecorder, type Recorder } from './recorder.client.ts'

/** Hears a frame's greeting. */
interface Greeted {
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
  const frames = new Set<Greeted>()
  const recorder = createRecorder()
  function hear({ data, source, origin, ports }: MessageEvent): void {
    const [port] = ports
    if (data !== greeting || port === undefined) return
    // by the window and by the origin: a frame that has gone elsewhere is no frame of the app any more
    for (const frame of frames) {
      if (frame.element.contentWindow === source && frame.origin === origin) frame.connect(port)
    }
  }
  addEventListener('message', hear)
  return {
    recorder,
    openModal,
    add: (frame) => void frames.add(frame),
    remove: (frame) => void frames.delete(frame),
    dispose() {
      removeEventListener('message', hear)
      recorder.dispose()
    },
  }
}
