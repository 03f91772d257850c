import { instance } from '@viz-js/viz'
import { drawDot } from './dot-draw.ts'
import type { Answer, Question } from './worker-room.client.ts'

/** Graphviz in a worker: a graph that takes long doesn't hold up typing, and one that never ends is stopped. */
const loading = instance()

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const answer: Answer = { number: data.number, drawn: drawDot(await loading, data.source, data.scheme) }
  postMessage(answer)
})
