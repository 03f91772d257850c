import { type Html, html } from '../../../../pages/html.ts'
import { isContainer, isParagraph } from '../../files/tree/model.ts'
import { plainText } from '../../files/tree/plain-text.ts'
import type { Tree } from '../../files/tree/tree.ts'

/** The document's text, to be read. */
export function documentPlace({ root }: Tree): Html {
  const body = root.children.find((node) => node.kind === 'body')
  const blocks = isContainer(body) ? body.children : []
  return html`<article class="plain-paper" id="paper">${blocks.map((block) =>
    isParagraph(block)
      ? html`<p data-node="${block.id}">${plainText(block)}</p>`
      : html`<pre data-node="${block.id}">${plainText(block)}</pre>`,
  )}</article>`
}
