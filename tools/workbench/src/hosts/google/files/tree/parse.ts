import type { AttributePatch, DocNode, NamedRangeNode, NodeKind, RangePart, Run } from './model.ts'
import type { Operation } from './operations.ts'
import { pageContainerKinds, pageLeafKinds } from './page-kinds.ts'

/** Reads operations from outside, or says in words why they are none. Whether they fit a document is seen when they are applied. */
export function parseOperations(
  value: unknown,
): { readonly operations: readonly Operation[] } | { readonly problem: string } {
  try {
    return { operations: list(value, 'operations').map(parseOperation) }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message }
    throw error
  }
}

class Problem extends Error {}

const containers: readonly NodeKind[] = [
  'body',
  'header',
  'footer',
  'paragraph',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  ...pageContainerKinds,
]
const leaves: readonly NodeKind[] = ['image', 'horizontalRule', 'pageBreak', ...pageLeafKinds]
/** No document nests so deep; structure.ts has the true limit. */
const deepest = 100

function parseOperation(value: unknown): Operation {
  const fields = record(value, 'operation')
  switch (fields.op) {
    case 'insert':
      return {
        op: 'insert',
        parent: text(fields, 'parent'),
        after: fields.after === null ? null : text(fields, 'after'),
        node: parseNode(fields.node, 0),
      }
    case 'remove':
      return { op: 'remove', id: text(fields, 'id') }
    case 'replaceText':
      return {
        op: 'replaceText',
        id: text(fields, 'id'),
        start: integer(fields, 'start'),
        end: integer(fields, 'end'),
        runs: parseRuns(fields.runs),
      }
    case 'setAttributes':
      return {
        op: 'setAttributes',
        id: text(fields, 'id'),
        attributes: parsePatch(fields.attributes),
        ...(fields.start === undefined ? {} : { start: integer(fields, 'start') }),
        ...(fields.end === undefined ? {} : { end: integer(fields, 'end') }),
      }
    default:
      throw new Problem('An operation has an "op": insert, remove, replaceText or setAttributes.')
  }
}

function parseNode(value: unknown, depth: number): DocNode {
  if (depth > deepest) throw new Problem('A node lies too deep.')
  const fields = record(value, 'node')
  const id = text(fields, 'id')
  const kind = fields.kind as NodeKind
  if (kind === 'text') return { id, kind, runs: parseRuns(fields.runs) }
  if (kind === 'namedRange') return parseNamedRange(fields, id)
  const attributes = fields.attributes === undefined ? {} : withoutNull(parsePatch(fields.attributes))
  if (leaves.includes(kind)) return { id, kind: kind as 'image', attributes }
  if (!containers.includes(kind)) throw new Problem('A node has a "kind" that documents have.')
  const children = list(fields.children, 'children').map((child) => parseNode(child, depth + 1))
  return { id, kind: kind as 'paragraph', attributes, children }
}

function parseNamedRange(fields: Fields, id: string): NamedRangeNode {
  const parts = list(fields.parts, 'parts').map((part): RangePart => {
    const each = record(part, 'part')
    const element = text(each, 'element')
    return each.start === undefined
      ? { element }
      : { element, start: integer(each, 'start'), end: integer(each, 'end') }
  })
  return { id, kind: 'namedRange', name: text(fields, 'name'), parts }
}

function parseRuns(value: unknown): readonly Run[] {
  return list(value, 'runs').map((run) => {
    const fields = record(run, 'run')
    return {
      text: text(fields, 'text'),
      attributes: fields.attributes === undefined ? {} : withoutNull(parsePatch(fields.attributes)),
    }
  })
}

function parsePatch(value: unknown): AttributePatch {
  const fields = record(value, 'attributes')
  for (const [name, each] of Object.entries(fields)) {
    const isPlain = each === null || ['string', 'number', 'boolean'].includes(typeof each)
    const isNumbers = Array.isArray(each) && each.every((item) => item === null || typeof item === 'number')
    if (!isPlain && !isNumbers)
      throw new Problem(`The attribute ${name} has a value of no kind that is kept.`)
  }
  return fields as AttributePatch
}

function withoutNull(patch: AttributePatch): Readonly<Record<string, NonNullable<AttributePatch[string]>>> {
  const set: Record<string, NonNullable<AttributePatch[string]>> = {}
  for (const [name, value] of Object.entries(patch)) if (value !== null) set[name] = value
  return set
}

type Fields = Readonly<Record<string, unknown>>

function record(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new Problem(`The ${what} has to be an object.`)
}

function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new Problem(`"${what}" has to be a list.`)
}

function text(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value === 'string') return value
  throw new Problem(`"${name}" has to be a text.`)
}

function integer(fields: Fields, name: string): number {
  const value = fields[name]
  if (Number.isInteger(value)) return value as number
  throw new Problem(`"${name}" has to be a whole number.`)
}
