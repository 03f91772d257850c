import {
  type Container,
  container,
  type DocNode,
  isContainer,
  type NodeId,
  textNode,
} from '../../../files/tree/model.ts'

/** A paragraph of a text. */
export function paragraphNode(newId: () => NodeId, text: string): Container {
  return container('paragraph', newId(), text === '' ? [] : [textNode(newId(), text)])
}

/** A list item; it belongs to the list of the item before it, or begins one. Numbered, as Google's are (from memory). */
export function listItemNode(newId: () => NodeId, text: string, before: DocNode | undefined): Container {
  const listId = isContainer(before) && before.kind === 'listItem' ? before.attributes.listId : undefined
  return container('listItem', newId(), text === '' ? [] : [textNode(newId(), text)], {
    listId: listId ?? `kix.${newId()}`,
    nestingLevel: 0,
    glyph: 'number',
  })
}

export function tableNode(newId: () => NodeId, rows: readonly (readonly unknown[])[]): Container {
  return container(
    'table',
    newId(),
    rows.map((cells) =>
      container(
        'tableRow',
        newId(),
        cells.map((text) => cellNode(newId, String(text))),
      ),
    ),
  )
}

/** A cell; each line of its text is a paragraph. */
export function cellNode(newId: () => NodeId, text: string): Container {
  return container(
    'tableCell',
    newId(),
    text.split('\n').map((line) => paragraphNode(newId, line)),
  )
}
