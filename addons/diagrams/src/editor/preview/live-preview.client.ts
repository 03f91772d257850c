import type { Previewed } from '../../picture/draw.client.ts'
import type { KindId, Problem, Scheme } from '../../picture/kind.ts'
import { pauseAfter } from './pace.ts'

/** What is to be drawn. */
export interface PreviewInput {
  readonly kind: KindId
  readonly source: string
  readonly scheme: Scheme
}

/** A drawn picture with its size. */
type GoodPicture = Extract<Previewed, { ok: true }>

/** What the preview shows. After a fault the last good picture stays. */
export type PreviewState =
  | { readonly state: 'empty' }
  | { readonly state: 'drawing'; readonly last?: GoodPicture }
  | { readonly state: 'good'; readonly last: GoodPicture }
  | { readonly state: 'bad'; readonly problem: Problem; readonly last?: GoodPicture }
  | { readonly state: 'broken'; readonly last?: GoodPicture }

/** Draws what is typed, when the hands rest. */
export interface LivePreview {
  update(input: PreviewInput): void
  dispose(): void
}

/**
 * One drawing at a time, of the newest text; what comes late for an older text is dropped. `draw` rejects only where an
 * engine can't be loaded.
 */
export function createLivePreview({
  draw,
  show,
}: {
  readonly draw: (input: PreviewInput) => Promise<Previewed>
  readonly show: (state: PreviewState) => void
}): LivePreview {
  let newest: PreviewInput | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDrawing = false
  /** The hands rested while an older text was being drawn. */
  let isDue = false
  let last: GoodPicture | undefined
  let durations: number[] = []

  const kept = () => (last ? { last } : {})
  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(run, wait)
  }
  async function run() {
    const input = newest
    isDue = isDrawing
    if (!input || isDrawing) return
    isDrawing = true
    const waiting = setTimeout(() => input === newest && show({ state: 'drawing', ...kept() }), 250)
    const started = performance.now()
    const drawn = await draw(input).catch(() => undefined)
    clearTimeout(waiting)
    isDrawing = false
    durations = [...durations.slice(-2), performance.now() - started]
    if (input !== newest) return void (isDue && later(0))
    if (!drawn) return show({ state: 'broken', ...kept() })
    if (!drawn.ok) return show({ state: 'bad', problem: drawn.problem, ...kept() })
    last = drawn
    show({ state: 'good', last: drawn })
  }
  return {
    update(input) {
      if (newest && newest.kind !== input.kind) {
        last = undefined
        durations = []
      }
      const isFirst = newest === undefined || newest.kind !== input.kind || newest.scheme !== input.scheme
      newest = input
      if (input.source.trim() === '') {
        clearTimeout(timer)
        newest = undefined
        last = undefined
        show({ state: 'empty' })
      } else later(isFirst ? 0 : pauseAfter(durations))
    },
    dispose() {
      clearTimeout(timer)
      newest = undefined
    },
  }
}
