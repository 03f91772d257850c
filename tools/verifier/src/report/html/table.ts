import { type Markup, markup } from './markup.ts'

/** A table with its caption and heads; a sentence where it would be empty. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number | Markup)[])[],
  empty: string,
): Markup {
  if (rows.length === 0) return markup`<p class="none">${empty}</p>`
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => markup`<tr>${cells.map(cell)}</tr>\n`)}</tbody></table></div>`
}

const cell = (content: string | number | Markup, column: number): Markup =>
  column === 0 ? markup`<th scope="row">${content}</th>` : markup`<td>${content}</td>`
