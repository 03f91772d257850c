import fs from 'node:fs'
import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LogLevel, pipes } from '../wire.ts'
import type { Refuse } from './refusal.ts'

/** What a function may call on a path inside its own folder. All else is refused wherever it points. */
const reading = new Set([
  'access',
  'accessSync',
  'exists',
  'existsSync',
  'lstat',
  'lstatSync',
  'open',
  'openAsBlob',
  'openSync',
  'opendir',
  'opendirSync',
  'readFile',
  'readFileSync',
  'readdir',
  'readdirSync',
  'readlink',
  'readlinkSync',
  'realpath',
  'realpathSync',
  'stat',
  'statSync',
  'statfs',
  'statfsSync',
])
const untouched = new Set([
  'createReadStream',
  'createWriteStream',
  'promises',
  'constants',
  'unwatchFile',
  '_toUnixTimestamp',
  'close',
  'closeSync',
])

type Log = (level: LogLevel, text: string) => void
type AnyFunction = (...args: unknown[]) => unknown

/**
 * Walls in the file modules: a path outside of the bundle's folder, or any writing, is recorded and refused. Node's
 * permission model stands behind this; here the attempt gets its words.
 */
export function wallFiles({ folder, refuse, log }: { folder: string; refuse: Refuse; log: Log }): void {
  const isAllowed = (name: string, path: unknown, flags: unknown) => {
    if (typeof path === 'number') return path !== pipes.in && path !== pipes.out
    const absolute = pathOf(path)
    if (absolute === undefined) return true
    const reads = reading.has(name) && (!name.startsWith('open') || isReadFlag(flags))
    return reads && (absolute === folder || absolute.startsWith(folder + sep))
  }
  const wrap = (name: string, original: AnyFunction, isAsync: boolean): AnyFunction => {
    const wrapped = function (this: unknown, ...args: unknown[]): unknown {
      if ((args[0] === 1 || args[0] === 2) && /^write(Sync)?$/.test(name)) return writeLine(args, log)
      if (isAllowed(name, args[0], args[1])) return Reflect.apply(original, this, args)
      const shown =
        typeof args[0] === 'number' ? `file descriptor ${args[0]}` : (pathOf(args[0]) ?? String(args[0]))
      const error = refuse('file', `fs.${name} ${shown}`, `EACCES: permission denied, ${name} '${shown}'`)
      if (name === 'existsSync') return false
      if (isAsync) return Promise.reject(error)
      const callback = args.at(-1)
      if (typeof callback !== 'function') throw error
      process.nextTick(() => (name === 'exists' ? callback(false) : callback(error)))
      return undefined
    }
    Object.defineProperty(wrapped, 'name', { value: name })
    const native = (original as { native?: AnyFunction }).native
    return native ? Object.assign(wrapped, { native: wrap(name, native, isAsync) }) : wrapped
  }
  wallModule(fs, (name, original) => wrap(name, original, false))
  wallModule(fs.promises, (name, original) => wrap(name, original, true))
}

function wallModule(module: object, wrap: (name: string, original: AnyFunction) => AnyFunction): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(module))) {
    if (untouched.has(name)) continue
    if (/^[A-Z]/.test(name) || typeof descriptor.value !== 'function') continue
    Object.defineProperty(module, name, { ...descriptor, value: wrap(name, descriptor.value) })
  }
}

/** What is written to the standard streams by their numbers is logged like what the console writes. */
function writeLine(args: readonly unknown[], log: Log): number | undefined {
  const [descriptor, data] = args
  const text = data instanceof Uint8Array ? new TextDecoder().decode(data) : String(data)
  log(descriptor === 1 ? 'info' : 'error', text.replace(/\n$/, ''))
  const bytes = Buffer.byteLength(text)
  const callback = args.at(-1)
  if (typeof callback !== 'function') return bytes
  process.nextTick(() => callback(null, bytes, data))
  return undefined
}

function pathOf(path: unknown): string | undefined {
  if (typeof path === 'string') return resolve(path)
  if (path instanceof Uint8Array) return resolve(new TextDecoder().decode(path))
  if (path instanceof URL) return path.protocol === 'file:' ? fileURLToPath(path) : undefined
  return undefined
}

function isReadFlag(flags: unknown): boolean {
  return (
    flags === undefined ||
    flags === null ||
    typeof flags === 'function' ||
    flags === 'r' ||
    flags === 'rs' ||
    flags === fs.constants.O_RDONLY ||
    typeof flags === 'object'
  )
}
