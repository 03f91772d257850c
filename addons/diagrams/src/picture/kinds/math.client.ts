import type { Engine } from '../kind.ts'
import { drawMath } from './math-draw.client.ts'

/** Loads KaTeX. */
export async function load(): Promise<Engine> {
  return { draw: (source, { scheme, id }) => drawMath(source, { scheme, id }) }
}
