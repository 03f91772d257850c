import { exception } from '../../bridge/exception.ts'
import { Clickable } from './actions.ts'
import { CardObject, enumName, type Json, part } from './card-object.ts'
import { BorderStyle, ImageComponent } from './icons.ts'

export class GridItem extends CardObject {
  readonly className = 'Card_Service.GridItem'
  setIdentifier(id: unknown): this {
    return this.set('id', String(id))
  }
  setTitle(title: unknown): this {
    return this.set('title', String(title))
  }
  setSubtitle(subtitle: unknown): this {
    return this.set('subtitle', String(subtitle))
  }
  setImage(image: unknown): this {
    return this.set('image', part(ImageComponent, image))
  }
  setLayout(layout: unknown): this {
    return this.set('layout', enumName(layout))
  }
  setTextAlignment(alignment: unknown): this {
    return this.set('textAlignment', enumName(alignment))
  }
}

export class Grid extends Clickable {
  readonly className = 'Card_Service.Grid'
  addItem(item: unknown): this {
    return this.add('items', part(GridItem, item))
  }
  setTitle(title: unknown): this {
    return this.set('title', String(title))
  }
  setNumColumns(count: unknown): this {
    if (!(Number(count) >= 1)) throw exception(`Invalid argument: ${String(count)}`)
    return this.set('columnCount', Number(count))
  }
  setBorderStyle(style: unknown): this {
    return this.set('borderStyle', part(BorderStyle, style))
  }
  protected override toJson(): Json {
    return { grid: super.toJson() }
  }
}
