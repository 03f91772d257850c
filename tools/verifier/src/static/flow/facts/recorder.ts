import type { Data } from '../../../finding.ts'
import type { SinkKind } from '../../meaning.ts'
import type { Span } from '../code.ts'
import type { CallSite, Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Instance } from '../graph/instance.ts'
import type { Obj } from '../graph/objects.ts'
import type { Root } from '../machine.ts'

/** Something that was seen while values flowed; what is known of its nodes stands when all has flowed. */
export interface SeenCall {
  readonly api: string
  readonly site: Site
  readonly named: readonly (readonly [string, Node])[]
  /** The labels that arrive in each named argument. */
  readonly deep: readonly (readonly [string, Node])[]
  readonly data: Data
}

export interface SeenSink {
  readonly sink: SinkKind
  readonly api: string
  readonly site: Site
  readonly labels: Node
  readonly to: readonly (string | Node)[]
  /** No sink where the text at a node matches. */
  readonly except: { readonly node: Node; readonly matches: RegExp } | undefined
}

export interface SeenWrite {
  readonly name: string | undefined
  readonly declared: { readonly path: string; readonly span: Span } | undefined
  readonly labels: Node
  readonly site: Site
}

export interface SeenOpening {
  readonly code: string
  readonly site: Site
  readonly data: Data
}

/** A key, and where it was taken as one. */
export interface KeyAt {
  readonly node: Node
  readonly atom: number
}

/** Writes down what matters to claims. */
export class Recorder {
  readonly calls: SeenCall[] = []
  readonly sinks: SeenSink[] = []
  readonly writes: SeenWrite[] = []
  readonly openings: SeenOpening[] = []
  /** What each datum that was hashed with a key was hashed with. */
  readonly keys = new Map<number, KeyAt>()
  readonly roots: { readonly root: Root; readonly instance: Instance }[] = []
  readonly #deep: (node: Node) => Node
  readonly #seen = new Set<string>()

  constructor(deep: (node: Node) => Node) {
    this.#deep = deep
  }

  called(api: string, call: CallSite, named: readonly (readonly [string, Node])[], data: Data): void {
    const deep = named.map(([name, node]) => [name, this.#deep(node)] as const)
    this.calls.push({ api, site: call, named, deep, data })
  }

  sunk(
    sink: SinkKind,
    api: string,
    site: Site,
    labels: Node,
    to: readonly (string | Node)[],
    except?: SeenSink['except'],
  ): void {
    this.sinks.push({ sink, api, site, labels, to, except })
  }

  keyed(datum: number, by: KeyAt): void {
    if (!this.keys.has(datum)) this.keys.set(datum, by)
  }

  opened(code: string, site: Site, data: Data): void {
    this.openings.push({ code, site, data })
  }

  /** Something of the host's that isn't known is given values. */
  unmodelled(name: string, site: Site, given: readonly Node[]): void {
    this.unknownCalls.push({ name, site, labels: given.map((node) => this.#deep(node)) })
  }
  readonly unknownCalls: {
    readonly name: string
    readonly site: Site
    readonly labels: readonly Node[]
  }[] = []

  /** An object was written to: of interest where a module made it when it was loaded. */
  wrote(object: Obj, from: Node, site: Site): void {
    const { maker } = object
    if (maker === undefined || maker.code.kind !== 'module' || site.instance === maker) return
    if (object.kind === 'module' || object.kind === 'promise' || object.kind === 'element') return
    const key = `${object.id}|${site.instance.id}|${site.span.start}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    const declared = { path: maker.code.file.path, span: { start: object.start, end: object.end } }
    this.writes.push({ name: object.name, declared, labels: this.#deep(from), site })
  }

  wroteVariable(name: string, declared: Span, from: Node, site: Site): void {
    const path = site.instance.code.file.path
    this.writes.push({ name, declared: { path, span: declared }, labels: this.#deep(from), site })
  }

  wroteGlobal(name: string, from: Node, site: Site): void {
    this.writes.push({ name, declared: undefined, labels: this.#deep(from), site })
  }

  root(root: Root, instance: Instance): void {
    this.roots.push({ root, instance })
  }
}
