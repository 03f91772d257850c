import type { Html } from '../../../../pages/html.ts'
import type { AdfDocument } from '../../adf.ts'
import { isNode } from './attributes.ts'
import { blocks } from './block.ts'
import type { Rendering } from './rendering.ts'

/** A stored document as HTML for reading: every node of the format, text escaped, unknown nodes named and passed over. */
export function renderDocument(document: AdfDocument, rendering: Rendering): Html {
  const content: readonly unknown[] = Array.isArray(document.content) ? document.content : []
  return blocks(content.filter(isNode), rendering)
}
