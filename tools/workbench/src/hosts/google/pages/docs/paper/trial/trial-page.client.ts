import { treeServer } from '../../../files/tree/tree-server.client.ts'
import { mountPaper, type Paper } from '../paper.client.ts'
import type { PaperState } from '../sync/sync.ts'

declare global {
  /** The paper of this page, and what it told: read by the tests. */
  var paper: Paper
  var states: PaperState[]
}

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search)
  if (query.has('mode')) document.documentElement.dataset.colorMode = query.get('mode') ?? ''
  const server = treeServer(`/docs/${query.get('id')}/paper`)
  const place = document.querySelector<HTMLElement>('#paper') ?? document.body
  globalThis.states = []
  globalThis.paper = mountPaper(place, {
    document: await server.load(),
    server,
    readonly: query.has('readonly'),
    onState: (state) => void globalThis.states.push(state),
  })
  document.documentElement.dataset.started = ''
}

void start()
