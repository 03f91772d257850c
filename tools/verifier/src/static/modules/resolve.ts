import { posix } from 'node:path'
import type { Files } from './files.ts'

/** What an import leads to. */
export type Resolved =
  | { readonly is: 'own'; readonly path: string }
  | { readonly is: 'package'; readonly name: string; readonly path: string | undefined }
  | { readonly is: 'asset' }
  | { readonly is: 'missing' }

const extensions = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.mts',
  '.cts',
  '.json',
  '.client.ts',
  '.client.tsx',
]
const scripts = /\.([mc]?[jt]sx?|json)$/
/** TypeScript's own spelling: `./a.js` for `a.ts`. */
const written: readonly [RegExp, readonly string[]][] = [
  [/\.js$/, ['.ts', '.tsx']],
  [/\.jsx$/, ['.tsx']],
  [/\.mjs$/, ['.mts']],
  [/\.cjs$/, ['.cts']],
]

/** Finds the file that an import means; never one outside of `root`. */
export class Resolver {
  readonly #files: Files
  readonly #root: string
  readonly #known = new Map<string, Resolved>()
  readonly #packages = new Map<string, unknown>()
  readonly #paths: readonly Alias[]

  constructor(files: Files, root: string, folder: string) {
    this.#files = files
    this.#root = root
    this.#paths = aliasesOf(files, folder)
  }

  resolve(from: string, specifier: string): Resolved {
    const folder = posix.dirname(from)
    const key = `${folder}\0${specifier}`
    let resolved = this.#known.get(key)
    if (resolved === undefined) {
      resolved = this.#find(folder, specifier.replace(/[?#].*$/, ''))
      this.#known.set(key, resolved)
    }
    return resolved
  }

