import type { Program } from '../../app/app.ts'
import type { Meaning } from '../meaning.ts'
import type { ModuleInstance } from './modules.ts'
import type { World } from './world.ts'

/** How a function of a script's global scope is called from outside. */
export interface GlobalCall {
  readonly name: string
  /** What it is given. */
  readonly parameters: readonly Meaning[]
  /** The channel whose key `name:0` holds what callers give as its first argument. */
  readonly from?: string
  /** The channel that its answer goes into, under its name. */
  readonly answers?: string
  /** What its answer is to a caller outside: `doGet`. */
  readonly responds?: string
  /** The channel that what it throws goes into, as a text. */
  readonly fails?: string
  /** Whether what it throws is logged by its host. */
  readonly isLogged?: boolean
}

/** So many arguments of a caller are followed. */
const mostArguments = 8

/** Enters functions of the scope that a program's scripts share, as its host calls them. */
export function enterGlobals(
  world: World,
  program: Program,
  module: ModuleInstance,
  calls: readonly GlobalCall[],
): void {
  const { graph } = world
  if (module.code === undefined) return
  const site = { instance: world.instances.ofModule(module.code, module), span: { start: 0, end: 0 } }
  const scope = world.channel(`globals:${program.key}`)
  for (const [index, { name, parameters, from, answers, responds, fails, isLogged }] of calls.entries()) {
    const args = parameters.map((meaning) => {
      const node = graph.node()
      world.unfold(meaning, undefined, node)
      return node
    })
    if (from !== undefined)
      for (let at = 0; at < mostArguments; at++) args.push(world.channel(from).field(`${name}:${at}`))
    const thrown = graph.node()
    const result = world.callback(scope.field(name), { ...site, context: -2 - index }, args, {
      root: { family: '', key: name },
      thrown,
    })
    const answer = graph.node()
    world.await(result, answer, thrown, { ...site, span: site.span })
    if (fails !== undefined) graph.edge(world.coerce(thrown, site), world.channel(fails).field(name))
    if (isLogged === true) world.facts.sunk('log', 'throw', site, world.deep(thrown), [])
    if (answers !== undefined) graph.edge(answer, world.channel(answers).field(name))
    if (responds !== undefined) world.facts.sunk('response', responds, site, world.deep(answer), [])
  }
}
