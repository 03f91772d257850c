import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { DiagramConfig } from '../src/config.ts'
import { diagramFormat } from '../src/config-format.ts'
import type { Picture } from '../src/picture/picture.ts'
import { type DemoDiagram, type DemoPage, demoPages } from './pages.ts'

/** Draws a diagram's picture; the maker of the seed has a browser for it, a test has the pictures that were kept. */
export type Draw = (diagram: DemoDiagram) => Promise<Picture>

/** The app's id, from its manifest. */
export function diagramsAppId(): string {
  const file = new URL('../src/hosts/confluence/manifest.yml', import.meta.url)
  const manifest = parse(readFileSync(file, 'utf8')) as { app: { id: string } }
  return manifest.app.id
}

/** The configuration of a demonstration diagram as the editor would have saved it. */
async function demoConfig(diagram: DemoDiagram, draw: Draw) {
  const config: DiagramConfig = {
    theme: 'auto',
    align: 'center',
    width: 'natural',
    ...diagram,
    picture: await draw(diagram),
  }
  const packed = diagramFormat.pack(config)
  if (!packed.ok)
    throw new Error(`A demonstration diagram is over the budget: ${JSON.stringify(packed.refused)}`)
  return packed.document
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

async function macro(diagram: DemoDiagram, localId: string, draw: Draw) {
  return {
    type: 'extension',
    attrs: {
      extensionType: 'com.atlassian.ecosystem',
      extensionKey: `${diagramsAppId()}/static/diagram`,
      extensionTitle: 'Diagram',
      localId,
      layout: 'default',
      parameters: { localId, extensionTitle: 'Diagram', guestParams: await demoConfig(diagram, draw) },
    },
  }
}

async function page({ title, text, diagrams }: DemoPage, index: number, draw: Draw) {
  const content: unknown[] = [paragraph(text)]
  for (const [place, diagram] of diagrams.entries())
    content.push(await macro(diagram, `demo-${index}-${place}`, draw))
  return { title, body: { version: 1, type: 'doc', content } }
}

/** What somebody reads who has never seen the workbench. */
const home = {
  version: 1,
  type: 'doc',
  content: [
    paragraph('A Confluence of your own, on this machine, with Crenwiz Diagrams in it.'),
    {
      type: 'orderedList',
      attrs: { order: 1 },
      content: [
        'Look at a page of this space: each shows another kind of diagram.',
        'Choose Create, give the page a title, type / in its text and take Diagram.',
        'Watch the ledger beside the page: each byte that an app sends, stores or logs, and each call that it makes.',
        'Docs, Slides, Calendar and Mail are in the header. Your own name there makes you somebody else, with another language and time zone.',
      ].map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
    },
  ],
}

/** The demonstration space as the workbench loads it. */
export async function demoSeed(draw: Draw) {
  const pages = []
  for (const [index, each] of demoPages.entries()) pages.push(await page(each, index, draw))
  return { space: { key: 'DEMO', name: 'Demo' }, home, pages }
}
