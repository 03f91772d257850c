import type { AdfNode, MacroAttributes } from '../adf.ts'
import type { App, Macro } from '../forge/app.ts'
import type { Forge } from '../forge/forge.ts'
import { appOfExtensionKey } from '../site/macros.ts'

/** A macro of a page together with the app that draws it. */
export interface KnownMacro {
  readonly app: App
  readonly macro: Macro
  readonly attributes: MacroAttributes
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** Reads a node's attributes as a Forge macro's; undefined where they name none. */
function parseMacroAttributes(attrs: unknown): MacroAttributes | undefined {
  const { extensionType, extensionKey, extensionTitle, localId, layout, parameters } = record(attrs)
  if (extensionType !== 'com.atlassian.ecosystem' || typeof extensionKey !== 'string') return undefined
  const { guestParams, localId: inner, ...rest } = record(parameters)
  const id = typeof localId === 'string' ? localId : typeof inner === 'string' ? inner : ''
  return {
    extensionType,
    extensionKey,
    localId: id,
    ...(typeof extensionTitle === 'string' && { extensionTitle }),
    ...((layout === 'default' || layout === 'wide' || layout === 'full-width') && { layout }),
    parameters: {
      ...rest,
      ...(typeof inner === 'string' && { localId: inner }),
      ...(guestParams !== undefined && { guestParams: record(guestParams) }),
    },
  }
}

/** Finds the installed app and module behind a macro's attributes. */
export function knownMacro(attrs: unknown, forge: Pick<Forge, 'apps'>): KnownMacro | undefined {
  const attributes = parseMacroAttributes(attrs)
  if (!attributes) return undefined
  const appId = appOfExtensionKey(attributes.extensionKey)
  const moduleKey = attributes.extensionKey.split('/static/')[1]
  const app = forge.apps().find(({ id }) => id === appId)
  const macro = app?.macros.find(({ key }) => key === moduleKey)
  return app && macro && { app, macro, attributes }
}

/** What a macro is called where its app isn't installed. */
export function macroTitle(node: AdfNode): string {
  const title = node.attrs?.extensionTitle ?? record(node.attrs?.parameters).extensionTitle
  const key = node.attrs?.extensionKey
  if (typeof title === 'string' && title !== '') return title
  return typeof key === 'string' ? (key.split('/').at(-1) ?? key) : 'Unknown macro'
}
