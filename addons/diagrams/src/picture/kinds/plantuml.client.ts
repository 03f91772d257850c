import type { Engine } from '../kind.ts'
import { parts } from './parts.client.ts'
import { workerRoom } from './worker-room.client.ts'

/** Starts PlantUML. A worker draws one picture after the other, and the time of each runs only while it is drawn. */
export async function load(): Promise<Engine> {
  const ask = workerRoom({
    name: 'PlantUML',
    longest: 14_000,
    start: await parts.worker('plantuml-worker'),
  })
  let last: Promise<unknown> = Promise.resolve()
  return {
    draw(source, { scheme }) {
      const drawn = last.then(() => ask(source, scheme))
      last = drawn
      return drawn
    },
  }
}
