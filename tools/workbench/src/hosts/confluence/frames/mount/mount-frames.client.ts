import type { FrameSpec } from '../frame.ts'
import type { FrameEvents } from './frame-events.ts'
import { createFramePage } from './frame-page.client.ts'
import { openModal } from './modal.client.ts'
import { type FrameChange, type MountedFrame, mountOn } from './mount-frame.client.ts'

/** One frame to be, in its place on the page. */
interface FramePlace {
  readonly element: HTMLElement
  readonly spec: FrameSpec
  readonly events?: FrameEvents
}

/** All frames of a page. */
interface MountedFrames {
  /** Those that are mounted by now, in reading order. */
  readonly frames: readonly MountedFrame[]
  /** All are mounted. */
  readonly mounted: Promise<void>
  /** Changes all, also those that are still to be mounted. */
  update(change: FrameChange): void
  dispose(): void
}

/** How many frames are mounted before the first one has loaded, and how many load at the same time after it. */
export interface Pace {
  readonly first: number
  readonly atOnce: number
}

/**
 * One first, so that the first picture comes at a fifth of the last one's time and not at half of it; then all that a
 * page has, because fewer at once were slower (30 frames, headless Chromium 143, 2 cores, 2026-11-25, last picture: 3 at
 * once 1.78 s, 8 at once 1.47 s, 30 at once 1.31 s).
 */
const measuredPace: Pace = { first: 1, atOnce: 30 }

/** A frame that takes longer than this to load keeps the others waiting no more, in milliseconds. */
const patience = 1000

function loadedOrLate(frame: MountedFrame): Promise<unknown> {
  return Promise.race([frame.loaded, new Promise((resolve) => setTimeout(resolve, patience))])
}

/** Shows many frames in reading order, a few at a time, so that the first picture comes long before the last. */
export function mountFrames(
  places: readonly FramePlace[],
  { first, atOnce }: Pace = measuredPace,
): MountedFrames {
  const page = createFramePage(openModal)
  const frames: MountedFrame[] = []
  let next = 0
  let loading = 0
  let isOver = false
  let change: FrameChange = {}
  let whenMounted = () => {}
  const mounted = new Promise<void>((resolve) => {
    whenMounted = resolve
  })

  function fill(limit: number): void {
    while (!isOver && loading < limit && next < places.length) {
      const { element, spec, events } = places[next] as FramePlace
      next += 1
      loading += 1
      const frame = mountOn(page, element, spec, events ?? {})
      if (Object.keys(change).length > 0) frame.update(change)
      frames.push(frame)
      void loadedOrLate(frame).then(() => {
        loading -= 1
        fill(atOnce)
      })
    }
    if (next >= places.length) whenMounted()
  }

  fill(first)
  return {
    frames,
    mounted,
    update(latest) {
      change = { ...change, ...latest }
      for (const frame of frames) frame.update(latest)
    },
    dispose() {
      isOver = true
      for (const frame of frames) frame.dispose()
      page.dispose()
    },
  }
}
