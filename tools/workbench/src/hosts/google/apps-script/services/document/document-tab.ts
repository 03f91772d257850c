import { DocumentParts } from './document-parts.ts'

export class DocumentTab extends DocumentParts {
  readonly className = 'Document.DocumentTab'
}
