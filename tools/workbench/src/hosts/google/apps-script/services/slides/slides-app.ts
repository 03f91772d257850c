import { createSlides } from '../../../slides/create-slides.ts'
import type { Slides } from '../../../slides/slides.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { type Ui, uiOf } from '../ui/ui-objects.ts'
import { Color, ColorScheme, RgbColor, SolidFill } from './colors.ts'
import { ConnectionSite } from './connection-site.ts'
import { Border, Fill, LineFill, PageBackground, PictureFill } from './fills.ts'
import { GroupObject } from './group.ts'
import { ImageObject } from './image.ts'
import { LineObject, Point } from './line.ts'
import { Link } from './links.ts'
import { ListStyle } from './list-style.ts'
import { makers } from './make-objects.ts'
import { must, OpenPresentation } from './open-presentation.ts'
import { PageElement } from './page-element.ts'
import { LayoutObject, MasterObject, NotesPage, Page, SlideObject } from './pages.ts'
import { ParagraphStyle } from './paragraph-style.ts'
import { PresentationObject } from './presentation.ts'
import { PageElementRange, PageRange, Selection, TableCellRange } from './selection.ts'
import { ShapeObject } from './shape.ts'
import { TableCell, TableColumn, TableObject, TableRow } from './table.ts'
import { Paragraph, TextRange } from './text-range.ts'
import { TextStyle } from './text-style.ts'
import { AffineTransform, AffineTransformBuilder } from './transforms.ts'

class SlidesApp extends HostObject {
  readonly className = 'Slides.SlidesApp'
  private readonly slides: Slides
  private readonly open = new Map<string, PresentationObject>()
  constructor(private readonly parts: ServiceParts) {
    super()
    this.slides = parts.slides ?? createSlides(parts)
  }
  /** Null for a script that is bound to no presentation. */
  getActivePresentation(): PresentationObject | null {
    const { container } = this.parts
    return container?.kind === 'presentation' ? this.presentationOf(container.id) : null
  }
  openById(id: unknown): PresentationObject {
    return this.presentationOf(String(id))
  }
  openByUrl(url: unknown): PresentationObject {
    const [, id] = /(?:\/d\/|[?&]id=)([\w-]{20,})/.exec(String(url)) ?? []
    if (id === undefined) throw exception('Invalid argument: url')
    return this.presentationOf(id)
  }
  create(name: unknown): PresentationObject {
    return this.presentationOf(this.slides.create(this.actor, { title: String(name) }).id)
  }
  getUi(): Ui {
    return uiOf(this.parts, 'SlidesApp')
  }
  newAffineTransformBuilder(): AffineTransformBuilder {
    return new AffineTransformBuilder()
  }

  private get actor() {
    return { email: this.parts.person.email, app: this.parts.project.id }
  }
  private presentationOf(id: string): PresentationObject {
    const known = this.open.get(id)
    if (known) return known
    must(this.slides.find(this.parts.person.email, id))
    const made = new PresentationObject(new OpenPresentation(this.slides, this.actor, id, this.parts, makers))
    this.open.set(id, made)
    return made
  }
}

export const slides: ServiceModule = {
  globals: { SlidesApp: (parts) => new SlidesApp(parts) },
  classes: {
    'Base.RgbColor': RgbColor,
    'Slides.AffineTransform': AffineTransform,
    'Slides.AffineTransformBuilder': AffineTransformBuilder,
    'Slides.Border': Border,
    'Slides.Color': Color,
    'Slides.ColorScheme': ColorScheme,
    'Slides.ConnectionSite': ConnectionSite,
    'Slides.Fill': Fill,
    'Slides.Group': GroupObject,
    'Slides.Image': ImageObject,
    'Slides.Layout': LayoutObject,
    'Slides.Line': LineObject,
    'Slides.LineFill': LineFill,
    'Slides.Link': Link,
    'Slides.ListStyle': ListStyle,
    'Slides.Master': MasterObject,
    'Slides.NotesPage': NotesPage,
    'Slides.Page': Page,
    'Slides.PageBackground': PageBackground,
    'Slides.PageElement': PageElement,
    'Slides.PageElementRange': PageElementRange,
    'Slides.PageRange': PageRange,
    'Slides.Paragraph': Paragraph,
    'Slides.ParagraphStyle': ParagraphStyle,
    'Slides.PictureFill': PictureFill,
    'Slides.Point': Point,
    'Slides.Presentation': PresentationObject,
    'Slides.Selection': Selection,
    'Slides.Shape': ShapeObject,
    'Slides.Slide': SlideObject,
    'Slides.SlidesApp': SlidesApp,
    'Slides.SolidFill': SolidFill,
    'Slides.Table': TableObject,
    'Slides.TableCell': TableCell,
    'Slides.TableCellRange': TableCellRange,
    'Slides.TableColumn': TableColumn,
    'Slides.TableRow': TableRow,
    'Slides.TextRange': TextRange,
    'Slides.TextStyle': TextStyle,
  },
}
