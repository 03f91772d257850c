import type { Place, Step } from '../../place.ts'
import { type Markup, markup } from './markup.ts'

/** A place in the code. */
export const place = ({ file, line, column }: Place): Markup =>
  // A line number is no quantity: it has no separator of thousands.
  markup`<code class="place">${file}:${`${line}:${column}`}</code>`

/** The way of a datum, step by step. */
export const path = (steps: readonly Step[]): Markup =>
  markup`<ol class="path">${steps.map(({ at, text }) => markup`<li>${place(at)}<code class="line">${text}</code></li>\n`)}</ol>`
