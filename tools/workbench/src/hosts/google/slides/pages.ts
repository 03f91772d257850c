import {
  type Attributes,
  type Container,
  type DocNode,
  isContainer,
  type NodeId,
} from '../files/tree/model.ts'
import { isElementKind, isPageKind } from '../files/tree/page-kinds.ts'
import type { Tree } from '../files/tree/tree.ts'

/** 16:9, as new presentations have it: 10 by 5.625 inches, in points. */
export const defaultPage = { width: 720, height: 405 }

export const rootId = 'presentation'

export function slidesOf({ root }: Pick<Tree, 'root'>): readonly Container[] {
  return pagesOf(root, 'slide')
}

export function layoutsOf({ root }: Pick<Tree, 'root'>): readonly Container[] {
  return pagesOf(root, 'layout')
}

export function mastersOf({ root }: Pick<Tree, 'root'>): readonly Container[] {
  return pagesOf(root, 'master')
}

export function notesOf(slide: Container): Container | undefined {
  return slide.children.filter(isContainer).find(({ kind }) => kind === 'notes')
}

/** What lies on a page or in a group, the lowest first. */
export function elementsOf(holder: Container): readonly DocNode[] {
  return holder.children.filter(({ kind }) => isElementKind(kind))
}

/** The page that a node is on, or is. */
export function pageOf(tree: Tree, id: NodeId): Container | undefined {
  for (let node = tree.find(id); node; node = tree.parentOf(node.id))
    if (isPageKind(node.kind) && isContainer(node)) return node
  return undefined
}

/** All elements of a page, those in groups too. */
export function* allElements(holder: Container): Generator<DocNode> {
  for (const node of elementsOf(holder)) {
    yield node
    if (node.kind === 'group') yield* allElements(node)
  }
}

export function pageSize({ root }: Pick<Tree, 'root'>): { readonly width: number; readonly height: number } {
  const { pageWidth, pageHeight } = root.attributes
  return {
    width: Number(pageWidth ?? defaultPage.width),
    height: Number(pageHeight ?? defaultPage.height),
  }
}

/** The layout that a slide was made from. */
export function layoutOf(tree: Tree, slide: Container): Container | undefined {
  const layout = tree.find(String(slide.attributes.layout ?? ''))
  return isContainer(layout) && layout.kind === 'layout' ? layout : undefined
}

function pagesOf(root: Container, kind: DocNode['kind']): readonly Container[] {
  return root.children.filter(isContainer).filter((node) => node.kind === kind)
}

/** What lies under all of a page: a slide without its own has its layout's, and this one its master's. */
export function backgroundOf(tree: Tree, page: Container): Attributes {
  const chain = [page, layoutOf(tree, page), ...mastersOf(tree)]
  const own = chain.find(
    (each) => each?.attributes.backgroundColor !== undefined || each?.attributes.image !== undefined,
  )
  return own?.attributes ?? {}
}

/** The last page before all slides. */
export function beforeSlides(tree: Pick<Tree, 'root'>): NodeId | null {
  return (layoutsOf(tree).at(-1) ?? mastersOf(tree).at(-1))?.id ?? null
}
