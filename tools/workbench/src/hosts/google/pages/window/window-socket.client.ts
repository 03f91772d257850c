import { openSocket } from '../../../../pages/socket.client.ts'
import type { FromWindow, RunAnswer, ToWindow } from '../../windows/messages.ts'

export type RunMessage = Omit<Extract<FromWindow, { kind: 'run' }>, 'kind' | 'callId'>

/** The way between an editor's page and its window on the server; where it breaks, a new window is opened. */
export interface WindowSocket {
  /** While the way is broken nobody hears it, but what a person chooses: that is said when it is back. */
  say(message: FromWindow): void
  /** Answers what google.script.run would where the way is or gets broken. */
  run(message: RunMessage): Promise<RunAnswer>
  close(): void
}

const broken: RunAnswer = {
  ok: false,
  error: { name: 'NetworkError', message: 'NetworkError: Connection failure due to HTTP 0' },
}

export function openWindowSocket(
  file: { readonly kind: string; readonly id: string },
  hear: (message: Exclude<ToWindow, { kind: 'returned' }>) => void,
): WindowSocket {
  const calls = new Map<string, (answer: RunAnswer) => void>()
  const chosen: FromWindow[] = []
  let lastCall = 0
  const end = (callId: string, answer: RunAnswer) => {
    calls.get(callId)?.(answer)
    calls.delete(callId)
  }
  const breakCalls = () => {
    for (const callId of [...calls.keys()]) end(callId, broken)
  }
  const socket = openSocket({
    address: () => `/api/google/windows?${new URLSearchParams(file)}`,
    onOpen() {
      for (const message of chosen.splice(0)) socket.send(message)
    },
    onMessage(value) {
      const message = value as ToWindow // written by our own server
      if (message.kind === 'returned') end(message.callId, message.answer)
      else hear(message)
    },
    onBroken: breakCalls,
  })
  const say = (message: FromWindow) => {
    if (socket.isOpen) socket.send(message)
    else if (message.kind === 'choose') chosen.push(message)
  }
  return {
    say,
    run(message) {
      if (!socket.isOpen) return Promise.resolve(broken)
      lastCall += 1
      const callId = String(lastCall)
      return new Promise((resolve) => {
        calls.set(callId, resolve)
        say({ ...message, kind: 'run', callId })
      })
    },
    close() {
      socket.close()
      breakCalls()
    },
  }
}
