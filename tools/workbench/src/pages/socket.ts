import { upgradeWebSocket } from '@hono/node-server'
import type { Context } from 'hono'
import { jsonAnswer } from './answer.ts'

/** The page at the other end of a socket. */
export interface FarPage {
  send(value: unknown): void
  /** There will be no more: it isn't opened again. */
  end(): void
}

/** What a socket is for. */
interface NearEnd {
  /** What the page says, as it came. */
  readonly receive?: (data: unknown) => void
  readonly close: () => void
}

/**
 * Answers with a socket, over which JSON goes. A stream of events would hold one of the six connections that a browser
 * has for all tabs of a host. That only pages of the workbench's own open one is seen to by its `admission`.
 */
export function socketAnswer(
  context: Context,
  open: (page: FarPage) => NearEnd,
): Response | Promise<Response> {
  if (context.req.header('upgrade')?.toLowerCase() !== 'websocket')
    return jsonAnswer({ message: 'There is a WebSocket at this address.' }, 426)
  let end: NearEnd | undefined
  return upgradeWebSocket(context, {
    onOpen(_, socket) {
      end = open({ send: (value) => socket.send(JSON.stringify(value)), end: () => socket.close(1000) })
    },
    onMessage: ({ data }) => end?.receive?.(data),
    onClose: () => end?.close(),
  })
}
