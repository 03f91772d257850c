import { Hono } from 'hono'
import { jsonAnswer } from '../../../pages/answer.ts'
import { socketAnswer } from '../../../pages/socket.ts'
import type { EditorKind } from '../apps-script/services/editor-place.ts'
import type { People } from '../people.ts'
import { parseMessage } from './parse-message.ts'
import type { Windows } from './windows.ts'

const kinds: readonly EditorKind[] = ['document', 'presentation', 'spreadsheet', 'form']

/** An editor's window over a socket: both talk on it, and the window is open for as long as the socket is. */
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
    if (!kind || id === undefined) return jsonAnswer({ message: 'Say which kind of file, and its id.' }, 400)
    return socketAnswer(context, ({ send }) => {
      const window = windows.open({ kind, id }, people.of(req.raw), send)
      return {
        receive(data) {
          const message = parseMessage(data)
          if (message) void window.receive(message)
        },
        close: () => window.close(),
      }
    })
  })
  return app
}
