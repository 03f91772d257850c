import { BlockContainerObject } from './block-container.ts'

export class HeaderSectionObject extends BlockContainerObject {
  readonly className = 'Document.HeaderSection'
  override removeFromParent(): this {
    this.change({ op: 'remove', id: this.id })
    return this
  }
}

export class FooterSectionObject extends BlockContainerObject {
  readonly className = 'Document.FooterSection'
  override removeFromParent(): this {
    this.change({ op: 'remove', id: this.id })
    return this
  }
}
