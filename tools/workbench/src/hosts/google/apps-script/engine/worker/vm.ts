import { createContext, Script } from 'node:vm'
import {
  type EngineParts,
  lookUp,
  preludePath,
  type ScriptEngine,
  type ScriptFault,
} from '../script-engine.ts'
import { notFound } from '../words.ts'

interface Started {
  boot(globals: string): void
  invoke(entry: unknown, args: string): void
  answer(): string
  describe(thrown: unknown): string
}

/** V8's own contexts: fast, with Intl and WebAssembly, and no boundary. Code in here can reach this process if it tries. */
export function createVm({ prelude, native }: EngineParts): ScriptEngine {
  const script = new Script(prelude, { filename: preludePath })
  const prepareOne = () => {
    const context = createContext(Object.create(null) as object)
    script.runInContext(context)
    const start = new Script('__start', { filename: preludePath }).runInContext(context) as (
      door: unknown,
    ) => Started
    new Script('delete globalThis.__start', { filename: preludePath }).runInContext(context)
    return { context, started: start(native) }
  }
  let prepared: ReturnType<typeof prepareOne> | undefined
  return {
    prepare() {
      prepared ??= prepareOne()
    },
    async run(job) {
      const { context, started } = prepared ?? prepareOne()
      prepared = undefined
      try {
        started.boot(JSON.stringify(job.globals))
        for (const file of job.files) new Script(file.text, { filename: file.path }).runInContext(context)
        const entry: unknown = new Script(lookUp(job.entry), { filename: preludePath }).runInContext(context)
        if (typeof entry !== 'function') return { ok: false, error: notFound(job.entry) }
        started.invoke(entry, job.args)
        // All of the script's promises settle before the next turn.
        await new Promise((resolve) => setImmediate(resolve))
        return { ok: true, value: started.answer() }
      } catch (thrown) {
        return { ok: false, error: JSON.parse(started.describe(thrown)) as ScriptFault }
      }
    },
  }
}
