import type { AdfDocument, AdfNode } from '../../adf.ts'
import { record, textAttribute } from './attributes.ts'
import { cdata, element, escaped } from './markup.ts'
import { type Dialect, render, type Writer } from './render.ts'

/** The names of a page's files, which storage format uses where ADF uses ids. */
export interface FileNames {
  readonly nameOf: (fileId: string) => string | undefined
  readonly idOf: (name: string) => string | undefined
}

/** ADF's panels and the macros that hold them in storage format; the names cross over. From memory, 2026-11. */
export const panelMacros: Readonly<Record<string, string>> = {
  info: 'info',
  success: 'tip',
  warning: 'note',
  error: 'warning',
}

/** The type of extension that stands for a macro of storage format. */
export const coreMacros = 'com.atlassian.confluence.macro.core'

/**
 * A document in Confluence's storage format. What storage format has no element for (a macro of an app, a panel of a
 * newer kind) is kept whole as `ac:adf-extension`, so that reading it back gives the same node; a real site writes the
 * attributes below it with more elements.
 */
export function toStorage(document: AdfDocument, files: FileNames): string {
  return render(document, storageDialect(files))
}

function storageDialect(files: FileNames): Dialect {
  return {
    unknown: keptWhole,
    writers: {
      codeBlock: (node) => {
        const code = (node.content ?? []).map((child) => child.text ?? '').join('')
        return macro(
          'code',
          { language: textAttribute(node, 'language') },
          element('ac:plain-text-body', {}, cdata(code)),
        )
      },
      panel: (node, inner) => {
        const name = panelMacros[textAttribute(node, 'panelType') ?? '']
        return name === undefined
          ? keptWhole(node, inner)
          : macro(name, {}, element('ac:rich-text-body', {}, inner))
      },
      expand: (node, inner) =>
        macro('expand', { title: textAttribute(node, 'title') }, element('ac:rich-text-body', {}, inner)),
      status: (node) => macro('status', { title: textAttribute(node, 'text'), colour: colourOf(node) }, ''),
      taskList: (_, inner) => element('ac:task-list', {}, inner),
      taskItem: (node, inner) =>
        element(
          'ac:task',
          {},
          element('ac:task-id', {}, escaped(textAttribute(node, 'localId') ?? '')) +
            element(
              'ac:task-status',
              {},
              textAttribute(node, 'state') === 'DONE' ? 'complete' : 'incomplete',
            ) +
            element('ac:task-body', {}, inner),
        ),
      mention: (node) =>
        element('ac:link', {}, element('ri:user', { 'ri:account-id': textAttribute(node, 'id') }, null)),
      emoji: (node) =>
        element(
          'ac:emoticon',
          {
            'ac:emoji-shortname': textAttribute(node, 'shortName'),
            'ac:emoji-id': textAttribute(node, 'id'),
            'ac:emoji-fallback': textAttribute(node, 'text'),
          },
          null,
        ),
      date: (node) => element('time', { datetime: dayOf(node) }, null),
      mediaSingle: (node, inner) => (node.content?.length === 1 ? inner : keptWhole(node, inner)),
      media: (node, inner) => image(node, files) ?? keptWhole(node, inner),
      extension: extensionMacro,
      inlineExtension: extensionMacro,
      bodiedExtension: extensionMacro,
    },
  }
}

const extensionMacro: Writer = (node, inner) => {
  const { extensionType, extensionKey, localId, parameters, text } = node.attrs ?? {}
  if (extensionType !== coreMacros || typeof extensionKey !== 'string') return keptWhole(node, inner)
  const values = Object.entries(record(record(parameters).macroParams)).map(
    ([name, value]) => [name, String(record(value).value ?? '')] as const,
  )
  const body =
    node.type === 'bodiedExtension'
      ? element('ac:rich-text-body', {}, inner)
      : typeof text === 'string'
        ? element('ac:plain-text-body', {}, cdata(text))
        : ''
  return macro(
    extensionKey,
    Object.fromEntries(values),
    body,
    typeof localId === 'string' ? localId : undefined,
  )
}

function macro(
  name: string,
  parameters: Readonly<Record<string, string | undefined>>,
  body: string,
  id?: string,
): string {
  const written = Object.entries(parameters)
    .filter(([key, value]) => value !== undefined && key !== '')
    .map(([key, value]) => element('ac:parameter', { 'ac:name': key }, escaped(value ?? '')))
    .join('')
  return element(
    'ac:structured-macro',
    { 'ac:name': name, 'ac:schema-version': 1, 'ac:macro-id': id },
    written + body,
  )
}

function image(node: AdfNode, files: FileNames): string | undefined {
  const attributes = {
    'ac:alt': textAttribute(node, 'alt'),
    'ac:width': pixels(node, 'width'),
    'ac:height': pixels(node, 'height'),
  }
  if (node.attrs?.type === 'external') {
    const url = textAttribute(node, 'url')
    return url === undefined
      ? undefined
      : element('ac:image', attributes, element('ri:url', { 'ri:value': url }, null))
  }
  const name = files.nameOf(textAttribute(node, 'id') ?? '')
  if (name === undefined) return undefined
  return element('ac:image', attributes, element('ri:attachment', { 'ri:filename': name }, null))
}

const keptWhole: Writer = (node, inner) => {
  const attributes = Object.entries(node.attrs ?? {}).map(([key, value]) =>
    typeof value === 'string'
      ? element('ac:adf-attribute', { key }, escaped(value))
      : element('ac:adf-attribute', { key, type: 'json' }, escaped(JSON.stringify(value) ?? 'null')),
  )
  const content = node.content === undefined ? '' : element('ac:adf-content', {}, inner)
  return element(
    'ac:adf-extension',
    {},
    element('ac:adf-node', { type: node.type }, attributes.join('') + content),
  )
}

function colourOf(node: AdfNode): string | undefined {
  const colour = textAttribute(node, 'color')
  return colour === undefined ? undefined : colour.charAt(0).toUpperCase() + colour.slice(1)
}

function pixels(node: AdfNode, name: string): string | undefined {
  const value = node.attrs?.[name]
  return typeof value === 'number' ? String(value) : undefined
}

/** ADF holds a day as milliseconds, storage format as `2026-11-25`. */
export function dayOf(node: AdfNode): string {
  const at = new Date(Number(node.attrs?.timestamp))
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10)
}
