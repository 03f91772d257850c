import { exception } from '../../bridge/exception.ts'
import { CardObject, enumName, type Json, part } from './card-object.ts'

/** A function of the script that is called when something is done. */
export class Action extends CardObject {
  readonly className = 'Card_Service.Action'
  protected override readonly required = ['function']
  setFunctionName(name: unknown): this {
    return this.set('function', String(name))
  }
  setMethodName(name: unknown): this {
    return this.setFunctionName(name)
  }
  setParameters(parameters: unknown): this {
    const entries = Object.entries(parameters as Readonly<Record<string, unknown>>)
    const other = entries.find(([, value]) => typeof value !== 'string')
    // That values are texts is in Google's reference (seen 2026-11); the sentence is ours.
    if (other) throw exception(`Action parameters must be strings: ${other[0]}.`)
    return this.set(
      'parameters',
      entries.map(([key, value]): Json => ({ key, value: String(value) })),
    )
  }
  setLoadIndicator(indicator: unknown): this {
    return this.set('loadIndicator', enumName(indicator))
  }
  setPersistValues(isKept: unknown): this {
    return this.set('persistValues', isKept === true)
  }
  setInteraction(interaction: unknown): this {
    return this.set('interaction', enumName(interaction))
  }
  addRequiredWidget(name: unknown): this {
    return this.add('requiredWidgets', String(name))
  }
  setAllWidgetsAreRequired(isSo: unknown): this {
    return this.set('allWidgetsAreRequired', isSo === true)
  }
}

export class OpenLink extends CardObject {
  readonly className = 'Card_Service.OpenLink'
  protected override readonly required = ['url']
  setUrl(url: unknown): this {
    return this.set('url', String(url))
  }
  setOpenAs(openAs: unknown): this {
    return this.set('openAs', enumName(openAs))
  }
  setOnClose(onClose: unknown): this {
    return this.set('onClose', enumName(onClose))
  }
}

export class AuthorizationAction extends CardObject {
  readonly className = 'Card_Service.AuthorizationAction'
  setAuthorizationUrl(url: unknown): this {
    return this.set('authorizationUrl', String(url))
  }
}

/** What can be clicked. Card v1 has no words for asking for authorisation and composing mail; theirs here are the host's. */
export abstract class Clickable extends CardObject {
  setOnClickAction(action: unknown): this {
    return this.onClick('action', part(Action, action))
  }
  setOnClickOpenLinkAction(action: unknown): this {
    return this.onClick('openDynamicLinkAction', part(Action, action))
  }
  setOpenLink(link: unknown): this {
    return this.onClick('openLink', part(OpenLink, link))
  }
  setAuthorizationAction(action: unknown): this {
    return this.onClick('authorizationAction', part(AuthorizationAction, action))
  }
  setComposeAction(action: unknown, type: unknown): this {
    return this.set('onClick', new OnClick('composeAction', part(Action, action), { type: enumName(type) }))
  }
  private onClick(kind: string, what: CardObject): this {
    return this.set('onClick', new OnClick(kind, what))
  }
}

class OnClick extends CardObject {
  readonly className = 'Card_Service.OnClick'
  constructor(
    private readonly kind: string,
    private readonly what: CardObject,
    private readonly more: { readonly [key: string]: Json } = {},
  ) {
    super()
  }
  protected override toJson(): Json {
    const json = this.what.json() as { readonly [key: string]: Json }
    return { [this.kind]: { ...json, ...this.more } }
  }
}
