import { type DocNode, isContainer, isParagraph } from './model.ts'
import { textOfRuns } from './runs.ts'

/** The text of a node: blocks, rows and cells on lines of their own; pictures, rules and page breaks are no text. */
export function plainText(node: DocNode): string {
  if (node.kind === 'text') return textOfRuns(node.runs)
  if (!isContainer(node)) return ''
  return node.children.map(plainText).join(isParagraph(node) ? '' : '\n')
}
