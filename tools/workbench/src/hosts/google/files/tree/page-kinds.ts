import type { NodeKind } from './model.ts'

/** What a presentation is made of beside paragraphs and texts, which are those of documents. */
export const pageContainerKinds = [
  'presentation',
  'master',
  'layout',
  'slide',
  'notes',
  'group',
  'shape',
  'pageTable',
  'pageTableRow',
  'pageTableCell',
] as const
export const pageLeafKinds = ['pageImage', 'line'] as const
export type PageContainerKind = (typeof pageContainerKinds)[number]
export type PageLeafKind = (typeof pageLeafKinds)[number]

const elements: readonly NodeKind[] = ['shape', 'pageImage', 'line', 'pageTable', 'group']
const paragraphs: readonly NodeKind[] = ['paragraph', 'listItem']

/** What each kind may hold. Elements lie over those before them; a slide's notes are its child, so that they go where it goes. */
export const pageChildren: Readonly<Record<PageContainerKind | PageLeafKind, readonly NodeKind[]>> = {
  presentation: ['master', 'layout', 'slide'],
  master: elements,
  layout: elements,
  slide: [...elements, 'notes'],
  notes: elements,
  group: elements,
  shape: paragraphs,
  pageTable: ['pageTableRow'],
  pageTableRow: ['pageTableCell'],
  pageTableCell: paragraphs,
  pageImage: [],
  line: [],
}

/** Whether a node lies on a page: shapes, pictures, lines, tables, groups. */
export function isElementKind(kind: NodeKind): boolean {
  return elements.includes(kind)
}

export function isPageKind(kind: NodeKind): boolean {
  return kind === 'slide' || kind === 'layout' || kind === 'master' || kind === 'notes'
}
