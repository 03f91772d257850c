import { isNative } from '../builtins/native-names.ts'
import type { Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Machine } from '../machine.ts'

/** The language's own, which no model stands for: their behaviour is the engine's. */
const language =
  /^(Object|Array|JSON|Promise|Reflect|String|Number|Boolean|Symbol|Map|Set|Weak(Map|Set|Ref)|Proxy|Function|\w*Error|Date|RegExp|Math|BigInt|structuredClone|parse(Int|Float)|eval|globalThis)$/

const constants = new Set(['undefined', 'NaN', 'Infinity', 'arguments'])

const itself = new Set(['globalThis', 'window', 'self', 'global', 'frames'])

/** What a name that no one declares means. */
export function global(m: Machine, name: string, to: Node, site: Site): void {
  const { graph, atoms } = m
  const { module } = site.instance
  if (name === '%namespace') {
    graph.add(to, atoms.object(module.namespace))
    return
  }
  if (name === 'module') {
    graph.add(to, atoms.object(module.commonjs))
    return
  }
  if (name === 'exports') {
    const self = graph.node()
    graph.add(self, atoms.object(module.commonjs))
    m.load(self, 'exports', to, site)
    return
  }
  if (itself.has(name)) {
    const meaning = m.knowledge.global(name, module.program.where)
    if (meaning !== undefined) m.unfold(meaning, undefined, to)
    graph.add(to, atoms.native('globalThis'))
    return
  }
  graph.edge(m.channel(`globals:${module.program.key}`).field(name), to)
  // A sibling may have left it here.
  if (module.program.where === 'frame') graph.edge(m.channel('windows').field(name), to)
  if (m.declared.has(`${module.program.key}\0${name}`)) return
  if (language.test(name) && isNative(name)) {
    graph.add(to, atoms.native(name))
    return
  }
  const meaning = m.knowledge.global(name, module.program.where)
  if (meaning !== undefined) m.unfold(meaning, undefined, to)
  else if (isNative(name)) graph.add(to, atoms.native(name))
  else stranger(m, name, to, site)
}

/** What nobody declares, gives a value or has read: where the host is known whole, data that goes in there opens the world. */
function stranger(m: Machine, name: string, to: Node, { instance: { module } }: Site): void {
  const { graph, atoms } = m
  graph.add(to, atoms.unknown)
  if (constants.has(name) || !m.knowledge.isWhole(module.program.where)) return
  const own = m.channel(`globals:${module.program.key}`).field(name)
  const left = m.channel('windows').field(name)
  graph.idle(() => {
    if (graph.isEmpty(own) && (module.program.where !== 'frame' || graph.isEmpty(left)))
      graph.add(to, atoms.foreign(name, { isHost: true, isStrange: true }))
  })
}
