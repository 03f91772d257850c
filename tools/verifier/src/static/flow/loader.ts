import { posix } from 'node:path'
import type { Program } from '../../app/app.ts'
import type { Files } from '../modules/files.ts'
import type { Resolver } from '../modules/resolve.ts'
import { readPage } from '../parse/html.ts'
import type { Code, SourceFile } from './code.ts'
import type { Found } from './core/imports.ts'
import type { Site } from './graph/call-site.ts'
import { packageOf } from './knowledge.ts'
import type { Lowering, Script } from './lowering.ts'
import type { ModuleInstance } from './modules.ts'
import type { Loader, World } from './world.ts'

/** A file larger than this is a bundle: it isn't followed, and the world stays open there. */
const largestFile = 3_000_000
/** So much of one package is read before it counts as unread. */
const largestPackage = 600_000

/** A file that could not be read as code, and why. */
export interface Unparsed {
  readonly path: string
  readonly program: Program
  readonly code: 'UNPARSED_FILE' | 'FILE_TOO_LARGE' | 'MISSING_FILE' | Left['code']
  readonly offset: number
  readonly data: Readonly<Record<string, string | number>>
}

/** How a file is read as one of the scripts of its program; nothing where each file is a module of its own. */
const scriptOf = ({ overridden }: Program, path: string): Script | undefined =>
  overridden && { overridden: overridden.get(path) ?? [] }

/** A script that stands in a page, or that a page names, and isn't followed. */
interface Left {
  readonly code: 'REMOTE_SCRIPT' | 'REMOTE_BASE' | 'BUNDLE_IN_PAGE'
  readonly offset: number
  readonly data?: Unparsed['data']
}

/** Reads files, each once, and makes modules of them, each once a program. */
export class Modules implements Loader {
  readonly #files: Files
  readonly #resolver: Resolver
  readonly #lowering: Lowering
  readonly #world: () => World
  readonly #codes = new Map<string, Code | undefined>()
  readonly #failures = new Map<string, Omit<Unparsed, 'program'>>()
  readonly #modules = new Map<string, ModuleInstance>()
  readonly #fileNumbers = new Map<SourceFile, number>()
  readonly #packages = new Map<string, number>()
  readonly sources: SourceFile[] = []
  readonly unparsed: Unparsed[] = []
  functions = 0
  bytes = 0

  constructor(files: Files, resolver: Resolver, lowering: Lowering, world: () => World) {
    this.#files = files
    this.#resolver = resolver
    this.#lowering = lowering
    this.#world = world
  }

  fileOf(code: Code): number {
    return this.#numberOf(code.file)
  }

