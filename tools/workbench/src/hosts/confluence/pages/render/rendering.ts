import { type Html, html } from '../../../../pages/html.ts'
import type { Reading } from '../../../../pages/time.ts'
import type { AdfNode } from '../../adf.ts'

/** What a document needs from its surroundings to be shown. */
export interface Rendering {
  readonly reading: Reading
  /** A person's name for a mention. */
  nameOf(accountId: string): string | undefined
  /** Where the bytes of an attached file are, by its media id. */
  fileUrl(mediaId: string): string | undefined
  /** The place that a macro's frame takes. */
  macro(node: AdfNode, body?: Html): Html
}

/** A quiet word in place of what this workbench does not draw; the stored document keeps it. */
export function notShown(node: AdfNode, display: 'block' | 'inline'): Html {
  const type = node.type.slice(0, 80)
  return display === 'block'
    ? html`<div class="not-shown">“${type}” is not shown here. It stays in the page.</div>`
    : html`<span class="not-shown">“${type}” is not shown here</span>`
}
