/** A place in the graph that values arrive at. */
export type Node = number

type Watcher = (atom: number, node: Node) => void

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
export class Graph {
  readonly #atoms: (number[] | undefined)[] = []
  readonly #sets: (Set<number> | undefined)[] = []
  readonly #came: (number[] | undefined)[] = []
  readonly #edges: (Node[] | undefined)[] = []
  /** The same as sets, where there are many: the one edge that is drawn again and again is there once. */
  readonly #targets: (Set<Node> | undefined)[] = []
  readonly #watchers: (Watcher[] | undefined)[] = []
  /** File, start and end of each node's stretch of text, one after the other. */
  #spots = new Int32Array(3 * 4096)
  #size = 0
  /** How many of a node's values its edges and watchers know. */
  #told = new Int32Array(4096)
  #tasks: (() => void)[] = []
  #idle: (() => void)[] = []
  #queue: number[] = []
  #next = 0
  steps = 0

  get size(): number {
    return this.#size
  }

  node(file = -1, start = -1, end = -1): Node {
    const node = this.#size++
    if (node === this.#told.length) {
      this.#told = grown(this.#told)
      this.#spots = grown(this.#spots)
    }
    this.#spots[3 * node] = file
    this.#spots[3 * node + 1] = start
    this.#spots[3 * node + 2] = end
    return node
  }

  spot(node: Node): Spot | undefined {
    const file = this.#spots[3 * node] ?? -1
    const start = this.#spots[3 * node + 1] ?? -1
    return file < 0 || start < 0 ? undefined : { file, start, end: this.#spots[3 * node + 2] ?? start }
  }

  atoms(node: Node): readonly number[] {
    return this.#atoms[node] ?? none
  }

  has(node: Node, atom: number): boolean {
    const set = this.#sets[node]
    return set === undefined ? (this.#atoms[node]?.includes(atom) ?? false) : set.has(atom)
  }

  /** The node that a value came from; -1 where it began. */
  cameFrom(node: Node, atom: number): Node {
    const index = this.#atoms[node]?.indexOf(atom) ?? -1
    return index < 0 ? -1 : (this.#came[node]?.[index] ?? -1)
  }

  add(node: Node, atom: number, from: Node = -1): void {
    const atoms = this.#atoms[node]
    if (atoms === undefined) {
      this.#atoms[node] = [atom]
      this.#came[node] = [from]
    } else {
      if (this.has(node, atom)) return
      atoms.push(atom)
      this.#came[node]?.push(from)
      const set = this.#sets[node]
      if (set !== undefined) set.add(atom)
      else if (atoms.length > 12) this.#sets[node] = new Set(atoms)
    }
    this.#queue.push(node, atom)
  }

  edge(from: Node, to: Node): void {
    if (from === to) return
    const edges = this.#edges[from]
    if (edges === undefined) this.#edges[from] = [to]
    else if (edges.length < 16) {
      if (edges.includes(to)) return
      edges.push(to)
    } else {
      let targets = this.#targets[from]
      if (targets === undefined) this.#targets[from] = targets = new Set(edges)
      if (targets.has(to)) return
      targets.add(to)
      edges.push(to)
    }
    for (const atom of this.#atoms[from] ?? none) this.add(to, atom, from)
  }

  /** Calls back for each value that is at a node or arrives there. */
  watch(node: Node, watcher: Watcher): void {
    const watchers = this.#watchers[node]
    if (watchers === undefined) this.#watchers[node] = [watcher]
    else watchers.push(watcher)
    // What is still in the queue is told to all watchers when its turn comes.
    const told = this.#told[node] ?? 0
    const atoms = this.#atoms[node] ?? none
    for (let i = 0; i < told; i++) watcher(atoms[i] ?? 0, node)
  }

  /** Does something when what runs now is done: keeps deep chains of calls and imports off the stack. */
  later(task: () => void): void {
    this.#tasks.push(task)
  }

  /** Does something when nothing flows any more: where it matters that a value never came. */
  idle(task: () => void): void {
    this.#idle.push(task)
  }

  /** What waits is counted too: V8 ends the process where a list grows beyond its largest, and nothing catches that. */
  #isSpent(budget: number): boolean {
    const waiting = this.#queue.length - this.#next
    return ++this.steps > budget || this.#size > budget / 2 || waiting > 4 * budget
  }

  /** Lets everything flow until nothing is new, or the budget is spent: then it answers the node where it stopped, or -1. */
  run(budget: number): Node | undefined {
    while (this.#next < this.#queue.length || this.#tasks.length > 0 || this.#idle.length > 0) {
      if (this.#next >= this.#queue.length && this.#tasks.length === 0) {
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
      const node = this.#queue[this.#next] ?? 0
      const atom = this.#queue[this.#next + 1] ?? 0
      this.#next += 2
      if (this.#next > 65536 && this.#next * 2 > this.#queue.length) {
        this.#queue = this.#queue.slice(this.#next)
        this.#next = 0
      }
      const edges = this.#edges[node]
      this.steps += edges?.length ?? 0
      if (this.#isSpent(budget)) return node
      if (edges !== undefined) for (let i = 0; i < edges.length; i++) this.add(edges[i] ?? 0, atom, node)
      const watchers = this.#watchers[node]
      if (watchers !== undefined) for (let i = 0; i < watchers.length; i++) watchers[i]?.(atom, node)
      this.#told[node] = (this.#told[node] ?? 0) + 1
    }
    return undefined
  }
}

const none: readonly number[] = []

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}
