import type { AttributeValue, DocNode } from '../../../files/tree/model.ts'
import { walk } from '../../../files/tree/tree.ts'

/** The value that all text in a node has; undefined where it differs, or nothing is set. */
export function commonValue(node: DocNode, name: string): AttributeValue | undefined {
  let common: AttributeValue | undefined
  let seen = false
  for (const each of walk(node)) {
    if (each.kind !== 'text') continue
    for (const { attributes } of each.runs) {
      if (seen && common !== attributes[name]) return undefined
      common = attributes[name]
      seen = true
    }
  }
  return seen ? common : 'attributes' in node && node.kind !== 'image' ? node.attributes[name] : undefined
}
