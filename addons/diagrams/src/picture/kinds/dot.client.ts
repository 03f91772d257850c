import type { Engine } from '../kind.ts'
import { workerRoom } from './worker-room.client.ts'

/** Starts Graphviz, translated to JavaScript when the add-on is built. */
export async function load(): Promise<Engine> {
  const ask = workerRoom({
    name: 'Graphviz',
    longest: 10_000,
    start: () => new Worker(new URL('./graphviz-worker.js', import.meta.url), { type: 'module' }),
  })
  return { draw: (source, { scheme }) => ask(source, scheme) }
}
