import type { CallAnswer, FrameFacts, FromFrame, Greeting, ToFrame } from '../wire.ts'

/** A frame's line to the page around it. */
export interface HostLine {
  send(message: FromFrame): void
  /** Calls a function of the script; resolves with what it answers. */
  call(message: Omit<Extract<FromFrame, { call: number }>, 'call'>): Promise<CallAnswer>
}

/** Greets the page around and keeps a port of its own to it, which no other script of the page gets hold of. */
export function createHost({ frameId, hostOrigin }: FrameFacts): HostLine {
  const { port1, port2 } = new MessageChannel()
  const waiting = new Map<number, (answer: CallAnswer) => void>()
  let calls = 0
  port1.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if ('ping' in data) return port1.postMessage({ alive: data.ping } satisfies FromFrame)
    waiting.get(data.answer)?.(data)
    waiting.delete(data.answer)
  }
  const greeting: Greeting = { googleFrame: frameId }
  parent.postMessage(greeting, hostOrigin, [port2])
  return {
    send: (message) => port1.postMessage(message),
    call: (message) =>
      new Promise((resolve) => {
        calls += 1
        waiting.set(calls, resolve)
        port1.postMessage({ ...message, call: calls } satisfies FromFrame)
      }),
  }
}
