import type { DocNode } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { restyling } from './element.ts'
import { commonValue } from './looks.ts'

/** The link that all text in a node has. */
export function commonLink(node: DocNode): string | null {
  const value = commonValue(node, 'linkUrl')
  return typeof value === 'string' ? value : null
}

export function linkOperations(node: DocNode, url: unknown): readonly Operation[] {
  return restyling(node, { linkUrl: url === null || url === '' ? null : String(url) })
}
