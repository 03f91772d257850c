import { createCodec } from './codec.ts'
import { createConsole } from './console.ts'
import { describe } from './describe.ts'
import { createExceptions } from './exceptions.ts'
import { createHostObjects } from './host-objects.ts'
import { addLocale } from './locale.ts'
import { removeExtras } from './remove-extras.ts'

/** No JSON: the answer is the last long text that a service gave (worker/main.ts). */
const sameText = '='

/**
 * Runs first in each fresh context: takes away what Apps Script hasn't got, puts its services there, and gives the
 * engine the functions to start an execution with. `native` is kept in this closure; the project's code never sees it.
 */
function start(native: (operation: 'call' | 'class' | 'enum' | 'intl', text: string) => string) {
  removeExtras()
  const exceptions = createExceptions()
  addLocale(native, exceptions)
  const codec = createCodec(exceptions)
  const objects = createHostObjects({ native, codec, exceptions })
  let ended: { readonly value?: unknown; readonly error?: unknown; readonly isThrown: boolean } | undefined
  return {
    boot(globals: string) {
      objects.define(JSON.parse(globals))
      createConsole(objects.send)
    },
    invoke(entry: (...args: unknown[]) => unknown, args: string) {
      const value: unknown = Reflect.apply(entry, globalThis, codec.decode(JSON.parse(args)) as unknown[])
      ended = { value, isThrown: false }
      if (!(value instanceof Promise)) return
      ended = { isThrown: false }
      value.then(
        (settled) => {
          ended = { value: settled, isThrown: false }
        },
        (error) => {
          ended = { error, isThrown: true }
        },
      )
    },
    answer(): string {
      if (ended?.isThrown) throw ended.error
      // The worker has it still; writing a file's text anew would take longer than all else.
      if (objects.isLongText(ended?.value)) return sameText
      return JSON.stringify(codec.encode(ended?.value))
    },
    describe,
  }
}

// The value of this script, which an engine takes and calls.
Object.defineProperty(globalThis, '__start', { value: start, configurable: true })
