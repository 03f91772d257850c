import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { DocumentTab } from './document-tab.ts'
import type { OpenDocument } from './home.ts'

/** The one tab that each document has here; it is called as Google calls a document's first. */
export class Tab extends HostObject {
  readonly className = 'Document.Tab'
  constructor(private readonly document: OpenDocument) {
    super()
  }
  asDocumentTab(): DocumentTab {
    return new DocumentTab(this.document)
  }
  getChildTabs(): readonly Tab[] {
    return []
  }
  getId(): string {
    return 't.0'
  }
  getIndex(): number {
    return 0
  }
  getTitle(): string {
    return 'Tab 1'
  }
  getType(): EnumValue {
    return enumValue('Document.TabType', 'DOCUMENT_TAB')
  }
}
