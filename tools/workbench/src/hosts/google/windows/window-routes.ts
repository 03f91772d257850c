import { Hono } from 'hono'
import { jsonAnswer } from '../../../pages/answer.ts'
import type { EditorKind } from '../apps-script/services/editor-place.ts'
import type { People } from '../people.ts'
import type { EditorWindow } from './editor-window.ts'
import type { ToWindow } from './messages.ts'
import { parseMessage } from './parse-message.ts'
import type { Windows } from './windows.ts'

const kinds: readonly EditorKind[] = ['document', 'presentation', 'spreadsheet', 'form']

/**
 * An editor's window over HTTP: a stream of events that is open for as long as the window is, and one address for what
 * the window says.
 */
export function windowRoutes({
  windows,
  people,
}: {
  readonly windows: Windows
  readonly people: People
}): Hono {
  const app = new Hono()

  app.get('/api/google/windows', ({ req }) => {
    const kind = kinds.find((one) => one === req.query('kind'))
    const id = req.query('id')
    // Scripts run for a window that is opened: no other site's page opens one.
    const site = req.header('sec-fetch-site') ?? 'same-origin'
    if (site !== 'same-origin')
      return jsonAnswer({ message: 'Only the workbench’s own pages open windows.' }, 403)
    if (!kind || id === undefined) return jsonAnswer({ message: 'Say which kind of file, and its id.' }, 400)
    return new Response(
      stream((send) => windows.open({ kind, id }, people.of(req.raw), send)),
      { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } },
    )
  })

  app.post('/api/google/windows/:id', async ({ req }) => {
    const window = windows.find(req.param('id'))
    if (!window) return jsonAnswer({ message: 'This window is closed.' }, 404)
    if (window.person.accountId !== people.of(req.raw).accountId)
      return jsonAnswer({ message: 'This window was opened by somebody else.' }, 403)
    const message = parseMessage(await req.json().catch(() => undefined))
    if (!message) return jsonAnswer({ message: 'This is nothing that a window says.' }, 400)
    return jsonAnswer((await window.receive(message)) ?? {})
  })
  return app
}

function stream(open: (send: (message: ToWindow) => void) => EditorWindow): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let window: EditorWindow | undefined
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode('retry: 1000\n\n'))
      window = open((message) => controller.enqueue(encoder.encode(`data: ${JSON.stringify(message)}\n\n`)))
    },
    cancel() {
      window?.close()
    },
  })
}
