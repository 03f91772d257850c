import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { Clickable } from './actions.ts'
import { Button, ButtonSet, buttonWidget, FixedFooter } from './buttons.ts'
import { CardObject, enumName, type Json, part } from './card-object.ts'
import { Grid } from './grid.ts'
import { DatePicker, DateTimePicker, SelectionInput, TextInput, TimePicker } from './inputs.ts'
import { DecoratedText, Divider, Image, KeyValue, TextParagraph } from './texts.ts'

/** Google's limits of a card (its reference, seen 2026-11). */
const most = 100

export class CardHeader extends CardObject {
  readonly className = 'Card_Service.CardHeader'
  protected override readonly required = ['title']
  setTitle(title: unknown): this {
    return this.set('title', String(title))
  }
  setSubtitle(subtitle: unknown): this {
    return this.set('subtitle', String(subtitle))
  }
  setImageUrl(url: unknown): this {
    return this.set('imageUrl', String(url))
  }
  setImageStyle(style: unknown): this {
    return this.set('imageType', enumName(style))
  }
  setImageAltText(text: unknown): this {
    return this.set('imageAltText', String(text))
  }
}

const widgets = [
  TextParagraph,
  DecoratedText,
  KeyValue,
  Image,
  ButtonSet,
  TextInput,
  SelectionInput,
  DatePicker,
  DateTimePicker,
  TimePicker,
  Grid,
  Divider,
] as const

export class CardSection extends CardObject {
  readonly className = 'Card_Service.CardSection'
  setHeader(header: unknown): this {
    return this.set('header', String(header))
  }
  addWidget(widget: unknown): this {
    if (widget instanceof Button) return this.add('widgets', new ButtonWidget(widget), { most })
    const kind = widgets.find((one) => widget instanceof one)
    if (!kind) throw exception('Invalid argument: widget')
    return this.add('widgets', widget as CardObject, { most })
  }
  setCollapsible(isCollapsible: unknown): this {
    return this.set('collapsible', isCollapsible === true)
  }
  setNumUncollapsibleWidgets(count: unknown): this {
    return this.set('uncollapsibleWidgetsCount', Number(count))
  }
}

class ButtonWidget extends CardObject {
  readonly className = 'Card_Service.Button'
  constructor(private readonly button: Button) {
    super()
  }
  protected override toJson(): Json {
    return buttonWidget(this.button)
  }
}

/** An entry of the card's own menu. */
export class CardAction extends Clickable {
  readonly className = 'Card_Service.CardAction'
  protected override readonly required = ['actionLabel']
  setText(text: unknown): this {
    return this.set('actionLabel', String(text))
  }
}

export class CardBuilder extends CardObject {
  readonly className = 'Card_Service.CardBuilder'
  setHeader(header: unknown): this {
    return this.set('header', part(CardHeader, header))
  }
  setPeekCardHeader(header: unknown): this {
    return this.set('peekCardHeader', part(CardHeader, header))
  }
  setName(name: unknown): this {
    return this.set('name', String(name))
  }
  setDisplayStyle(style: unknown): this {
    return this.set('displayStyle', enumName(style))
  }
  setFixedFooter(footer: unknown): this {
    return this.set('fixedFooter', part(FixedFooter, footer))
  }
  addCardAction(action: unknown): this {
    return this.add('cardActions', part(CardAction, action))
  }
  addSection(section: unknown): this {
    return this.add('sections', part(CardSection, section), { most })
  }
  build(): Card {
    return new Card(this.json())
  }
}

/** A card as it was when it was built. */
export class Card extends HostObject {
  readonly className = 'Card_Service.Card'
  constructor(readonly json: Json) {
    super()
  }
  printJson(): string {
    return JSON.stringify(this.json)
  }
}

export function cardArgument(value: unknown): Card {
  if (value instanceof Card) return value
  throw exception('Invalid argument: card')
}
