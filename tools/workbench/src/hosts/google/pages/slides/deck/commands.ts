import {
  type Attributes,
  type Container,
  container,
  type DocNode,
  isContainer,
  type NodeId,
} from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { cloneNode, type Tree } from '../../../files/tree/tree.ts'
import { boxOf, towards, transforming, translation } from '../../../slides/geometry.ts'
import { slideOf } from '../../../slides/new-presentation.ts'
import {
  beforeSlides,
  layoutOf,
  layoutsOf,
  notesOf,
  pageOf,
  pageSize,
  rootId,
  slidesOf,
} from '../../../slides/pages.ts'

/** What a person does with a presentation, as changes of it: pure, so that undoing and tests come for nothing. */
type NewId = () => NodeId

/** A new slide behind another, of the same layout; a title slide is followed by one with a title and a body. */
export function addSlide(
  tree: Tree,
  after: NodeId,
  newId: NewId,
): { readonly id: NodeId; readonly operations: readonly Operation[] } {
  const page = tree.find(after)
  const current = isContainer(page) && page.kind === 'slide' ? layoutOf(tree, page) : undefined
  const layouts = layoutsOf(tree)
  const named = (name: string) => layouts.find(({ attributes }) => attributes.layout === name)
  const layout =
    current && current.attributes.layout !== 'TITLE' ? current : (named('TITLE_AND_BODY') ?? layouts[0])
  const slide = layout ? slideOf(layout, newId) : container('slide', newId())
  return {
    id: slide.id,
    operations: [{ op: 'insert', parent: rootId, after: current ? after : lastPage(tree), node: slide }],
  }
}

export function duplicateSlides(
  tree: Tree,
  ids: readonly NodeId[],
  newId: NewId,
): { readonly ids: readonly NodeId[]; readonly operations: readonly Operation[] } {
  const wanted = slidesOf(tree).filter(({ id }) => ids.includes(id))
  let after = wanted.at(-1)?.id ?? null
  const copies = wanted.map((slide) => cloneNode(slide, newId))
  const operations = copies.map((node): Operation => {
    const operation = { op: 'insert', parent: rootId, after, node } as const
    after = node.id
    return operation
  })
  return { ids: copies.map(({ id }) => id), operations }
}

/** Moves slides together to stand before the slide of an index among those that stay. */
export function moveSlides(tree: Tree, ids: readonly NodeId[], index: number): readonly Operation[] {
  const slides = slidesOf(tree)
  const moved = slides.filter(({ id }) => ids.includes(id))
  const others = slides.filter(({ id }) => !ids.includes(id))
  const at = Math.max(0, Math.min(index, others.length))
  let after = others[at - 1]?.id ?? beforeSlides(tree)
  return moved.flatMap((slide): readonly Operation[] => {
    const insert = { op: 'insert', parent: rootId, after, node: cloneNode(slide) } as const
    after = slide.id
    return [{ op: 'remove', id: slide.id }, insert]
  })
}

export function remove(ids: readonly NodeId[]): readonly Operation[] {
  return ids.map((id) => ({ op: 'remove', id }))
}

/** Moves elements by so many points. */
export function moveBy(tree: Tree, ids: readonly NodeId[], x: number, y: number): readonly Operation[] {
  return ids.flatMap((id) => {
    const node = tree.find(id)
    return node ? settings(transforming(node, translation(x, y))) : []
  })
}

/** Gives an element another box. */
export function place(node: DocNode, box: Parameters<typeof towards>[1]): readonly Operation[] {
  return settings(transforming(node, towards(node, box)))
}

/** Lays elements over or under all others. */
export function order(tree: Tree, ids: readonly NodeId[], to: 'front' | 'back'): readonly Operation[] {
  return ids.flatMap((id): readonly Operation[] => {
    const [node, parent] = [tree.find(id), tree.parentOf(id)]
    if (!node || !parent) return []
    const after =
      to === 'back' ? null : (parent.children.filter((child) => child.id !== id).at(-1)?.id ?? null)
    return [
      { op: 'remove', id },
      { op: 'insert', parent: parent.id, after, node: cloneNode(node) },
    ]
  })
}

/** A text box in the midst of a page. */
export function textBox(tree: Tree, newId: NewId): Container {
  const page = pageSize(tree)
  const [width, height] = [240, 40]
  return container('shape', newId(), [container('paragraph', newId(), [], { fontSize: 18 })], {
    shapeType: 'TEXT_BOX',
    width,
    height,
    transform: translation((page.width - width) / 2, (page.height - height) / 2),
  })
}

/** A picture in the midst of a page, made smaller where it wouldn't fit. */
export function pictureOf(
  tree: Tree,
  image: { readonly id: string; readonly width: number; readonly height: number },
  newId: NewId,
  alternative: Attributes = {},
): DocNode {
  const page = pageSize(tree)
  const [wide, high] = [image.width * 0.75, image.height * 0.75]
  const scale = Math.min(1, (page.width * 0.9) / wide, (page.height * 0.9) / high)
  const [width, height] = [wide * scale, high * scale]
  return {
    id: newId(),
    kind: 'pageImage',
    attributes: {
      ...alternative,
      image: image.id,
      width,
      height,
      transform: translation((page.width - width) / 2, (page.height - height) / 2),
    },
  }
}

/** Puts nodes on a page over all that is there. */
export function putOn(tree: Tree, page: NodeId, nodes: readonly DocNode[]): readonly Operation[] {
  const holder = tree.find(page)
  let after = isContainer(holder) ? (holder.children.at(-1)?.id ?? null) : null
  return nodes.map((node): Operation => {
    const operation = { op: 'insert', parent: page, after, node } as const
    after = node.id
    return operation
  })
}

/** Elements with new ids, a little beside where they were. */
export function copies(nodes: readonly DocNode[], newId: NewId, by: number): readonly DocNode[] {
  return nodes.map((node) => shifted(cloneNode(node, newId), by))
}

export function notesText(tree: Tree, slide: NodeId): Container | undefined {
  const page = pageOf(tree, slide)
  const shape = page && notesOf(page)?.children.find(({ kind }) => kind === 'shape')
  return isContainer(shape) ? shape : undefined
}

function lastPage(tree: Tree): NodeId | null {
  return slidesOf(tree).at(-1)?.id ?? beforeSlides(tree)
}

function settings(given: ReturnType<typeof transforming>): readonly Operation[] {
  return given.map((each) => ({ op: 'setAttributes', ...each }))
}

// The node is a fresh copy.
function shifted(node: DocNode, by: number): DocNode {
  if (by === 0) return node
  const { left, top } = boxOf(node)
  const nodes = new Map([...within(node)].map((each) => [each.id, each]))
  for (const { id, attributes } of transforming(node, towards(node, { left: left + by, top: top + by }))) {
    const each = nodes.get(id)
    if (each && 'attributes' in each) each.attributes = { ...each.attributes, ...(attributes as Attributes) }
  }
  return node
}

function* within(node: DocNode): Generator<DocNode> {
  yield node
  if (isContainer(node)) for (const child of node.children) yield* within(child)
}

/** The layout that a slide of another presentation gets here. */
export function layoutFor(tree: Tree): Container | undefined {
  const layouts = layoutsOf(tree)
  return layouts.find(({ attributes }) => attributes.layout === 'BLANK') ?? layouts[0]
}
