import type { AdfDocument, AdfNode } from '../adf.ts'

/** Deeper than any editor nests, and shallow enough for every walk that recurses. */
const deepest = 200

/** Where a document is no ADF, in words, or null where it is well formed: typed nodes, JSON attributes, text with text. */
export function checkDocument(document: unknown): string | null {
  if (!isRecord(document) || document.type !== 'doc')
    return 'The body must be an ADF document: {"type":"doc","version":1,"content":[…]}.'
  if (document.version !== 1) return 'The body must have "version": 1.'
  if (!Array.isArray(document.content)) return 'The body must have an array "content".'
  const waiting = document.content.map((node: unknown, index) => ({
    node,
    path: `content[${index}]`,
    depth: 1,
  }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, path, depth } = next
    if (!isRecord(node) || typeof node.type !== 'string')
      return `The body's ${path} must be a node with a "type".`
    if (depth > deepest) return `The body nests deeper than ${deepest} nodes at ${path}.`
    if (node.type === 'text' && typeof node.text !== 'string') return `The body's ${path} must have "text".`
    if (node.attrs !== undefined && !isRecord(node.attrs))
      return `The body's ${path}.attrs must be an object.`
    if (node.marks !== undefined && !areMarks(node.marks))
      return `The body's ${path}.marks must be nodes with a "type".`
    if (node.content === undefined) continue
    if (!Array.isArray(node.content)) return `The body's ${path}.content must be an array.`
    node.content.forEach((child: unknown, index) => {
      waiting.push({ node: child, path: `${path}.content[${index}]`, depth: depth + 1 })
    })
  }
  return null
}

/** Reads a document from outside, or says in words why it is none. */
export function parseDocument(
  value: unknown,
): { readonly document: AdfDocument } | { readonly problem: string } {
  const problem = checkDocument(value)
  return problem === null ? { document: value as AdfDocument } : { problem }
}

/** A document with nothing in it. */
export const emptyDocument: AdfDocument = { version: 1, type: 'doc', content: [] }

/** Every node of a document, parents before children, in reading order. */
export function* nodesOf(document: AdfDocument): Generator<AdfNode> {
  const waiting = [...document.content].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    for (let at = (node.content?.length ?? 0) - 1; at >= 0; at -= 1) {
      const child = node.content?.[at]
      if (child) waiting.push(child)
    }
  }
}

/** The document's text, blocks apart by a line break. */
export function plainText(document: AdfDocument): string {
  const parts: string[] = []
  for (const node of nodesOf(document)) {
    if (node.type === 'text') parts.push(node.text ?? '')
    else if (node.type === 'hardBreak' || (node.content && parts.length > 0)) parts.push('\n')
  }
  return parts.join('').replace(/\n+/g, '\n').trim()
}

function areMarks(value: unknown): boolean {
  return Array.isArray(value) && value.every((mark) => isRecord(mark) && typeof mark.type === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
