import { type Container, container, type NodeId } from '../files/tree/model.ts'
import { cloneNode } from '../files/tree/tree.ts'
import { layoutPage, predefinedLayouts } from './layouts.ts'
import { defaultPage, rootId } from './pages.ts'

/** A presentation as Google begins one: a theme with its layouts, and a title slide. */
export function newPresentation(newId: () => NodeId): Container {
  const layouts = predefinedLayouts.map((layout) => layoutPage(layout, newId))
  const [title] = layouts
  return container(
    'presentation',
    rootId,
    [
      container('master', newId(), [], { backgroundColor: '#ffffff' }),
      ...layouts,
      ...(title ? [slideOf(title, newId)] : []),
    ],
    { pageWidth: defaultPage.width, pageHeight: defaultPage.height },
  )
}

/** A new slide of a layout: its placeholders, empty, and notes. */
export function slideOf(layout: Container, newId: () => NodeId): Container {
  const placeholders = layout.children
    .filter((node) => 'attributes' in node && node.attributes.placeholder !== undefined)
    .map((node) => cloneNode(node, newId))
  return container('slide', newId(), [...placeholders, notesPage(newId)], { layout: layout.id })
}

/** A page for the speaker's notes, with the one shape that holds them. */
export function notesPage(newId: () => NodeId): Container {
  return container('notes', newId(), [
    container('shape', newId(), [container('paragraph', newId(), [], { fontSize: 11 })], {
      shapeType: 'TEXT_BOX',
      placeholder: 'BODY',
      placeholderIndex: 1,
      width: 486.4,
      height: 324,
      transform: [1, 0, 0, 1, 68.6, 342],
    }),
  ])
}
