import type { RefusedAct } from '../wire.ts'
import type { Send } from './channel.ts'
import type { Invocations } from './invocation.ts'
import { createMinute } from './minute.ts'

/** Records that the app tried what it may not, and makes the error that it gets. */
export type Refuse = (what: RefusedAct, detail: string, sentence: string) => NodeJS.ErrnoException

const refusalsAMinute = 100

/** A way to refuse that counts: an app that tries a million times is recorded a hundred times a minute. */
export function createRefuse({ send, invocations }: { send: Send; invocations: Invocations }): Refuse {
  const minute = createMinute(refusalsAMinute)
  return (what, detail, sentence) => {
    const verdict = minute()
    if (verdict === 'full') send({ kind: 'dropped', what: 'refused', limit: refusalsAMinute })
    if (verdict === 'passes')
      send({
        kind: 'refused',
        call: invocations.current()?.call ?? null,
        what,
        detail: detail.slice(0, 1000),
      })
    return Object.assign(new Error(sentence), { code: 'EACCES' })
  }
}
