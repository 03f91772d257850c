import type { Node } from './graph.ts'
import type { Instance } from './instance.ts'

export type ObjKind =
  | 'object'
  | 'array'
  | 'map'
  | 'set'
  | 'promise'
  | 'error'
  | 'regexp'
  | 'function'
  | 'module'
  | 'generator'
  /** Text with parts: a URL, a form, headers. */
  | 'bag'
  /** An element of React's. */
  | 'element'
  /** Whatever a text that isn't known was parsed as: of it is known what was written into it. */
  | 'parsed'

/** The field for elements, and for what is stored under a key that isn't known. */
export const anyKey = '*'

/** All that an object needs of the graph. */
interface Nodes {
  node(): Node
  isEmpty(node: Node): boolean
}

/** An object by the place that makes it. Fields in double brackets are the engine's own. */
export class Obj {
  readonly #graph: Nodes
  readonly id: number
  readonly kind: ObjKind
  /** Who made it. */
  readonly maker: Instance | undefined
  readonly start: number
  readonly end: number
  readonly name: string | undefined
  readonly #fields = new Map<string, Node>()
  // Most objects have none of these.
  #watchers: ((node: Node, key: string) => void)[] | undefined
  #members: Map<string, Node> | undefined
  #parents: Node[] | undefined
  #parentWatchers: ((parent: Node) => void)[] | undefined

  constructor(
    graph: Nodes,
    id: number,
    kind: ObjKind,
    maker: Instance | undefined,
    span: { readonly start: number; readonly end: number; readonly name?: string | undefined },
  ) {
    this.#graph = graph
    this.id = id
    this.kind = kind
    this.maker = maker
    this.start = span.start
    this.end = span.end
    this.name = span.name
  }

  /** The node of a field; a node of its own even while nothing is stored there. */
  field(key: string): Node {
    let node = this.#fields.get(key)
    if (node === undefined) {
      node = this.#graph.node()
      this.#fields.set(key, node)
      if (this.#watchers !== undefined && !isOwn(key))
        for (const watcher of this.#watchers) watcher(node, key)
    }
    return node
  }

  /** Calls back for each field of the app's, now and later. */
  eachField(watcher: (node: Node, key: string) => void): void {
    for (const [key, node] of [...this.#fields]) if (!isOwn(key)) watcher(node, key)
    if (this.#watchers === undefined) this.#watchers = [watcher]
    else this.#watchers.push(watcher)
  }

  /** The node of what is under a name here or above; `fill` is called once, when it is first asked for. */
  member(key: string, fill: (member: Node) => void): Node {
    this.#members ??= new Map()
    const known = this.#members.get(key)
    if (known !== undefined) return known
    const node = this.#graph.node()
    this.#members.set(key, node)
    fill(node)
    return node
  }

  get isDerived(): boolean {
    return this.#parents !== undefined
  }

  /** Inherits from what is at a node. */
  inherit(parent: Node): void {
    if (this.#parents?.includes(parent) === true) return
    if (this.#parents === undefined) this.#parents = [parent]
    else this.#parents.push(parent)
    for (const watcher of this.#parentWatchers ?? []) watcher(parent)
  }

  /** Calls back for each node that it inherits from, now and later. */
  eachParent(watcher: (parent: Node) => void): void {
    for (const parent of [...(this.#parents ?? [])]) watcher(parent)
    if (this.#parentWatchers === undefined) this.#parentWatchers = [watcher]
    else this.#parentWatchers.push(watcher)
  }

  /** The fields that something was stored in, as they stand. */
  fields(): readonly [string, Node][] {
    return [...this.#fields].filter(([key, node]) => !isOwn(key) && !this.#graph.isEmpty(node))
  }
}

/** Fields that are the engine's: accessors, and what is in double brackets. */
const isOwn = (key: string): boolean =>
  key.startsWith('[[') || key.startsWith('get ') || key.startsWith('set ')
