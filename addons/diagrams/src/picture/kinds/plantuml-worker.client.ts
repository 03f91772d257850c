// The page comes before PlantUML, which looks for it as it is loaded.
import './plantuml-globals.client.ts'
import { drawPlantuml } from './plantuml-draw.client.ts'
import type { Answer, Question } from './worker-room.client.ts'

/** PlantUML in a worker: it draws one picture after the other. */
let last: Promise<unknown> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  last = last.then(async () => {
    const answer: Answer = { number: data.number, drawn: await drawPlantuml(data.source, data.scheme) }
    postMessage(answer)
  })
})
