import { Clickable } from './actions.ts'
import { Button } from './buttons.ts'
import { CardObject, enumName, type Json, part } from './card-object.ts'
import { IconImage } from './icons.ts'
import { Switch } from './inputs.ts'

export class TextParagraph extends CardObject {
  readonly className = 'Card_Service.TextParagraph'
  protected override readonly required = ['text']
  setText(text: unknown): this {
    return this.set('text', String(text))
  }
  protected override toJson(): Json {
    return { textParagraph: super.toJson() }
  }
}

export class Divider extends CardObject {
  readonly className = 'Card_Service.Divider'
  protected override toJson(): Json {
    return { divider: {} }
  }
}

export class Image extends Clickable {
  readonly className = 'Card_Service.Image'
  protected override readonly required = ['imageUrl']
  setImageUrl(url: unknown): this {
    return this.set('imageUrl', String(url))
  }
  setAltText(text: unknown): this {
    return this.set('altText', String(text))
  }
  protected override toJson(): Json {
    return { image: super.toJson() }
  }
}

/** What DecoratedText and KeyValue, its older form, share: both are decoratedText in JSON. */
abstract class Decorated extends Clickable {
  protected override readonly required = ['text']
  setTopLabel(text: unknown): this {
    return this.set('topLabel', String(text))
  }
  setBottomLabel(text: unknown): this {
    return this.set('bottomLabel', String(text))
  }
  setButton(button: unknown): this {
    return this.set('button', part(Button, button))
  }
  setIcon(icon: unknown): this {
    return this.icon({ knownIcon: enumName(icon) })
  }
  setIconUrl(url: unknown): this {
    return this.icon({ iconUrl: String(url) })
  }
  setIconAltText(altText: unknown): this {
    return this.icon({ altText: String(altText) })
  }
  private icon(more: { readonly [key: string]: Json }): this {
    const icon = (this.get('startIcon') ?? {}) as { readonly [key: string]: Json }
    return this.set('startIcon', { ...icon, ...more })
  }
  protected override toJson(): Json {
    return { decoratedText: super.toJson() }
  }
}

export class DecoratedText extends Decorated {
  readonly className = 'Card_Service.DecoratedText'
  setText(text: unknown): this {
    return this.set('text', String(text))
  }
  setWrapText(isWrapped: unknown): this {
    return this.set('wrapText', isWrapped === true)
  }
  setStartIcon(icon: unknown): this {
    return this.set('startIcon', part(IconImage, icon).json())
  }
  setEndIcon(icon: unknown): this {
    return this.set('endIcon', part(IconImage, icon))
  }
  setSwitchControl(control: unknown): this {
    return this.set('switchControl', part(Switch, control))
  }
}

export class KeyValue extends Decorated {
  readonly className = 'Card_Service.KeyValue'
  setContent(text: unknown): this {
    return this.set('text', String(text))
  }
  setMultiline(isWrapped: unknown): this {
    return this.set('wrapText', isWrapped === true)
  }
  setSwitch(control: unknown): this {
    return this.set('switchControl', part(Switch, control))
  }
}
