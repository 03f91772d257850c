import type { PageContainerKind, PageLeafKind } from './page-kinds.ts'

/** A node's name inside its document; it stays the same as long as the node is there. */
export type NodeId = string

type SectionKind = 'body' | 'header' | 'footer'
export type ContainerKind =
  | 'document'
  /** Holds what is in no document: copies, and what was taken out. */
  | 'fragment'
  | SectionKind
  | 'paragraph'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'tableCell'
  | PageContainerKind
type LeafKind = 'image' | 'horizontalRule' | 'pageBreak' | PageLeafKind
export type NodeKind = ContainerKind | LeafKind | 'text' | 'namedRange'

export type AttributeValue = string | number | boolean | readonly (number | null)[]
/** What is set; what isn't follows from what is around it. Which names a node takes: attributes.ts. */
export type Attributes = Readonly<Record<string, AttributeValue>>
/** A change of attributes: null takes one away. */
export type AttributePatch = Readonly<Record<string, AttributeValue | null>>

/** A stretch of text of one look. */
export interface Run {
  readonly text: string
  readonly attributes: Attributes
}

/** All text between two things that aren't text. */
export interface TextNode {
  readonly id: NodeId
  readonly kind: 'text'
  runs: readonly Run[]
}

export interface Leaf {
  readonly id: NodeId
  readonly kind: LeafKind
  attributes: Attributes
}

export interface Container {
  readonly id: NodeId
  readonly kind: ContainerKind
  attributes: Attributes
  readonly children: DocNode[]
}

/** A part of a document under a name; names need not be unique. */
export interface NamedRangeNode {
  readonly id: NodeId
  readonly kind: 'namedRange'
  readonly name: string
  readonly parts: readonly RangePart[]
}

/** A whole element, or of a text the characters from `start` up to but without `end`. */
export interface RangePart {
  readonly element: NodeId
  readonly start?: number
  readonly end?: number
}

export type DocNode = TextNode | Leaf | Container | NamedRangeNode

export const rootId = 'document'
export const bodyId = 'body'

export function isContainer(node: DocNode | undefined): node is Container {
  return node !== undefined && 'children' in node
}

/** A document of one empty paragraph. */
export function emptyRoot(newId: () => NodeId): Container {
  return container('document', rootId, [container('body', bodyId, [container('paragraph', newId())])])
}

export function container(
  kind: ContainerKind,
  id: NodeId,
  children: DocNode[] = [],
  attributes: Attributes = {},
): Container {
  return { id, kind, attributes, children }
}

export function textNode(id: NodeId, text: string, attributes: Attributes = {}): TextNode {
  return { id, kind: 'text', runs: text === '' ? [] : [{ text, attributes }] }
}

/** Paragraphs, list items: what holds text, and what a section has to end with. */
export function isParagraph(node: DocNode | undefined): node is Container {
  return node?.kind === 'paragraph' || node?.kind === 'listItem'
}
