import type { FrameSpec } from './frame.ts'
import type { FrameEvents } from './mount/frame-events.ts'
import { createFramePage } from './mount/frame-page.client.ts'
import { openModal } from './mount/modal.client.ts'
import { type MountedFrame, mountOn } from './mount/mount-frame.client.ts'

export type { FrameEvents } from './mount/frame-events.ts'
export { openFrameDialog } from './mount/modal.client.ts'
export type { MountedFrame } from './mount/mount-frame.client.ts'
export { mountFrames } from './mount/mount-frames.client.ts'

/** Shows one frame inside an element of the host's page; many at once: `mountFrames`. */
export function mountFrame(place: HTMLElement, spec: FrameSpec, events: FrameEvents = {}): MountedFrame {
  const page = createFramePage(openModal)
  const frame = mountOn(page, place, spec, events)
  return {
    ...frame,
    dispose() {
      frame.dispose()
      page.dispose()
    },
  }
}
