import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'

const named: ReadonlySet<string> = new Set([
  'extension',
  'inlineExtension',
  'bodiedExtension',
  'taskList',
  'taskItem',
])

function renamed(node: Node, localId: string): Record<string, unknown> {
  const { parameters, ...attrs } = node.attrs
  const isMacro = 'extensionKey' in node.attrs
  return { ...attrs, localId, ...(isMacro && { parameters: parameters && { ...parameters, localId } }) }
}

/** Gives each macro and task that has none a `localId`, and a copied one its own. */
export function localIds(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, _old, state) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      const seen = new Set<string>()
      const tr = state.tr
      state.doc.descendants((node, pos) => {
        if (!named.has(node.type.name)) return
        const { localId } = node.attrs
        if (typeof localId === 'string' && localId !== '' && !seen.has(localId)) {
          seen.add(localId)
          return
        }
        tr.setNodeMarkup(pos, null, renamed(node, newId()), node.marks)
      })
      return tr.docChanged ? tr.setMeta('addToHistory', false) : null
    },
  })
}
