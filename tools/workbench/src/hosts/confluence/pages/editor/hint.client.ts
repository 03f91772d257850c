import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** Shows a hint in the empty paragraph that the cursor is in. */
export function hint(text: string): Plugin {
  return new Plugin({
    props: {
      decorations({ doc, selection }) {
        const { $from, empty } = selection
        const isEmpty = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
        if (!empty || !isEmpty || $from.depth > 1) return null
        const node = Decoration.node($from.before(), $from.after(), { class: 'is-empty', 'data-hint': text })
        return DecorationSet.create(doc, [node])
      },
    },
  })
}
