import { ElementObject } from './element.ts'

export class HorizontalRuleObject extends ElementObject {
  readonly className = 'Document.HorizontalRule'
}
