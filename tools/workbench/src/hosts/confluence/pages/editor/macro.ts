import type { Node } from 'prosemirror-model'
import { type } from './blocks.ts'
import type { MacroOffer } from './offer.ts'

/** A macro's saved configuration. */
export type Configuration = Readonly<Record<string, unknown>>

const nodeTypes = { block: 'extension', inline: 'inlineExtension', bodied: 'bodiedExtension' } as const

/** A new macro node as the host stores it; without a configuration it is an empty macro. */
export function newMacro(offer: MacroOffer, localId: string, config?: Configuration): Node {
  const attrs = {
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: offer.extensionKey,
    extensionTitle: offer.title,
    localId,
    layout: offer.layout === 'inline' ? null : 'default',
    parameters: {
      localId,
      extensionTitle: offer.title,
      ...(config !== undefined && { guestParams: config }),
    },
  }
  const body = offer.layout === 'bodied' ? type('paragraph').create() : null
  return type(nodeTypes[offer.layout]).create(attrs, body)
}

/** A macro's attributes with another configuration. */
export function configured(attrs: Configuration, config: Configuration): Record<string, unknown> {
  const { parameters } = attrs
  const kept = typeof parameters === 'object' && parameters !== null ? parameters : {}
  return { ...attrs, parameters: { ...kept, guestParams: config } }
}

/** A macro's saved configuration, if it has one. */
export function configurationOf(attrs: Configuration): Configuration | undefined {
  const { parameters } = attrs
  if (typeof parameters !== 'object' || parameters === null || !('guestParams' in parameters))
    return undefined
  const { guestParams } = parameters
  return typeof guestParams === 'object' && guestParams !== null ? { ...guestParams } : undefined
}

/** The configuration in what an app passed to `view.submit`: `{ config: {…} }`. */
export function submittedConfiguration(payload: unknown): Configuration | undefined {
  if (typeof payload !== 'object' || payload === null || !('config' in payload)) return undefined
  const { config } = payload
  return typeof config === 'object' && config !== null && !Array.isArray(config) ? { ...config } : undefined
}

/** Attributes as they are sent to the server: without what only the editor keeps. */
export function sentAttributes(attrs: Configuration): Configuration {
  const { rest: _rest, ...sent } = attrs
  return sent
}
