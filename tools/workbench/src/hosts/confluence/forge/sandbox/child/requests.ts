import type { Answer, Descriptor, ToChild } from '../wire.ts'
import type { Send } from './channel.ts'
import type { Invocations } from './invocation.ts'

interface RawRequest {
  readonly descriptor: Descriptor
  readonly target: string
  readonly method: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
  readonly stack?: string | undefined
}

/** Asks the workbench, which is the app's only way out, and waits for its answer. */
export interface Requests {
  ask(request: RawRequest): Promise<Answer>
  settle(frame: Extract<ToChild, { kind: 'answer' }>): void
}

/** The requests of one sandbox. */
export function createRequests({ send, invocations }: { send: Send; invocations: Invocations }): Requests {
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  return {
    ask({ body, stack, ...request }) {
      last += 1
      const id = last
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        const call = invocations.current()?.call ?? null
        send({
          kind: 'request',
          id,
          call,
          ...request,
          body: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64'),
          ...(stack !== undefined && { stack }),
        })
      })
    },
    settle({ id, answer }) {
      waiting.get(id)?.(answer)
      waiting.delete(id)
    },
  }
}
