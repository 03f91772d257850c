import type { Code } from '../code.ts'
import type { Atom } from '../graph/atoms.ts'
import type { Graph } from '../graph/graph.ts'
import type { Instance } from '../graph/instance.ts'
import type { ModuleInstance } from '../modules.ts'

/** So many places a function is told apart by; further ones share one instance. */
const contexts = 10

/** The number of no node. */
const none = -1

type Closure = Extract<Atom, { is: 'closure' }>

/** The instances of functions: one for each place that calls and each closure, up to a limit. */
export class Instances {
  readonly #graph: Graph<Atom>
  readonly #fileOf: (code: Code) => number
  readonly #begin: (instance: Instance) => void
  readonly #byKey = new Map<string, Instance>()
  readonly #counts = new Map<Code, number>()
  readonly #shared = new Map<
    Code,
    { readonly instance: Instance; readonly linked: Set<Instance | undefined> }
  >()
  readonly #modules = new Map<ModuleInstance, Instance>()
  #next = 0

  constructor(graph: Graph<Atom>, fileOf: (code: Code) => number, begin: (instance: Instance) => void) {
    this.#graph = graph
    this.#fileOf = fileOf
    this.#begin = begin
  }

  get size(): number {
    return this.#next
  }

  /** A module's body, which runs once. */
  ofModule(code: Code, module: ModuleInstance): Instance {
    const known = this.#modules.get(module)
    if (known !== undefined) return known
    const instance = this.#make(code, undefined, module, undefined)
    this.#modules.set(module, instance)
    return instance
  }

  of(closure: Closure, context: number): Instance {
    const { code, env } = closure
    const key = `${closure.id}|${context}`
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    const instance =
      count > contexts ? this.#sharedOf(closure) : this.#make(code, env, moduleOf(closure), closure)
    this.#byKey.set(key, instance)
    return instance
  }

  /** An instance whose variables from outside are those of all closures that it stands for. */
  #sharedOf(closure: Closure): Instance {
    const { code, env } = closure
    let shared = this.#shared.get(code)
    if (shared === undefined) {
      shared = { instance: this.#make(code, undefined, moduleOf(closure), closure), linked: new Set() }
      this.#shared.set(code, shared)
    }
    if (!shared.linked.has(env)) {
      shared.linked.add(env)
      for (const { slot, from } of code.outer) {
        const [inside, outside] = [shared.instance.nodes[slot] ?? 0, env?.nodes[from] ?? 0]
        this.#graph.edge(outside, inside)
        this.#graph.edge(inside, outside)
      }
    }
    return shared.instance
  }

  #make(
    code: Code,
    env: Instance | undefined,
    module: ModuleInstance,
    closure: Closure | undefined,
  ): Instance {
    const file = this.#fileOf(code)
    const nodes = new Int32Array(code.starts.length).fill(none)
    if (env !== undefined) for (const { slot, from } of code.outer) nodes[slot] = env.nodes[from] ?? 0
    for (let slot = 0; slot < nodes.length; slot++)
      if (nodes[slot] === none) nodes[slot] = this.#graph.node(file, code.starts[slot], code.ends[slot])
    const instance: Instance = { id: this.#next++, code, nodes, env, module, callees: new Set() }
    if (closure !== undefined && code.itself !== undefined)
      this.#graph.add(nodes[code.itself] ?? 0, closure.id)
    this.#graph.later(() => this.#begin(instance))
    return instance
  }
}

/** A function belongs to the module whose code made it. */
function moduleOf({ object }: Closure): ModuleInstance {
  const { maker } = object
  if (maker === undefined) throw new Error('a function that no module made')
  return maker.module
}
