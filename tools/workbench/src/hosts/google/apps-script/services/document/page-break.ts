import { ElementObject } from './element.ts'

export class PageBreakObject extends ElementObject {
  readonly className = 'Document.PageBreak'
}
