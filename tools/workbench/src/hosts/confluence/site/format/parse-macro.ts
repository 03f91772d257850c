import type { AdfNode } from '../../adf.ts'
import { coreMacros, panelMacros } from './storage.ts'
import type { XmlElement, XmlNode } from './xml.ts'
import { childNamed, childrenNamed, textOf } from './xml-tree.ts'

const panelTypes = new Map(Object.entries(panelMacros).map(([panelType, name]) => [name, panelType]))

/** Reads a macro: as the ADF node of its own where it has one, else as an extension that keeps its parameters. */
export function parseMacro(macro: XmlElement, richBody: () => AdfNode[]): AdfNode {
  const name = macro.attributes['ac:name'] ?? ''
  const parameters = parametersOf(macro)
  const plain = childNamed(macro, 'ac:plain-text-body')
  const panelType = panelTypes.get(name)
  if (name === 'code') {
    const text = plain === undefined ? '' : textOf(plain)
    const { language } = parameters
    return {
      type: 'codeBlock',
      ...(language === undefined ? {} : { attrs: { language } }),
      content: text === '' ? [] : [{ type: 'text', text }],
    }
  }
  if (panelType !== undefined) return { type: 'panel', attrs: { panelType }, content: richBody() }
  if (name === 'expand')
    return { type: 'expand', attrs: { title: parameters.title ?? '' }, content: richBody() }
  if (name === 'status')
    return {
      type: 'status',
      attrs: { text: parameters.title ?? '', color: (parameters.colour ?? 'Neutral').toLowerCase() },
    }
  const hasBody = childNamed(macro, 'ac:rich-text-body') !== undefined
  const id = macro.attributes['ac:macro-id']
  return {
    type: hasBody ? 'bodiedExtension' : 'extension',
    attrs: {
      extensionType: coreMacros,
      extensionKey: name,
      parameters: {
        macroParams: Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, { value }])),
      },
      ...(id === undefined ? {} : { localId: id }),
      ...(plain === undefined ? {} : { text: textOf(plain) }),
    },
    ...(hasBody ? { content: richBody() } : {}),
  }
}

/** Reads a node that storage format keeps whole. */
export function parseAdfExtension(
  extension: XmlElement,
  parse: (content: readonly XmlNode[]) => AdfNode[],
): AdfNode {
  const node = childNamed(extension, 'ac:adf-node')
  if (node === undefined) return { type: 'paragraph', content: [] }
  const attrs = Object.fromEntries(
    childrenNamed(node, 'ac:adf-attribute').map((attribute) => [
      attribute.attributes.key ?? '',
      attribute.attributes.type === 'json' ? parseJson(textOf(attribute)) : textOf(attribute),
    ]),
  )
  const content = childNamed(node, 'ac:adf-content')
  return {
    type: node.attributes.type ?? '',
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content === undefined ? {} : { content: parse(content.children) }),
  }
}

function parametersOf(macro: XmlElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    childrenNamed(macro, 'ac:parameter').map((parameter) => [
      parameter.attributes['ac:name'] ?? '',
      textOf(parameter),
    ]),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A person edited the markup by hand: what they wrote is kept as text rather than lost.
    return text
  }
}
