import { beginning, grown, Lists, Relation } from './relation.ts'

/** A place in the graph that values arrive at. */
export type Node = number

/** Where in which text a node stands. */
export interface Spot {
  readonly file: number
  readonly start: number
  readonly end: number
}

/**
 * Which values arrive where, by inclusion: what is at a node is at all nodes behind its edges. Values arrive in the order
 * of their distance, so the node that a value came from first lies on a shortest path.
 */
export class Graph<Value> {
  readonly #meant: (atom: number) => Value
  /**
   * Nodes with their values, and the node that each came from. A pair's number is its turn: what is behind the one that
   * flows now waits.
   */
  readonly #values = new Relation()
  readonly #edges = new Relation()
  /** Nodes with the indices of their watchers. */
  readonly #watched = new Lists()
  readonly #watchers: ((value: Value) => void)[] = []
  /** File, start and end of each node's stretch of text, one after the other. */
  #spots = new Int32Array(3 * beginning)
  #size = 0
  #tasks: (() => void)[] = []
  #idle: (() => void)[] = []
  /** How many values their nodes' edges and watchers know. */
  #told = 0
  steps = 0

  /** `meant` is asked what a number stands for, when someone who watches is told. */
  constructor(meant: (atom: number) => Value) {
    this.#meant = meant
  }

  get size(): number {
    return this.#size
  }

  node(file = -1, start = -1, end = -1): Node {
    const node = this.#size++
    const at = 3 * node
    if (at === this.#spots.length) this.#spots = grown(this.#spots)
    this.#spots[at] = file
    this.#spots[at + 1] = start
    this.#spots[at + 2] = end
    return node
  }

  spot(node: Node): Spot | undefined {
    const file = this.#spots[3 * node] ?? -1
    const start = this.#spots[3 * node + 1] ?? -1
    return file < 0 || start < 0 ? undefined : { file, start, end: this.#spots[3 * node + 2] ?? start }
  }

  /** The values at a node as they stand. */
  atoms(node: Node): readonly number[] {
    const atoms: number[] = []
    const values = this.#values
    for (let pair = values.firstOf(node); pair !== 0; pair = values.after(pair))
      atoms.push(values.rightOf(pair))
    return atoms
  }

  isEmpty(node: Node): boolean {
    return this.#values.firstOf(node) === 0
  }

  has(node: Node, atom: number): boolean {
    return this.#values.find(node, atom) !== 0
  }

  /** The node that a value came from; -1 where it began. */
  cameFrom(node: Node, atom: number): Node {
    const pair = this.#values.find(node, atom)
    return pair === 0 ? -1 : this.#values.noteOf(pair)
  }

  add(node: Node, atom: number, from: Node = -1): void {
    this.#values.add(node, atom, from)
  }

  edge(from: Node, to: Node): void {
    if (from === to || this.#edges.add(from, to) === 0) return
    const values = this.#values
    for (let pair = values.firstOf(from); pair !== 0; pair = values.after(pair))
      this.add(to, values.rightOf(pair), from)
  }

  /** Calls back for each value that is at a node or arrives there. */
  watch(node: Node, watcher: (value: Value) => void): void {
    this.#watched.append(node, this.#watchers.push(watcher))
    // What still waits is told to all watchers when its turn comes.
    const values = this.#values
    const told = this.#told
    for (let pair = values.firstOf(node); pair !== 0 && pair <= told; pair = values.after(pair))
      watcher(this.#meant(values.rightOf(pair)))
  }

  /** Does something when what runs now is done: keeps deep chains of calls and imports off the stack. */
  later(task: () => void): void {
    this.#tasks.push(task)
  }

  /** Does something when nothing flows any more: where it matters that a value never came. */
  idle(task: () => void): void {
    this.#idle.push(task)
  }

  /** What waits is counted too: V8 ends the process where an array grows beyond its largest, and nothing catches that. */
  #isSpent(budget: number): boolean {
    const waiting = this.#values.size - this.#told
    return ++this.steps > budget || this.#size > budget / 2 || waiting > 2 * budget
  }

  /** Lets everything flow until nothing is new, or the budget is spent: then it answers the node where it stopped, or -1. */
  run(budget: number): Node | undefined {
    while (this.#told < this.#values.size || this.#tasks.length > 0 || this.#idle.length > 0) {
      if (this.#told === this.#values.size && this.#tasks.length === 0) {
        this.#tasks = this.#idle
        this.#idle = []
      }
      if (this.#tasks.length > 0) {
        const tasks = this.#tasks
        this.#tasks = []
        for (const task of tasks) {
          if (this.#isSpent(budget)) return -1
          task()
        }
        continue
      }
      const node = this.#values.leftOf(this.#told + 1)
      if (!this.#flow(node, this.#values.rightOf(this.#told + 1), budget)) return node
      this.#told++
    }
    return undefined
  }

  /** Hands a value on and tells it to those that watch, to those too that begin to while they are told. */
  #flow(node: Node, atom: number, budget: number): boolean {
    const edges = this.#edges
    for (let edge = edges.firstOf(node); edge !== 0; edge = edges.after(edge)) {
      this.steps++
      this.add(edges.rightOf(edge), atom, node)
    }
    if (this.#isSpent(budget)) return false
    const watched = this.#watched
    let one = watched.firstOf(node)
    if (one === 0) return true
    const value = this.#meant(atom)
    for (; one !== 0; one = watched.after(one)) this.#watchers[watched.rightOf(one) - 1]?.(value)
    return true
  }
}
