import { checkAttributes } from '../../../../files/tree/attributes.ts'
import type { Attributes, AttributeValue, NodeKind } from '../../../../files/tree/model.ts'

/** Attributes as they lie in a clipboard, without what a document would refuse. */
export function parseStored(kind: NodeKind, stored: string | null | undefined): Attributes {
  if (!stored) return {}
  try {
    const value: unknown = JSON.parse(stored)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry): entry is [string, AttributeValue] =>
          entry[1] !== null && checkAttributes(kind, Object.fromEntries([entry])) === null,
      ),
    )
  } catch {
    return {} // not written by a paper
  }
}
