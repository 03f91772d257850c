import type { Engine } from '../kind.ts'
import { parts } from './parts.client.ts'
import { workerRoom } from './worker-room.client.ts'

/** Starts Graphviz, translated to JavaScript when the add-on is built. */
export async function load(): Promise<Engine> {
  const ask = workerRoom({
    name: 'Graphviz',
    longest: 10_000,
    start: await parts.worker('graphviz-worker'),
  })
  return { draw: (source, { scheme }) => ask(source, scheme) }
}
