import { type Html, html } from '../../../../pages/html.ts'
import { isContainer, isParagraph } from '../../files/tree/model.ts'
import { plainText } from '../../files/tree/plain-text.ts'
import type { Tree } from '../../files/tree/tree.ts'

/** So much is in sight until the paper is there; the rest would be laid out for nothing. */
const inSight = 100

/** The document's text as it begins, to be read until the paper is there. */
export function documentPlace({ root }: Tree): Html {
  const body = root.children.find((node) => node.kind === 'body')
  const blocks = isContainer(body) ? body.children.slice(0, inSight) : []
  return html`<article class="plain-paper" id="paper">${blocks.map((block) =>
    isParagraph(block)
      ? html`<p data-node="${block.id}">${plainText(block)}</p>`
      : html`<pre data-node="${block.id}">${plainText(block)}</pre>`,
  )}</article>`
}
