import { IconParser, PictureWriter, PlantumlPage } from './plantuml-page.client.ts'

/** What PlantUML looks for as it is loaded: imported before it. */
Object.assign(globalThis, {
  window: globalThis,
  document: new PlantumlPage(),
  DOMParser: IconParser,
  XMLSerializer: PictureWriter,
})
