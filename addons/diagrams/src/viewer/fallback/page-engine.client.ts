import type { Previewed } from '../../picture/draw.client.ts'
import type { KindId, Scheme } from '../../picture/kind.ts'
import { siblingWith } from '../siblings.client.ts'

/** A picture to be drawn. */
export interface Drawing {
  readonly kind: KindId
  readonly source: string
  readonly scheme: Scheme
  readonly alt: string
}

/** What was drawn, and how long its turn took in milliseconds, an engine's loading included. */
export interface Drawn {
  readonly drawn: Previewed
  readonly milliseconds: number
}

type Draw = (drawing: Drawing) => Promise<Drawn>

const mark = 'crenwizDiagramsDraw'

/**
 * Draws with the one engine of the page. The first frame that needs an engine loads it and draws for its siblings too,
 * one picture after the other: an engine is megabytes of code that each frame would fetch, compile and hold anew. What
 * a frame gets from a sibling is its own app's, of its own origin, and already sanitised. Rejects where the engine can't
 * be loaded.
 */
export async function drawOnPage(drawing: Drawing, view: Window = window): Promise<Drawn> {
  const sibling = Object.hasOwn(view, mark) ? undefined : siblingWith(view, mark)
  if (sibling) {
    try {
      return await whileThere(sibling, (sibling[mark] as Draw)(drawing))
    } catch {
      return drawOnPage(drawing, view) // it has gone, or couldn't load its engine
    }
  }
  return own(view)(drawing)
}

/** Rejects as soon as the frame goes: what it has promised would never come. */
function whileThere<Result>(frame: Window, promised: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    frame.addEventListener('pagehide', reject, { once: true })
    promised.then(resolve, reject).finally(() => frame.removeEventListener('pagehide', reject))
  })
}

type Offering = Window & { [mark]?: Draw }

/** This frame's own engine; a frame that isn't displayed can't measure text and offers it to nobody. */
function own(view: Offering): Draw {
  const turn = inTurn(drawHere)
  const draw: Draw = (drawing) =>
    turn(drawing).catch((error) => {
      delete view[mark] // whoever asks next tries it with an engine of its own
      throw error
    })
  if (view.innerWidth > 0) view[mark] ??= draw
  return view[mark] ?? draw
}

async function drawHere(drawing: Drawing): Promise<Drawn> {
  const started = performance.now()
  const { preview } = await import('../../picture/draw.client.ts')
  const drawn = await preview(drawing)
  return { drawn, milliseconds: performance.now() - started }
}

/** One after the other, with a pause between them in which a picture that is there can be painted. */
function inTurn(draw: Draw): Draw {
  let last: Promise<unknown> = Promise.resolve()
  return (drawing) => {
    const turn = last.then(() => draw(drawing))
    last = turn.catch(() => undefined).then(() => new Promise((resolve) => setTimeout(resolve)))
    return turn
  }
}
