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

/** How long it waits before it opens another, in milliseconds. */
const patience = 1000

const broken: RunAnswer = {
  ok: false,
  error: { name: 'NetworkError', message: 'NetworkError: Connection failure due to HTTP 0' },
}

export function openWindowSocket(
  file: { readonly kind: string; readonly id: string },
  hear: (message: Exclude<ToWindow, { kind: 'returned' }>) => void,
): WindowSocket {
  const url = new URL(`/api/google/windows?${new URLSearchParams(file)}`, location.href)
  url.protocol = 'ws:'
  const calls = new Map<string, (answer: RunAnswer) => void>()
  const chosen: FromWindow[] = []
  let lastCall = 0
  let isOver = false
  const end = (callId: string, answer: RunAnswer) => {
    calls.get(callId)?.(answer)
    calls.delete(callId)
  }
  const open = () => {
    const opened = new WebSocket(url)
    opened.onmessage = ({ data }) => {
      const message = JSON.parse(String(data)) as ToWindow // written by our own server
      if (message.kind === 'returned') end(message.callId, message.answer)
      else hear(message)
    }
    opened.onopen = () => {
      for (const message of chosen.splice(0)) opened.send(JSON.stringify(message))
    }
    opened.onclose = () => {
      for (const callId of [...calls.keys()]) end(callId, broken)
      if (!isOver) setTimeout(() => (socket = open()), patience)
    }
    return opened
  }
  let socket = open()
  const say = (message: FromWindow) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    else if (message.kind === 'choose') chosen.push(message)
  }
  return {
    say,
    run(message) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(broken)
      lastCall += 1
      const callId = String(lastCall)
      return new Promise((resolve) => {
        calls.set(callId, resolve)
        say({ ...message, kind: 'run', callId })
      })
    },
    close() {
      isOver = true
      socket.close()
    },
  }
}
