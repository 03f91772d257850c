import { instance } from '@viz-js/viz'
import { type DotAnswer, type DotQuestion, drawDot } from './dot-draw.ts'

/** Graphviz in a worker: a graph that takes long doesn't hold up typing, and one that never ends is stopped. */
const loading = instance()

addEventListener('message', async ({ data }: MessageEvent<DotQuestion>) => {
  const answer: DotAnswer = { number: data.number, drawn: drawDot(await loading, data.source, data.scheme) }
  postMessage(answer)
})
