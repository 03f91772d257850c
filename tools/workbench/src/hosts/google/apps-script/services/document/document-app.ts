import { createDocs } from '../../../docs/create-docs.ts'
import type { Docs } from '../../../docs/docs.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { type Ui, uiOf } from '../ui/ui-objects.ts'
import { BodyObject } from './body.ts'
import { ContainerObject } from './container-element.ts'
import { DocumentObject } from './document.ts'
import { DocumentTab } from './document-tab.ts'
import { ElementObject } from './element.ts'
import { must, OpenDocument } from './home.ts'
import { HorizontalRuleObject } from './horizontal-rule.ts'
import { InlineImageObject } from './inline-image.ts'
import { ListItemObject } from './list-item.ts'
import { makeElement } from './make-element.ts'
import { NamedRange } from './named-range.ts'
import { PageBreakObject } from './page-break.ts'
import { ParagraphObject } from './paragraph.ts'
import { Position } from './position.ts'
import { Range } from './range.ts'
import { RangeBuilder } from './range-builder.ts'
import { RangeElement } from './range-element.ts'
import { FooterSectionObject, HeaderSectionObject } from './sections.ts'
import { Tab } from './tab.ts'
import { TableObject } from './table.ts'
import { TableCellObject } from './table-cell.ts'
import { TableRowObject } from './table-row.ts'
import { TextObject } from './text.ts'

class DocumentApp extends HostObject {
  readonly className = 'Document.DocumentApp'
  private readonly docs: Docs
  private readonly open = new Map<string, DocumentObject>()
  constructor(private readonly parts: ServiceParts) {
    super()
    this.docs = parts.docs ?? createDocs(parts)
  }
  /** Null for a script that is bound to no document. */
  getActiveDocument(): DocumentObject | null {
    const { container } = this.parts
    return container?.kind === 'document' ? this.documentOf(container.id) : null
  }
  openById(id: unknown): DocumentObject {
    return this.documentOf(String(id))
  }
  openByUrl(url: unknown): DocumentObject {
    const [, id] = /(?:\/d\/|[?&]id=)([\w-]{20,})/.exec(String(url)) ?? []
    if (id === undefined) throw exception('Invalid argument: url')
    return this.documentOf(id)
  }
  create(name: unknown): DocumentObject {
    const { person, project } = this.parts
    const { id } = this.docs.create({ email: person.email, app: project.id }, { title: String(name) })
    return this.documentOf(id)
  }
  getUi(): Ui {
    return uiOf(this.parts, 'DocumentApp')
  }

  private documentOf(id: string): DocumentObject {
    const known = this.open.get(id)
    if (known) return known
    const { person, project, container } = this.parts
    must(this.docs.find(person.email, id))
    const document = new OpenDocument(this.docs, { email: person.email, app: project.id }, id, makeElement)
    const made = new DocumentObject(document, container?.id === id ? container.place : undefined)
    this.open.set(id, made)
    return made
  }
}

export const document: ServiceModule = {
  globals: { DocumentApp: (parts) => new DocumentApp(parts) },
  classes: {
    'Document.DocumentApp': DocumentApp,
    'Document.Document': DocumentObject,
    'Document.Tab': Tab,
    'Document.DocumentTab': DocumentTab,
    'Document.Element': ElementObject,
    'Document.ContainerElement': ContainerObject,
    'Document.Body': BodyObject,
    'Document.HeaderSection': HeaderSectionObject,
    'Document.FooterSection': FooterSectionObject,
    'Document.Paragraph': ParagraphObject,
    'Document.ListItem': ListItemObject,
    'Document.Table': TableObject,
    'Document.TableRow': TableRowObject,
    'Document.TableCell': TableCellObject,
    'Document.Text': TextObject,
    'Document.InlineImage': InlineImageObject,
    'Document.HorizontalRule': HorizontalRuleObject,
    'Document.PageBreak': PageBreakObject,
    'Document.Position': Position,
    'Document.Range': Range,
    'Document.RangeBuilder': RangeBuilder,
    'Document.RangeElement': RangeElement,
    'Document.NamedRange': NamedRange,
  },
}
