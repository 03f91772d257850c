import type { AdfDocument, AdfNode } from '../adf.ts'
import { nodesOf } from './document.ts'

/** One macro in a page, with the configuration that its app keeps there. */
export interface PageMacro {
  readonly appId: string
  readonly localId: string
  /** The saved configuration (`guestParams`) as JSON; empty where there is none. */
  readonly configuration: string
}

/** What a save did to a macro's configuration. */
export interface MacroChange {
  readonly operation: 'stored' | 'deleted'
  readonly macro: PageMacro
}

const macroTypes = new Set(['extension', 'bodiedExtension', 'inlineExtension'])

/** The macros of apps in a document, in reading order. */
export function macrosOf(document: AdfDocument): readonly PageMacro[] {
  const macros: PageMacro[] = []
  for (const node of nodesOf(document)) {
    const key = node.attrs?.extensionKey
    if (!macroTypes.has(node.type) || typeof key !== 'string') continue
    const appId = appOfExtensionKey(key)
    if (appId === null) continue
    const guestParams = parametersOf(node).guestParams
    macros.push({
      appId,
      localId: localIdOf(node) ?? '',
      configuration: guestParams === undefined ? '' : JSON.stringify(guestParams),
    })
  }
  return macros
}

/**
 * The app that owns a macro. The workbench writes `<app id>/static/<module key>`; a key from a real site may name
 * the app by its bare uuid with the environment's behind it (from memory, 2026-11), which is the same app.
 */
export function appOfExtensionKey(extensionKey: string): string | null {
  const at = extensionKey.indexOf('/static/')
  if (at <= 0) return null
  const owner = extensionKey.slice(0, at)
  if (owner.startsWith('ari:')) return owner
  return `ari:cloud:ecosystem::app/${owner.split('/')[0]}`
}

/** What changed between two bodies: configurations that came, changed or went. A change is a `stored`. */
export function macroChanges(before: AdfDocument | null, after: AdfDocument): readonly MacroChange[] {
  const old = before === null ? [] : macrosOf(before)
  const now = macrosOf(after)
  const oldByKey = new Map(keyed(old))
  const nowByKey = new Map(keyed(now))
  const changes: MacroChange[] = []
  for (const [key, macro] of nowByKey) {
    if (macro.configuration !== '' && oldByKey.get(key)?.configuration !== macro.configuration)
      changes.push({ operation: 'stored', macro })
  }
  for (const [key, macro] of oldByKey) {
    const kept = nowByKey.get(key)
    if (macro.configuration !== '' && (kept === undefined || kept.configuration === ''))
      changes.push({ operation: 'deleted', macro })
  }
  return changes
}

/** The document with a `localId` for each macro that came without one, as the host gives them when a page is saved. */
export function withLocalIds(document: AdfDocument, newId: () => string): AdfDocument {
  const name = (node: AdfNode): AdfNode => {
    const content = node.content?.map(name)
    const inside = content?.some((child, at) => child !== node.content?.[at]) ? { ...node, content } : node
    if (!macroTypes.has(node.type) || typeof node.attrs?.localId === 'string') return inside
    return { ...inside, attrs: { ...node.attrs, localId: localIdOf(node) ?? newId() } }
  }
  return { ...document, content: document.content.map(name) }
}

// A macro that was copied carries its twin's localId: the second of a name is kept apart by its number.
function keyed(macros: readonly PageMacro[]): [string, PageMacro][] {
  const count = new Map<string, number>()
  return macros.map((macro) => {
    const name = `${macro.appId} ${macro.localId}`
    const nth = (count.get(name) ?? 0) + 1
    count.set(name, nth)
    return [`${name} ${nth}`, macro]
  })
}

function localIdOf(node: AdfNode): string | null {
  const localId = node.attrs?.localId ?? parametersOf(node).localId
  return typeof localId === 'string' && localId !== '' ? localId : null
}

function parametersOf(node: AdfNode): Readonly<Record<string, unknown>> {
  const parameters = node.attrs?.parameters
  return typeof parameters === 'object' && parameters !== null
    ? (parameters as Readonly<Record<string, unknown>>)
    : {}
}
