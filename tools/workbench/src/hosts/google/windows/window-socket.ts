import { upgradeWebSocket } from '@hono/node-server'
import { Hono } from 'hono'
import { jsonAnswer } from '../../../pages/answer.ts'
import type { EditorKind } from '../apps-script/services/editor-place.ts'
import type { People } from '../people.ts'
import type { EditorWindow } from './editor-window.ts'
import { parseMessage } from './parse-message.ts'
import type { Windows } from './windows.ts'

const kinds: readonly EditorKind[] = ['document', 'presentation', 'spreadsheet', 'form']

/**
 * An editor's window over a socket: both talk on it, and the window is open for as long as the socket is. A stream of
 * events would hold one of the six connections that a browser has for all tabs of a host.
 */
export function windowSocket({
  windows,
  people,
}: {
  readonly windows: Windows
  readonly people: People
}): Hono {
  const app = new Hono()
  app.get('/api/google/windows', (context) => {
    const { req } = context
    const kind = kinds.find((one) => one === req.query('kind'))
    const id = req.query('id')
    // Scripts run for a window that is opened: no other site's page opens one, and no rule of the browser's keeps it.
    if (req.header('origin') !== new URL(req.url).origin)
      return jsonAnswer({ message: 'Only the workbench’s own pages open windows.' }, 403)
    if (!kind || id === undefined) return jsonAnswer({ message: 'Say which kind of file, and its id.' }, 400)
    let window: EditorWindow | undefined
    return upgradeWebSocket(context, {
      onOpen(_, socket) {
        window = windows.open({ kind, id }, people.of(req.raw), (message) =>
          socket.send(JSON.stringify(message)),
        )
      },
      onMessage({ data }) {
        const message = parseMessage(data)
        if (message) void window?.receive(message)
      },
      onClose() {
        window?.close()
      },
    })
  })
  return app
}
