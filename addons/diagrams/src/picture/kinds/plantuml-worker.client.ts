import { IconParser, PictureWriter, PlantumlPage } from './plantuml-page.client.ts'
import type { Answer, Question } from './worker-room.client.ts'

Object.assign(globalThis, {
  window: globalThis,
  document: new PlantumlPage(),
  DOMParser: IconParser,
  XMLSerializer: PictureWriter,
})

/** PlantUML in a worker: its page is there before it is loaded, and it draws one picture after the other. */
let last: Promise<unknown> = import('./plantuml-draw.client.ts')

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  last = last.then(async () => {
    const { drawPlantuml } = await import('./plantuml-draw.client.ts')
    const answer: Answer = { number: data.number, drawn: await drawPlantuml(data.source, data.scheme) }
    postMessage(answer)
  })
})
