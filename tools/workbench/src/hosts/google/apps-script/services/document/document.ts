import { rootId } from '../../../files/tree/model.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { EditorPlace } from '../service-parts.ts'
import { User } from '../user.ts'
import { DocumentParts } from './document-parts.ts'
import { must, type OpenDocument } from './home.ts'
import { partsOf, rangeOf } from './parts-of-range.ts'
import { Position } from './position.ts'
import { type Range, rangeArgument } from './range.ts'
import { Tab } from './tab.ts'

/** A document as a script has it. `place` is the person's cursor and selection, where they have it open. */
export class DocumentObject extends DocumentParts {
  readonly className = 'Document.Document'
  constructor(
    document: OpenDocument,
    private place: EditorPlace | undefined,
  ) {
    super(document)
  }
  getActiveTab(): Tab {
    return new Tab(this.document)
  }
  getTabs(): readonly Tab[] {
    return [new Tab(this.document)]
  }
  getTab(id: unknown): Tab | null {
    return this.getTabs().find((tab) => tab.getId() === String(id)) ?? null
  }
  getId(): string {
    return this.document.id
  }
  getName(): string {
    return this.document.facts.title
  }
  setName(name: unknown): this {
    must(this.document.docs.rename(this.document.actor, this.document.id, String(name)))
    return this
  }
  getUrl(): string {
    return `https://docs.google.com/open?id=${this.document.id}`
  }
  getLanguage(): string | null {
    const { language } = this.document.tree.root.attributes
    return typeof language === 'string' ? language : null
  }
  setLanguage(language: unknown): this {
    this.document.change([{ op: 'setAttributes', id: rootId, attributes: { language: String(language) } }])
    return this
  }

  getCursor(): Position | null {
    const { cursor } = this.place ?? {}
    const node = cursor && this.document.tree.find(cursor.element)
    return node ? new Position(this.document.element(this.document, node), cursor.offset) : null
  }
  setCursor(position: unknown): this {
    if (!(position instanceof Position)) throw exception('Invalid argument: position')
    this.setPlace({ cursor: { element: position.element.id, offset: position.offset } })
    return this
  }
  getSelection(): Range | null {
    const { selection } = this.place ?? {}
    const range = selection && rangeOf(this.document, selection)
    return range && range.elements.length > 0 ? range : null
  }
  setSelection(range: unknown): this {
    this.setPlace({ selection: partsOf(rangeArgument(range)) })
    return this
  }
  getEditors(): readonly User[] {
    const { owner, editors } = this.document.facts
    return [owner, ...editors].map((email) => new User(email))
  }
  getViewers(): readonly User[] {
    return this.document.facts.viewers.map((email) => new User(email))
  }
  addEditor(email: unknown): this {
    return this.share([email], 'editor')
  }
  addEditors(emails: readonly unknown[]): this {
    return this.share(emails, 'editor')
  }
  removeEditor(email: unknown): this {
    return this.share([email], null)
  }
  addViewer(email: unknown): this {
    return this.share([email], 'viewer')
  }
  addViewers(emails: readonly unknown[]): this {
    return this.share(emails, 'viewer')
  }
  removeViewer(email: unknown): this {
    return this.share([email], null)
  }
  saveAndClose(): void {
    this.document.close()
  }

  private setPlace(place: Omit<EditorPlace, 'onMove'>): void {
    const onMove = this.place?.onMove
    // Google's words, from memory.
    if (!onMove) throw exception('The cursor can only be set in the document that a person has open.')
    this.place = { ...place, onMove }
    onMove(place)
  }
  private share(emails: readonly unknown[], role: 'editor' | 'viewer' | null): this {
    const { docs, actor, id } = this.document
    for (const email of emails) must(docs.share(actor, id, { email: addressOf(email), role }))
    return this
  }
}

function addressOf(value: unknown): string {
  if (value instanceof HostObject && 'getEmail' in value && typeof value.getEmail === 'function')
    return String(value.getEmail())
  return String(value)
}