  #numberOf(file: SourceFile): number {
    const known = this.#fileNumbers.get(file)
    if (known !== undefined) return known
    this.sources.push(file)
    this.#fileNumbers.set(file, this.sources.length - 1)
    return this.sources.length - 1
  }

  /** All modules that were reached. */
  reached(): readonly ModuleInstance[] {
    return [...this.#modules.values()]
  }

  find(from: ModuleInstance, specifier: string, site: Site): Found {
    const world = this.#world()
    const model = world.knowledge.model(specifier)
    const isRelative = /^[./]/.test(specifier)
    if (model !== undefined && !isRelative) return { is: 'model', model }
    const resolved = this.#resolver.resolve(from.path, specifier)
    switch (resolved.is) {
      case 'asset':
        return { is: 'asset' }
      case 'own':
        return { is: 'module', module: this.load(from.program, resolved.path, true) }
      case 'package': {
        const named = world.knowledge.model(resolved.name)
        if (named !== undefined) return { is: 'model', model: named }
        if (
          from.program.where === 'functions' &&
          resolved.path !== undefined &&
          this.#affords(resolved.name, resolved.path)
        )
          return { is: 'module', module: this.load(from.program, resolved.path, false) }
        break
      }
      default:
    }
    const name = isRelative ? specifier : packageOf(specifier)
    // A frame's packages are closed by its content security policy, whatever they do.
    if (from.program.where === 'functions' || isRelative)
      world.open(isRelative ? 'MISSING_FILE' : 'UNREAD_PACKAGE', site, { name })
    return { is: 'unread', name }
  }

  #affords(name: string, path: string): boolean {
    if (this.#codes.has(path)) return true
    const spent = (this.#packages.get(name) ?? 0) + (this.#files.size(path) ?? 0)
    this.#packages.set(name, spent)
    return spent <= largestPackage
  }

  /** A file, loaded for a program. */
  load(program: Program, path: string, isOwn: boolean): ModuleInstance {
    const key = `${program.key}\0${path}`
    const known = this.#modules.get(key)
    if (known !== undefined) return known
    const world = this.#world()
    const code = this.#codeOf(path, program)
    const failure = this.#failures.get(path)
    if (failure !== undefined) this.unparsed.push({ ...failure, program })
    const module: ModuleInstance = {
      program,
      path,
      namespace: world.detached('module'),
      commonjs: world.detached('object'),
      code,
      isOwn,
    }
    this.#modules.set(key, module)
    const exports = world.detached('object')
    world.graph.add(module.commonjs.field('exports'), world.atoms.object(exports))
    if (code !== undefined) world.instances.ofModule(code, module)
    else if (path.endsWith('.json')) this.#loadJson(path, module)
    else if (failure !== undefined)
      world.graph.add(module.commonjs.field('exports'), world.atoms.foreign(path))
    return module
  }

  /** The scripts of a page: each a module of its own. */
  loadPage(program: Program, path: string): void {
    const text = this.#files.read(path)
    if (text === undefined) return
    const page = readPage(text)
    for (const script of page.inline) this.loadText(program, path, script)
    for (const { path: source } of page.sources) {
      if (/^(https?:)?\/\//.test(source)) continue
      const target = posix.join(posix.dirname(path), source.replace(/^\//, './').replace(/[?#].*$/, ''))
      if (this.#files.size(target) !== undefined) this.load(program, target, true)
    }
  }

  /** A text that stands in a file, at its offsets: a script of a page. */
  loadText(
    program: Program,
    path: string,
    { text, offset }: { readonly text: string; readonly offset: number },
  ): ModuleInstance {
    const virtual = `${path}#${offset}`
    this.#codes.set(virtual, this.#lower(program, path, text, virtual))
    const failure = this.#failures.get(path)
    if (failure !== undefined) this.#failures.set(virtual, failure)
    return this.load(program, virtual, true)
  }

  /** A script of a page that isn't followed: what it does isn't known. */
  leave(program: Program, path: string, { code, offset, data = {} }: Left): void {
    this.unparsed.push({ path, program, code, offset, data })
  }

  #codeOf(path: string, program: Program): Code | undefined {
    if (this.#codes.has(path)) return this.#codes.get(path)
    let code: Code | undefined
    const size = this.#files.size(path) ?? 0
    if (size > largestFile)
      this.#failures.set(path, {
        path,
        code: 'FILE_TOO_LARGE',
        offset: 0,
        data: { bytes: size, limit: largestFile },
      })
    else if (!path.endsWith('.json')) {
      const text = this.#files.read(path)
      if (text === undefined) this.#failures.set(path, { path, code: 'MISSING_FILE', offset: 0, data: {} })
      else code = this.#lower(program, path, text)
    }
    this.#codes.set(path, code)
    return code
  }

  #lower(program: Program, path: string, text: string, key = path): Code | undefined {
    this.bytes += text.length
    const lowered = this.#lowering.of(path, text, key, scriptOf(program, path))
    if ('failure' in lowered) {
      const { message, offset } = lowered.failure
      this.sources.push({ path, text, isModule: false })
      this.#failures.set(path, { path, code: 'UNPARSED_FILE', offset, data: { message } })
      return undefined
    }
    this.functions += lowered.functions
    const { getters, setters, declared } = this.#world()
    for (const name of lowered.declared) declared.add(`${program.key}\0${name}`)
    for (const name of lowered.described) {
      getters.add(name)
      setters.add(name)
    }
    return lowered.code
  }

  /** JSON as the objects that it is. */
  #loadJson(path: string, module: ModuleInstance): void {
    const world = this.#world()
    let value: unknown
    try {
      value = JSON.parse(this.#files.read(path) ?? 'null')
    } catch {
      // Malformed JSON is imported by nothing that runs.
      return
    }
    const fill = (held: unknown, into: number, depth: number): void => {
      if (typeof held !== 'object' || held === null || depth > 12) {
        world.graph.add(into, world.atoms.text(String(held)))
        return
      }
      const object = world.detached(Array.isArray(held) ? 'array' : 'object')
      world.graph.add(into, world.atoms.object(object))
      for (const [key, inner] of Object.entries(held)) fill(inner, object.field(key), depth + 1)
    }
    fill(value, module.commonjs.field('exports'), 0)
  }
}
