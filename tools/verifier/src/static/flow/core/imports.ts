import { own } from '../../../table.ts'
import type { Meaning, Model } from '../../meaning.ts'
import type { Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Machine } from '../machine.ts'
import type { ModuleInstance } from '../modules.ts'

/** What an import found: a file that is loaded, a package that a model knows, or one that isn't read. */
export type Found =
  | { readonly is: 'module'; readonly module: ModuleInstance }
  | { readonly is: 'model'; readonly model: Model }
  | { readonly is: 'unread'; readonly name: string }
  | { readonly is: 'asset' }

/** Gives a node what is imported by a name; `*` is all that is exported, `*require` what `require` answers. */
export function importInto(m: Machine, found: Found, name: string, to: Node, site: Site): void {
  const { graph, atoms } = m
  switch (found.is) {
    case 'asset':
      graph.add(to, atoms.unknown)
      return
    case 'unread':
      graph.add(to, atoms.foreign(found.name))
      return
    case 'model':
      m.unfold(exported(m, found.model, name), undefined, to)
      return
    case 'module':
      importModule(m, found.module, name, to, site)
  }
}

function exported(m: Machine, model: Model, name: string): Meaning {
  if (name === '*' || name === '*require') return m.knowledge.whole(model)
  if (name === 'default') return model.exports.default ?? m.knowledge.whole(model)
  return own(model.exports, name) ?? model.rest ?? { is: 'nothing' }
}

function importModule(m: Machine, module: ModuleInstance, name: string, to: Node, site: Site): void {
  const { graph, atoms } = m
  const isModule = module.code?.file.isModule === true
  const common = graph.node()
  graph.add(common, atoms.object(module.commonjs))
  if (name === '') return
  if (name === '*require') {
    if (isModule) graph.add(to, atoms.object(module.namespace))
    else m.load(common, 'exports', to, site)
    return
  }
  if (isModule) {
    if (name === '*') graph.add(to, atoms.object(module.namespace))
    else {
      const namespace = graph.node()
      graph.add(namespace, atoms.object(module.namespace))
      m.load(namespace, name, to, site)
    }
    return
  }
  const exports = graph.node()
  m.load(common, 'exports', exports, site)
  if (name === '*' || name === 'default') {
    graph.edge(exports, to)
    m.load(exports, 'default', to, site)
  } else m.load(exports, name, to, site)
}
