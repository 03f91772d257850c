import { AsyncLocalStorage } from 'node:async_hooks'
import type { RuntimeFacts } from '../wire.ts'

interface Invocation {
  readonly call: number
  readonly runtime: Readonly<Record<string, unknown>>
}

const { apply } = Reflect
const { defineProperty, keys } = Object
const { run, getStore } = AsyncLocalStorage.prototype
const { performance } = globalThis
const now = performance.now.bind(performance)

/** Keeps apart what invocations that run at the same time may see of themselves. */
export interface Invocations {
  run<T>(call: number, facts: RuntimeFacts, folder: string, body: () => T): T
  /** The invocation that the running code belongs to. */
  current(): Invocation | undefined
}

/** An empty set of invocations. */
export function createInvocations(): Invocations {
  const storage = new AsyncLocalStorage<Invocation>()
  return {
    run: (call, facts, folder, body) =>
      apply(run, storage, [unseen({ call, runtime: runtimeOf(facts, folder) }), body]) as ReturnType<
        typeof body
      >,
    current: () => apply(getStore, storage, []) as Invocation | undefined,
  }
}

/** A promise that is logged shows the storage that it was made in: what isn't listed isn't shown. */
function unseen(invocation: Invocation): Invocation {
  for (const key of keys(invocation)) defineProperty(invocation, key, { enumerable: false })
  return invocation
}

const nothing = () => {}

/** `__forge_runtime__` as @forge/api 5.3 to 8.3 reads it (out/api/runtime.d.ts, read 2026-11). */
function runtimeOf(facts: RuntimeFacts, folder: string): Readonly<Record<string, unknown>> {
  const deadline = now() + facts.seconds * 1000
  return {
    proxy: { token: '', url: 'https://forge-proxy.invalid' },
    contextAri: facts.contextAri,
    container: { region: 'local', runtime: facts.runtime, handler: facts.handler, appCodeDir: folder },
    appContext: facts.appContext,
    ...(facts.aaid !== undefined && { aaid: facts.aaid }),
    lambdaContext: {
      awsRequestId: facts.awsRequestId,
      getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - now())),
    },
    tracing: { traceId: facts.traceId, spanId: facts.spanId },
    realtime: {},
    metrics: {
      counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
      timing: () => ({ measure: () => ({ stop: nothing }) }),
      gauge: () => ({ set: nothing }),
    },
    featureFlags: () => false,
  }
}
