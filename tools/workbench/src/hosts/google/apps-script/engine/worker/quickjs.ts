import variant from '@jitl/quickjs-wasmfile-release-sync'
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
} from 'quickjs-emscripten-core'
import {
  type EngineParts,
  type Job,
  lookUp,
  type Outcome,
  preludePath,
  type ScriptEngine,
  type ScriptFault,
} from '../script-engine.ts'
import { notFound, outOfMemory } from '../words.ts'
import { askIntl } from './intl.ts'
import { patchZone } from './zone.ts'

/** Some 11,000 calls deep, as V8 is; the thread has far more stack than WebAssembly needs for it (pool.ts). */
const stackBytes = 1.75 * 1024 * 1024

const pagesAMB = 16

interface Prepared {
  readonly runtime: QuickJSRuntime
  readonly context: QuickJSContext
  readonly prelude: QuickJSHandle
}

/** QuickJS in WebAssembly: it can reach nothing but what `native` answers. A fresh runtime for each job. */
export async function createQuickJs(
  { prelude, native, memoryMB }: EngineParts,
  wasmModule: WebAssembly.Module,
): Promise<ScriptEngine> {
  // QuickJS's own limit counts allocations and not their sizes in this build (0.32.0, measured 2026-11): the
  // memory itself is what ends.
  const wasmMemory = new WebAssembly.Memory({ initial: 256, maximum: memoryMB * pagesAMB })
  const module = await newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule, wasmMemory }))
  const zone = patchZone()
  const answer = (operation: string, text: string) =>
    operation === 'intl' ? askIntl(text, zone.get()) : native(operation as 'call', text)
  const prepareOne = (): Prepared => {
    const runtime = module.newRuntime()
    runtime.setMaxStackSize(stackBytes)
    const context = runtime.newContext()
    context.unwrapResult(context.evalCode(prelude, preludePath)).dispose()
    const start = context.getProp(context.global, '__start')
    context.unwrapResult(context.evalCode('delete globalThis.__start', preludePath)).dispose()
    const door = context.newFunction('native', (operation, text) =>
      context.newString(answer(context.getString(operation), context.getString(text))),
    )
    const started = context.unwrapResult(context.callFunction(start, context.undefined, door))
    start.dispose()
    door.dispose()
    return { runtime, context, prelude: started }
  }
  // Without room for the error itself, QuickJS throws null.
  const isFull = () => wasmMemory.buffer.byteLength > (memoryMB - 1) * pagesAMB * 65_536 * 0.9
  let prepared: Prepared | undefined
  return {
    prepare() {
      prepared ??= prepareOne()
    },
    async run(job) {
      const own = prepared ?? prepareOne()
      prepared = undefined
      zone.set(job.timeZone)
      try {
        const outcome = execute(own, job)
        const isSpent =
          !outcome.ok && (outcome.error === outOfMemory || outcome.error.message === 'null') && isFull()
        // The memory of this thread never shrinks: the next job gets another.
        return isSpent ? { ok: false, isBroken: true, error: outOfMemory } : outcome
      } catch (error) {
        // QuickJS itself gave way, most often because WebAssembly's stack was too small for it.
        return { ok: false, isBroken: true, error: faultOfHost(error) }
      } finally {
        try {
          own.prelude.dispose()
          own.context.dispose()
          own.runtime.dispose()
        } catch {
          // A runtime that gave way can't be taken down; its thread ends with it.
        }
      }
    },
  }
}

function execute({ runtime, context, prelude }: Prepared, job: Job): Outcome {
  const member = (name: string) => context.getProp(prelude, name)
  const call = (name: string, ...args: QuickJSHandle[]) => {
    const fn = member(name)
    const result = context.callFunction(fn, context.undefined, ...args)
    fn.dispose()
    return result
  }
  const text = (value: string) => context.newString(value)
  const failed = (thrown: QuickJSHandle): Outcome => {
    const described = call('describe', thrown)
    if (described.error) {
      described.error.dispose()
      return { ok: false, error: outOfMemory }
    }
    const fault = JSON.parse(context.getString(described.value)) as ScriptFault
    described.value.dispose()
    return { ok: false, error: /^out of memory$/.test(fault.message) ? outOfMemory : fault }
  }
  const use = <T>(handle: QuickJSHandle, work: (handle: QuickJSHandle) => T): T => {
    try {
      return work(handle)
    } finally {
      handle.dispose()
    }
  }
  const booted = use(text(JSON.stringify(job.globals)), (globals) => call('boot', globals))
  if (booted.error) return use(booted.error, failed)
  booted.value.dispose()
  for (const file of job.files) {
    const loaded = context.evalCode(file.text, file.path, { strict: false, type: 'global' })
    if (loaded.error) return use(loaded.error, failed)
    loaded.value.dispose()
  }
  const found = context.evalCode(lookUp(job.entry), preludePath)
  if (found.error) return use(found.error, failed)
  const invoked = use(found.value, (entry) => {
    if (context.typeof(entry) !== 'function') return undefined
    return use(text(job.args), (args) => call('invoke', entry, args))
  })
  if (!invoked) return { ok: false, error: notFound(job.entry) }
  if (invoked.error) return use(invoked.error, failed)
  invoked.value.dispose()
  const jobs = runtime.executePendingJobs()
  if (jobs.error) return use(jobs.error, failed)
  jobs.dispose()
  const answered = call('answer')
  if (answered.error) return use(answered.error, failed)
  return { ok: true, value: use(answered.value, (value) => context.getString(value)) }
}

function faultOfHost(error: unknown): ScriptFault {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof RangeError || /call stack|stack overflow/i.test(message))
    return { name: 'RangeError', message: 'Maximum call stack size exceeded', stack: '' }
  if (/out of memory|memory access|allocation/i.test(message)) return outOfMemory
  return { name: 'Error', message: `The script engine ended: ${message.slice(0, 200)}`, stack: '' }
}