  #find(folder: string, specifier: string): Resolved {
    if (specifier.startsWith('.') || specifier.startsWith('/')) {
      const path = specifier.startsWith('/') ? specifier : posix.join(folder, specifier)
      return this.#own(path) ?? (isAsset(specifier) ? { is: 'asset' } : { is: 'missing' })
    }
    for (const { prefix, isWild, targets } of this.#paths) {
      if (isWild ? !specifier.startsWith(prefix) : specifier !== prefix) continue
      for (const target of targets) {
        const found = this.#own(target.replace('*', specifier.slice(prefix.length)))
        if (found !== undefined) return found
      }
    }
    return this.#package(folder, specifier)
  }

  #own(path: string): Resolved | undefined {
    const file = this.#file(path)
    if (file === undefined) return undefined
    const real = this.#files.real(file)
    if (!isInside(real, this.#root)) return { is: 'missing' }
    if (!scripts.test(real)) return { is: 'asset' }
    const inPackage = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(real)
    return inPackage === null
      ? { is: 'own', path: real }
      : { is: 'package', name: inPackage[1] ?? '', path: real }
  }

  #file(path: string): string | undefined {
    for (const extension of extensions)
      if (this.#files.size(path + extension) !== undefined) return path + extension
    for (const [ending, others] of written)
      if (ending.test(path))
        for (const other of others) {
          const candidate = path.replace(ending, other)
          if (this.#files.size(candidate) !== undefined) return candidate
        }
    for (const extension of extensions.slice(1)) {
      const index = posix.join(path, `index${extension}`)
      if (this.#files.size(index) !== undefined) return index
    }
    return undefined
  }

  #package(folder: string, specifier: string): Resolved {
    const parts = specifier.split('/')
    const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
    const inner = parts.slice(specifier.startsWith('@') ? 2 : 1).join('/')
    for (let at = folder; isInside(at, this.#root) && at !== '/'; at = posix.dirname(at)) {
      const home = posix.join(at, 'node_modules', name)
      const declared = this.#declared(home)
      if (declared === undefined) continue
      const path = this.#entry(home, declared, inner)
      const real = path === undefined ? undefined : this.#files.real(path)
      // A workspace's own package is linked: its code is the app's own.
      if (real !== undefined && !real.includes('/node_modules/') && isInside(real, this.#root))
        return { is: 'own', path: real }
      return { is: 'package', name, path: real }
    }
    return { is: 'package', name, path: undefined }
  }

  #declared(home: string): unknown {
    if (this.#packages.has(home)) return this.#packages.get(home)
    const file = posix.join(home, 'package.json')
    // Most folders above a file have no packages: to ask is cheaper than to fail.
    const text = this.#files.size(file) === undefined ? undefined : this.#files.read(file)
    let declared: unknown
    try {
      declared = text === undefined ? undefined : JSON.parse(text)
    } catch {
      // A package whose description can't be read still has files.
      declared = {}
    }
    this.#packages.set(home, declared)
    return declared
  }

  #entry(home: string, declared: unknown, inner: string): string | undefined {
    const exported = targetOf(member(declared, 'exports'), inner === '' ? '.' : `./${inner}`)
    if (exported !== undefined) return this.#file(posix.join(home, exported))
    if (inner !== '') return this.#file(posix.join(home, inner))
    for (const field of ['module', 'main']) {
      const main = member(declared, field)
      const found = typeof main === 'string' ? this.#file(posix.join(home, main)) : undefined
      if (found !== undefined) return found
    }
    return this.#file(posix.join(home, 'index'))
  }
}

interface Alias {
  readonly prefix: string
  readonly isWild: boolean
  readonly targets: readonly string[]
}

/** `compilerOptions.paths` of the folder's tsconfig. */
function aliasesOf(files: Files, folder: string): readonly Alias[] {
  for (const name of ['tsconfig.json', 'jsconfig.json']) {
    const text = files.read(posix.join(folder, name))
    if (text === undefined) continue
    let options: unknown
    try {
      options = member(
        JSON.parse(text.replace(/^\s*\/\/.*$/gm, '').replace(/,(\s*[}\]])/g, '$1')),
        'compilerOptions',
      )
    } catch {
      // Comments that this doesn't know: imports by such a path are then said to be missing.
      continue
    }
    const baseUrl = member(options, 'baseUrl')
    const base = posix.join(folder, typeof baseUrl === 'string' ? baseUrl : '.')
    const paths = member(options, 'paths')
    const aliases: Alias[] = Object.entries(typeof paths === 'object' && paths !== null ? paths : {}).map(
      ([key, value]) => ({
        prefix: key.replace(/\*$/, ''),
        isWild: key.endsWith('*'),
        targets: (Array.isArray(value) ? value : []).map((target) => posix.join(base, String(target))),
      }),
    )
    if (typeof baseUrl === 'string')
      aliases.push({ prefix: '', isWild: true, targets: [posix.join(base, '*')] })
    return aliases
  }
  return []
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** What `exports` of a package says of a path: conditions in the order of a bundler for the browser or Node. */
function targetOf(exports: unknown, path: string): string | undefined {
  if (typeof exports === 'string') return path === '.' ? exports : undefined
  if (Array.isArray(exports)) {
    for (const one of exports) {
      const found = targetOf(one, path)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (typeof exports !== 'object' || exports === null) return undefined
  const keys = Object.keys(exports)
  if (!keys.some((key) => key.startsWith('.'))) {
    for (const condition of ['import', 'node', 'module', 'require', 'default', 'browser']) {
      const found = path === '.' ? targetOf(member(exports, condition), '.') : undefined
      if (found !== undefined) return found
    }
    return undefined
  }
  const exact = member(exports, path)
  if (exact !== undefined) return targetOf(exact, '.')
  for (const key of keys) {
    const [before = '', after = ''] = key.split('*')
    if (!key.includes('*') || !path.startsWith(before) || !path.endsWith(after)) continue
    const middle = path.slice(before.length, path.length - after.length)
    return targetOf(member(exports, key), '.')?.replaceAll('*', middle)
  }
  return undefined
}

const isAsset = (path: string): boolean => /\.\w+$/.test(path) && !scripts.test(path)

/** True for a path in a folder, or the folder itself. */
const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
