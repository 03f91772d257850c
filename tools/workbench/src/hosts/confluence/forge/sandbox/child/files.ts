import fs from 'node:fs'
import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pipes } from '../wire.ts'
import type { Refuse } from './refusal.ts'

/** What a function may call on a path inside its own folder. All else is refused wherever it points. */
const reading = new Set([
  'access',
  'accessSync',
  'createReadStream',
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
const untouched = new Set(['promises', 'constants', 'unwatchFile', '_toUnixTimestamp', 'close', 'closeSync'])

type AnyFunction = (...args: unknown[]) => unknown

/**
 * Walls in the file modules: a path outside of the bundle's folder, or any writing, is recorded and refused. Node's
 * permission model stands behind this; here the attempt gets its words.
 */
export function wallFiles({ folder, refuse }: { folder: string; refuse: Refuse }): void {
  const isAllowed = (name: string, path: unknown, flags: unknown) => {
    if (typeof path === 'number') return path !== pipes.in && path !== pipes.out
    const absolute = pathOf(path)
    if (absolute === undefined) return true
    const reads = reading.has(name) && (!name.startsWith('open') || isReadFlag(flags))
    return reads && (absolute === folder || absolute.startsWith(folder + sep))
  }
  const wrap = (name: string, original: AnyFunction, isAsync: boolean): AnyFunction => {
    const wrapped = function (this: unknown, ...args: unknown[]): unknown {
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
