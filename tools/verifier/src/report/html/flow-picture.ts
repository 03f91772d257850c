import { cut } from '../text/width.ts'
import { visible } from '../visible.ts'
import type { DrawnFlow } from './drawn-flows.ts'
import { type Box, flowLayout, type Line } from './flow-layout.ts'
import { type Markup, markup } from './markup.ts'
import type { Texts } from './texts/texts.ts'

const width = 920
const box = { width: 220, letters: 31 }
const lefts = [0, 350, 700] as const

/** Data on its way: sources at the left, the code in the middle, where it arrives at the right. */
export function flowPicture(flows: readonly DrawnFlow[], said: Texts['flows']): Markup {
  const { boxes, lines, height } = flowLayout(flows)
  const top = 26
  return markup`<svg class="flows" viewBox="0 0 ${String(width)} ${String(height + top + 4)}" role="img" aria-labelledby="flows-title flows-desc" preserveAspectRatio="xMidYMin meet">
<title id="flows-title">${said.drawingTitle}</title>
<desc id="flows-desc">${flows
    .map(({ standing, ...flow }) => said.spoken({ ...flow, standing: said.standings[standing] }))
    .join(' ')}</desc>
<g class="heads">${said.columns.map((text, index) => markup`<text x="${String(lefts[index] ?? 0)}" y="14">${text}</text>`)}</g>
<g transform="translate(0 ${String(top)})">
${lines.map((line) => curve(line, said))}
${boxes.map(boxMarkup)}
</g></svg>`
}

function curve({ flow, source, by, sink }: Line, said: Texts['flows']): Markup {
  const [left, middle, right] = [lefts[0] + box.width, lefts[1], lefts[2]]
  const first = bend(left, source, middle, by)
  const second = bend(middle + box.width, by, right, sink)
  const label = cut(visible(flow.through || (flow.count > 1 ? said.times(flow.count) : '')), 18)
  return markup`<g class="flow ${flow.standing}"><path d="${first} M${String(middle)} ${String(by)} H${String(middle + box.width)} ${second}"/>${
    label === ''
      ? undefined
      : markup`<text x="${String(middle - 8)}" y="${String(by - 4)}" text-anchor="end">${label}</text>`
  }<path class="tip" d="M${String(right - 7)} ${String(sink - 4)} L${String(right)} ${String(sink)} L${String(right - 7)} ${String(sink + 4)} Z"/></g>
`
}

function bend(x1: number, y1: number, x2: number, y2: number): string {
  const half = (x1 + x2) / 2
  return `M${x1} ${y1} C${half} ${y1} ${half} ${y2} ${x2} ${y2}`
}

function boxMarkup({ text, column, y, height }: Box): Markup {
  const x = lefts[column]
  return markup`<g class="box"><title>${text}</title><rect x="${String(x)}" y="${String(y)}" width="${String(box.width)}" height="${String(height)}" rx="4"/><text x="${String(x + 10)}" y="${String(y + height / 2 + 4)}">${cut(visible(text), box.letters)}</text></g>
`
}
