/** One bridge call of a frame, for the ledger. */
interface BridgeCall {
  readonly appId: string
  readonly moduleKey: string
  readonly command: string
  readonly outcome: 'done' | 'refused' | 'failed'
  readonly milliseconds: number
  readonly payload: unknown
  readonly message?: string
}

/** Tells the ledger of bridge calls, many at once and when nothing else is to be done: never in a frame's way. */
export interface Recorder {
  record(call: BridgeCall): void
  dispose(): void
}

const bodyLimit = 4096
const batchLimit = 500

function line({ payload, ...call }: BridgeCall) {
  const text = payload === undefined ? '' : (JSON.stringify(payload) ?? '')
  return {
    ...call,
    milliseconds: Math.round(call.milliseconds),
    body: text.slice(0, bodyLimit),
    bytes: new Blob([text]).size,
  }
}

/** Starts a recorder; what it holds is sent at the latest when the page goes away. */
export function createRecorder(): Recorder {
  let held: BridgeCall[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  function send(): void {
    timer = undefined
    while (held.length > 0) {
      const body = JSON.stringify(held.slice(0, batchLimit).map(line))
      held = held.slice(batchLimit)
      fetch('/api/bridge/record', { method: 'POST', body, keepalive: body.length < 60_000 }).catch(() => {
        // the workbench is gone: there is no ledger to write to
      })
    }
  }
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(send, { timeout: 2000 }) : send()
  addEventListener('pagehide', send)
  return {
    record(call) {
      held.push(call)
      timer ??= setTimeout(whenIdle, 400)
    },
    dispose() {
      clearTimeout(timer)
      removeEventListener('pagehide', send)
      send()
    },
  }
}
