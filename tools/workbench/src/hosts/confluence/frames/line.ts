/** A value on its way to the other side; functions in it are left out and named by number at their paths. */
interface Packed {
  readonly value: unknown
  readonly functions?: readonly (readonly [path: readonly string[], id: number])[]
}

/** What crosses the port: a function of the other side is run, or one of ours has ended. */
export type Message =
  | { readonly run: number; readonly id: number; readonly args: Packed }
  | { readonly done: number; readonly value: Packed }
  | { readonly failed: number; readonly error: Readonly<Record<string, unknown>> }

/** A function that may cross the line. */
export type Crossing = (...args: readonly unknown[]) => unknown

/** One side of a line between a frame and its host: each may run the other's functions. */
export interface Line {
  /** Runs the other side's entry. */
  call(...args: readonly unknown[]): Promise<unknown>
  receive(message: Message): void
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  )
}

/** Takes the functions out of a value; only the objects that hold them are copied. */
function pack(value: unknown, name: (crossing: Crossing) => number): Packed {
  const functions: [string[], number][] = []
  const seen = new Set<unknown>()
  const strip = (part: unknown, path: string[]): unknown => {
    if (typeof part === 'function') {
      functions.push([path, name(part as Crossing)])
      return undefined
    }
    if (!isPlain(part) || seen.has(part)) return part
    seen.add(part)
    const before = functions.length
    const entries = Object.entries(part).map(([key, inner]) => [key, strip(inner, [...path, key])] as const)
    if (functions.length === before) return part
    return Array.isArray(part) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
  }
  const bare = strip(value, [])
  return functions.length > 0 ? { value: bare, functions } : { value: bare }
}

/** Puts stand-ins for the other side's functions back at their paths. */
function unpack({ value, functions = [] }: Packed, standIn: (id: number) => Crossing): unknown {
  const root: Record<string, unknown> = { value }
  for (const [path, id] of functions) {
    const keys = ['value', ...path]
    const last = keys.pop() as string
    const holder = keys.reduce<unknown>(
      (part, key) => (isPlain(part) && Object.hasOwn(part, key) ? part[key] : undefined),
      root,
    )
    if (isPlain(holder))
      Object.defineProperty(holder, last, {
        value: standIn(id),
        enumerable: true,
        configurable: true,
        writable: true,
      })
  }
  return root.value
}

function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof Error) return { ...error, message: error.message }
  return isPlain(error) ? error : { message: String(error) }
}

/**
 * Makes one side of a line. `entry` is what the other side's `call` runs; `post` sends to the other side. Functions
 * in arguments and results cross as numbers, and run where they were made.
 */
export function createLine({ post, entry }: { post: (message: Message) => void; entry: Crossing }): Line {
  const ours: Crossing[] = [entry]
  const waiting = new Map<number, readonly [(value: unknown) => void, (error: unknown) => void]>()
  let calls = 0
  const name = (crossing: Crossing) => ours.push(crossing) - 1
  const run = (id: number, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const message = { run: id, id: ++calls, args: pack(args, name) }
      waiting.set(message.id, [resolve, reject])
      try {
        post(message)
      } catch (error) {
        waiting.delete(message.id)
        reject(error)
      }
    })
  const standIn =
    (id: number): Crossing =>
    (...args) =>
      run(id, args)
  async function answer(id: number, call: number, args: Packed): Promise<void> {
    try {
      const given = unpack(args, standIn)
      post({ done: call, value: pack(await ours[id]?.(...(given as unknown[])), name) })
    } catch (error) {
      post({ failed: call, error: describe(error) })
    }
  }
  return {
    call: (...args) => run(0, args),
    receive(message) {
      if ('run' in message) {
        void answer(message.run, message.id, message.args)
        return
      }
      const call = 'done' in message ? message.done : message.failed
      const [resolve, reject] = waiting.get(call) ?? []
      waiting.delete(call)
      if ('done' in message) resolve?.(unpack(message.value, standIn))
      else reject?.(Object.assign(new Error(String(message.error.message)), message.error))
    },
  }
}
