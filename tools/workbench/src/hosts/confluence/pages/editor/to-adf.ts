import type { Mark, Node } from 'prosemirror-model'
import type { AdfDocument, AdfNode } from '../../adf.ts'
import type { Rest } from './rest.ts'

function adfMark(mark: Mark): NonNullable<AdfNode['marks']>[number] {
  if (mark.type.name === 'opaqueMark') return JSON.parse(String(mark.attrs.json))
  const attrs = Object.entries(mark.attrs).filter(([, value]) => value !== null)
  return attrs.length > 0
    ? { type: mark.type.name, attrs: Object.fromEntries(attrs) }
    : { type: mark.type.name }
}

function restOf(node: Node): Rest {
  return node.attrs.rest ?? {}
}

function attributes(
  node: Node,
  { attrs = {}, absent = [], nulls = [] }: Rest,
): Readonly<Record<string, unknown>> {
  const known = Object.entries(node.attrs).filter(([name, value]) => {
    if (name === 'rest') return false
    if (value === null) return nulls.includes(name)
    return !(absent.includes(name) && value === node.type.spec.attrs?.[name]?.default)
  })
  return { ...Object.fromEntries(known), ...attrs }
}

/** One node of the editor as it is stored. */
export function toAdfNode(node: Node): AdfNode {
  if (node.type.name === 'opaqueBlock' || node.type.name === 'opaqueInline') {
    return JSON.parse(String(node.attrs.json))
  }
  if (node.isText) {
    const text = { type: 'text', text: node.text ?? '' }
    return node.marks.length > 0 ? { ...text, marks: node.marks.map(adfMark) } : text
  }
  const rest = restOf(node)
  const attrs = attributes(node, rest)
  const content = node.content.content.map(toAdfNode)
  return {
    type: node.type.name,
    ...rest.fields,
    ...((Object.keys(attrs).length > 0 || rest.hasAttrs) && { attrs }),
    ...((content.length > 0 || rest.isEmpty) && { content }),
    ...(rest.marks && { marks: rest.marks }),
  }
}

/** The editor's document as it is stored. */
export function toAdf(doc: Node): AdfDocument {
  return { version: 1, type: 'doc', content: doc.content.content.map(toAdfNode) }
}
