import { checkAttributes } from './attributes.ts'
import { type Container, type DocNode, isContainer, isParagraph, type NodeKind } from './model.ts'
import { pageChildren } from './page-kinds.ts'

/** How deep tables may lie in tables. */
const deepest = 40

const blocks: readonly NodeKind[] = ['paragraph', 'listItem', 'table']
const inlines: readonly NodeKind[] = ['text', 'image', 'horizontalRule', 'pageBreak']
const children: Readonly<Record<NodeKind, readonly NodeKind[]>> = {
  document: ['body', 'header', 'footer', 'namedRange'],
  fragment: ['body', 'header', 'footer', 'tableRow', 'tableCell', ...blocks, ...inlines],
  body: blocks,
  header: blocks,
  footer: blocks,
  tableCell: blocks,
  paragraph: inlines,
  listItem: inlines,
  table: ['tableRow'],
  tableRow: ['tableCell'],
  text: [],
  image: [],
  horizontalRule: [],
  pageBreak: [],
  namedRange: [],
  ...pageChildren,
}

/** Pictures are nothing without their bytes. */
export function showsImage(kind: NodeKind): boolean {
  return kind === 'image' || kind === 'pageImage'
}

export function mayHold(parent: NodeKind, child: NodeKind): boolean {
  return children[parent].includes(child)
}

const endingWithParagraph: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'body',
  'header',
  'footer',
  'tableCell',
  'shape',
  'pageTableCell',
])

/** Sections, cells and shapes end with a paragraph, so that there is always a place to write. */
export function endsWithParagraph({ kind }: Container): boolean {
  return endingWithParagraph.has(kind)
}

/** What is wrong with a node and all below it, in words; null if nothing is. */
export function checkNode(node: DocNode, depth = 0): string | null {
  if (depth > deepest) return 'Tables lie too deep in each other.'
  if (node.kind === 'namedRange') return node.name === '' ? 'A named range needs a name.' : null
  if (node.kind === 'text') {
    for (const run of node.runs) {
      const problem = checkAttributes('text', run.attributes)
      if (problem !== null) return problem
    }
    return null
  }
  const problem = checkAttributes(node.kind, node.attributes)
  if (problem !== null) return problem
  if (showsImage(node.kind) && typeof node.attributes.image !== 'string') return 'An image needs its bytes.'
  return isContainer(node) ? checkChildren(node, depth) : null
}

function checkChildren(node: Container, depth: number): string | null {
  for (const child of node.children) {
    if (!mayHold(node.kind, child.kind)) return `A ${node.kind} can't hold a ${child.kind}.`
    const problem = checkNode(child, depth + 1)
    if (problem !== null) return problem
  }
  return endsWithParagraph(node) && !isParagraph(node.children.at(-1))
    ? `A ${node.kind} has to end with a paragraph.`
    : null
}

/** What is wrong with a whole document besides: neighbouring or empty texts, an id twice; null if nothing is. */
export function checkWhole(root: Container): string | null {
  const seen = new Set<string>()
  const visit = (node: DocNode): string | null => {
    if (seen.has(node.id)) return `The id ${node.id} is there twice.`
    seen.add(node.id)
    if (node.kind === 'text' && node.runs.length === 0) return `The text ${node.id} is empty.`
    if (!isContainer(node)) return null
    for (const [index, child] of node.children.entries()) {
      if (child.kind === 'text' && node.children[index + 1]?.kind === 'text')
        return `The text ${child.id} is followed by another.`
      const problem = visit(child)
      if (problem !== null) return problem
    }
    return null
  }
  return checkNode(root) ?? visit(root)
}
