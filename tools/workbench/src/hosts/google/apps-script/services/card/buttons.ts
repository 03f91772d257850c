import { Clickable } from './actions.ts'
import { CardObject, colourOf, enumName, type Json, part } from './card-object.ts'
import { MaterialIcon } from './icons.ts'

/** What all buttons have. */
export abstract class Button extends Clickable {
  setAltText(text: unknown): this {
    return this.set('altText', String(text))
  }
}

export class TextButton extends Button {
  readonly className = 'Card_Service.TextButton'
  protected override readonly required = ['text', 'onClick']
  setText(text: unknown): this {
    return this.set('text', String(text))
  }
  setTextButtonStyle(style: unknown): this {
    return this.set('type', enumName(style))
  }
  setBackgroundColor(colour: unknown): this {
    return this.set('color', colourOf(colour))
  }
  setDisabled(isDisabled: unknown): this {
    return this.set('disabled', isDisabled === true)
  }
}

export class ImageButton extends Button {
  readonly className = 'Card_Service.ImageButton'
  protected override readonly required = ['icon', 'onClick']
  setIcon(icon: unknown): this {
    return this.set('icon', { knownIcon: enumName(icon) })
  }
  setIconUrl(url: unknown): this {
    return this.set('icon', { iconUrl: String(url) })
  }
  setMaterialIcon(icon: unknown): this {
    return this.set('icon', { materialIcon: part(MaterialIcon, icon).json() })
  }
}

/** The widget that holds buttons side by side. */
export class ButtonSet extends CardObject {
  readonly className = 'Card_Service.ButtonSet'
  addButton(button: unknown): this {
    return this.add('buttons', part(Button, button))
  }
  protected override toJson(): Json {
    return { buttonList: super.toJson() }
  }
}

/** A button that stands as a widget by itself. */
export function buttonWidget(button: Button): Json {
  return { buttonList: { buttons: [button.json()] } }
}

export class FixedFooter extends CardObject {
  readonly className = 'Card_Service.FixedFooter'
  protected override readonly required = ['primaryButton']
  setPrimaryButton(button: unknown): this {
    return this.set('primaryButton', part(TextButton, button))
  }
  setSecondaryButton(button: unknown): this {
    return this.set('secondaryButton', part(TextButton, button))
  }
}
