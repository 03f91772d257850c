import type { Entry } from '../../app/app.ts'
import { own } from '../../table.ts'
import type { Meaning } from '../meaning.ts'
import { entryParameters } from '../models/host/entries.ts'
import { uncaught } from './core/uncaught.ts'
import type { ModuleInstance } from './modules.ts'
import type { World } from './world.ts'

const untrusted: Meaning = { is: 'data', label: 'untrusted' }

/** Enters an exported function as Forge calls it, by what the manifest says that it is for. */
export function enterExport(world: World, module: ModuleInstance, entry: Entry, exported: string): void {
  const { graph } = world
  const value = graph.node()
  const namespace = graph.node()
  graph.add(namespace, world.atoms.object(module.namespace))
  const common = graph.node()
  const exports = graph.node()
  graph.add(common, world.atoms.object(module.commonjs))
  // A module's body is a function too: it has run by the time that Forge calls.
  const { code } = module
  if (code === undefined) return
  const site = { instance: world.instances.ofModule(code, module), span: { start: 0, end: 0 }, context: -1 }
  world.load(namespace, exported, value, site)
  world.load(common, 'exports', exports, site)
  world.load(exports, exported, value, site)
  for (const method of entry.methods ?? []) consume(world, method)
  const kinds = entry.calledAs.length === 0 ? ['resolver'] : entry.calledAs
  for (const [index, kind] of kinds.entries()) {
    const args = parametersOf(kind).map((meaning) => {
      const node = graph.node()
      world.unfold(meaning, undefined, node)
      return node
    })
    if (/consumer/i.test(kind) && args[0] !== undefined) graph.add(args[0], queued(world))
    const thrown = graph.node()
    const result = world.callback(value, { ...site, context: -2 - index }, args, {
      root: { family: '', key: `${entry.file}#${exported}` },
      thrown,
    })
    uncaught(world, result, thrown, site)
    if (!/webtrigger/i.test(kind)) continue
    const answer = graph.node()
    world.await(result, answer, graph.node(), site)
    world.facts.sunk('response', 'webtrigger', site, world.deep(answer), [])
  }
}

/** A resolver's function that consumes queues is given what is pushed as its payload. */
function consume(world: World, method: string): void {
  const payload = world.channel('invoke').field(method)
  for (const family of ['queue', 'queue-payload'])
    world.channel(family).eachField((node) => world.graph.edge(node, payload))
}

/** What a consumer is given: whatever the app pushes to its queues. */
function queued(world: World): number {
  const event = world.detached('object')
  world.channel('queue').eachField((node) => world.graph.edge(node, event.field('body')))
  return world.atoms.object(event)
}

/** `macro.adfExport` is an `adfExport`; a kind that isn't known gets whatever a caller sends and the context. */
function parametersOf(kind: string): readonly Meaning[] {
  for (const name of kind.split('.').reverse()) {
    const known = own(entryParameters, name)
    if (known !== undefined) return known
  }
  const context = entryParameters.trigger?.[1]
  return [untrusted, ...(context === undefined ? [] : [context])]
}
