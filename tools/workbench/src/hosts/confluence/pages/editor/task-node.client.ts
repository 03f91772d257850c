import type { Node } from 'prosemirror-model'
import type { EditorView, NodeView } from 'prosemirror-view'

/** A task with a box to tick. */
export function taskNode(given: Node, view: EditorView, pos: () => number | undefined): NodeView {
  let node = given
  const dom = document.createElement('li')
  const box = document.createElement('input')
  const text = document.createElement('span')
  dom.className = 'task'
  text.className = 'task-text'
  box.type = 'checkbox'
  box.className = 'task-box'
  box.contentEditable = 'false'
  dom.append(box, text)
  const show = () => {
    box.checked = node.attrs.state === 'DONE'
    box.setAttribute('aria-label', node.textContent || 'Task')
    dom.dataset.done = String(box.checked)
    dom.dataset.task = String(node.attrs.state)
  }
  box.addEventListener('change', () => {
    const at = pos()
    if (at !== undefined)
      view.dispatch(view.state.tr.setNodeAttribute(at, 'state', box.checked ? 'DONE' : 'TODO'))
  })
  show()
  return {
    dom,
    contentDOM: text,
    update(next) {
      if (next.type !== node.type) return false
      node = next
      show()
      return true
    },
    stopEvent: ({ target }) => target === box,
    ignoreMutation: ({ target }) => target === box || target === dom,
  }
}
