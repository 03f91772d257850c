import type { Mark, Node, NodeType } from 'prosemirror-model'
import type { AdfDocument, AdfNode } from '../../adf.ts'
import { canonical, type Rest } from './rest.ts'
import { schema } from './schema.ts'
import { toAdfNode } from './to-adf.ts'

const own: ReadonlySet<string> = new Set(['doc', 'opaqueBlock', 'opaqueInline', 'text'])

function typeOf(node: AdfNode): NodeType | undefined {
  return own.has(node.type)
    ? undefined
    : Object.hasOwn(schema.nodes, node.type)
      ? schema.nodes[node.type]
      : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mark(given: unknown): Mark {
  const opaque = () => schema.mark('opaqueMark', { json: JSON.stringify(given) })
  if (!isRecord(given) || typeof given.type !== 'string' || given.type === 'opaqueMark') return opaque()
  const type = Object.hasOwn(schema.marks, given.type) ? schema.marks[given.type] : undefined
  if (!type) return opaque()
  const attrs = isRecord(given.attrs) ? given.attrs : {}
  const made = type.create(attrs)
  const kept = Object.entries(made.attrs).filter(([, value]) => value !== null)
  const again = kept.length > 0 ? { type: type.name, attrs: Object.fromEntries(kept) } : { type: type.name }
  return canonical(again) === canonical(given) ? made : opaque()
}

/** Splits a stored node's attributes into those the editor works with and the rest. */
function attributes(type: NodeType, node: AdfNode): Record<string, unknown> {
  const { type: _type, attrs, content, marks, text: _text, ...fields } = node
  const known = Object.keys(type.spec.attrs ?? {}).filter((name) => name !== 'rest')
  const given: Readonly<Record<string, unknown>> = isRecord(attrs) ? attrs : {}
  const values: Record<string, unknown> = {}
  const absent: string[] = []
  const nulls: string[] = []
  for (const name of known) {
    if (!Object.hasOwn(given, name)) {
      if (type.spec.attrs?.[name]?.default !== null) absent.push(name)
      continue
    }
    if (given[name] === null) nulls.push(name)
    values[name] = given[name]
  }
  const unknown = Object.entries(given).filter(([name]) => !known.includes(name))
  const kept: Rest = {
    ...(unknown.length > 0 && { attrs: Object.fromEntries(unknown) }),
    ...(absent.length > 0 && { absent }),
    ...(nulls.length > 0 && { nulls }),
    ...(isRecord(attrs) && Object.keys(attrs).length === 0 && { hasAttrs: true }),
    ...(Array.isArray(marks) && { marks }),
    ...(Array.isArray(content) && content.length === 0 && { isEmpty: true }),
    ...(Object.keys(fields).length > 0 && { fields }),
  }
  return { ...values, rest: Object.keys(kept).length > 0 ? kept : null }
}

function opaque(node: unknown, isInline: boolean): Node {
  return schema.node(isInline ? 'opaqueInline' : 'opaqueBlock', { json: JSON.stringify(node) })
}

function textNode(node: AdfNode): Node | undefined {
  if (typeof node.text !== 'string' || node.text === '') return undefined
  const marks = Array.isArray(node.marks) ? node.marks.map(mark) : []
  try {
    const made = schema.text(node.text, marks)
    made.check()
    return Object.keys(node).every((key) => ['type', 'text', 'marks'].includes(key)) ? made : undefined
  } catch {
    return undefined // marks that can't stand together here: kept whole instead
  }
}

function convert(node: unknown, isInline: boolean): Node {
  if (!isRecord(node) || typeof node.type !== 'string') return opaque(node, isInline)
  const given: AdfNode = { ...node, type: node.type }
  if (given.type === 'text') return (isInline && textNode(given)) || opaque(node, isInline)
  const type = typeOf(given)
  if (!type || type.isInline !== isInline) return opaque(node, isInline)
  try {
    const children = Array.isArray(given.content) ? given.content : []
    const made = type.create(
      attributes(type, given),
      children.map((child) => convert(child, type.inlineContent)),
    )
    made.check()
    return canonical(toAdfNode(made)) === canonical(given) ? made : opaque(node, isInline)
  } catch {
    return opaque(node, isInline) // what the schema can't hold is kept whole
  }
}

/** A stored document as the editor holds it; what the editor can't work with stands in it whole, as an opaque node. */
export function fromAdf(document: AdfDocument): Node {
  const content: readonly unknown[] = Array.isArray(document.content) ? document.content : []
  const blocks = content.map((node) => {
    const block = convert(node, false)
    return schema.topNodeType.contentMatch.matchType(block.type) ? block : opaque(node, false)
  })
  return schema.node('doc', null, blocks.length > 0 ? blocks : [schema.node('paragraph')])
}
