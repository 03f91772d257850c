import { GroupObject } from './group.ts'
import { ImageObject } from './image.ts'
import { LineObject } from './line.ts'
import type { Makers } from './open-presentation.ts'
import { PageElement } from './page-element.ts'
import { LayoutObject, MasterObject, NotesPage, Page, SlideObject } from './pages.ts'
import { ShapeObject } from './shape.ts'
import { TableObject } from './table.ts'

const elements = {
  shape: ShapeObject,
  pageImage: ImageObject,
  line: LineObject,
  pageTable: TableObject,
  group: GroupObject,
} as const
const pages = {
  slide: SlideObject,
  layout: LayoutObject,
  master: MasterObject,
  notes: NotesPage,
} as const

export const makers: Makers = {
  element: (presentation, { id, kind }) => new (named(elements, kind))(presentation, id),
  anyElement: (presentation, { id }) => new PageElement(presentation, id),
  page: (presentation, { id, kind }) => new (named(pages, kind))(presentation, id),
  anyPage: (presentation, { id }) => new Page(presentation, id),
}

function named<T>(classes: Readonly<Record<string, T>>, kind: string): T {
  const found = Object.hasOwn(classes, kind) ? classes[kind] : undefined
  if (!found) throw new Error(`A ${kind} is no object of SlidesApp.`)
  return found
}
