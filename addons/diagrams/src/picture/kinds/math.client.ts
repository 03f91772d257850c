import type { Engine } from '../kind.ts'
import { drawMath, loadStyles } from './math-draw.client.ts'

/** Loads KaTeX with its styles. */
export async function load(): Promise<Engine> {
  await loadStyles()
  return { draw: (source, options) => drawMath(source, options) }
}
