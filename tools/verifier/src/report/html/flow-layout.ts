import type { DrawnFlow } from './drawn-flows.ts'

/** A box of the drawing: a source, a piece of code or a sink. */
export interface Box {
  readonly text: string
  readonly column: 0 | 1 | 2
  readonly y: number
  readonly height: number
}

/** A line of the drawing: its height at the source, in the code (in and out), at the sink. */
export interface Line {
  readonly flow: DrawnFlow
  readonly source: number
  readonly by: number
  readonly sink: number
}

export interface FlowLayout {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly height: number
}

const gap = { line: 22, box: 14, edge: 15 }

/** Three columns of boxes; each flow has a line of its own through them, so that it can be followed. */
export function flowLayout(flows: readonly DrawnFlow[]): FlowLayout {
  const columns = [
    column(flows, ({ source }) => source),
    column(flows, ({ by }) => by),
    column(flows, ({ sink }) => sink),
  ]
  const height = Math.max(0, ...columns.map((one) => one.height))
  const down = (index: number) => (height - (columns[index]?.height ?? 0)) / 2
  return {
    boxes: ([0, 1, 2] as const).flatMap((index) =>
      (columns[index]?.boxes ?? []).map((box) => ({ ...box, column: index, y: box.y + down(index) })),
    ),
    lines: flows.map((flow, index) => ({
      flow,
      source: (columns[0]?.ports[index] ?? 0) + down(0),
      by: (columns[1]?.ports[index] ?? 0) + down(1),
      sink: (columns[2]?.ports[index] ?? 0) + down(2),
    })),
    height,
  }
}

interface Column {
  readonly boxes: readonly Pick<Box, 'text' | 'y' | 'height'>[]
  /** For each flow, the height of its line in its box. */
  readonly ports: readonly number[]
  readonly height: number
}

function column(flows: readonly DrawnFlow[], nameOf: (flow: DrawnFlow) => string): Column {
  const members = new Map<string, readonly number[]>()
  flows.forEach((flow, index) => {
    members.set(nameOf(flow), [...(members.get(nameOf(flow)) ?? []), index])
  })
  // Boxes stand in the order of the middle of their lines, which keeps crossings few.
  const groups = [...members].sort(([, a], [, b]) => middle(a) - middle(b))
  const boxes: Pick<Box, 'text' | 'y' | 'height'>[] = []
  const ports: number[] = []
  let y = 0
  for (const [text, indices] of groups) {
    const height = 2 * gap.edge + (indices.length - 1) * gap.line
    boxes.push({ text, y, height })
    indices.forEach((index, nth) => {
      ports[index] = y + gap.edge + nth * gap.line
    })
    y += height + gap.box
  }
  return { boxes, ports, height: Math.max(0, y - gap.box) }
}

const middle = (indices: readonly number[]) => indices.reduce((sum, index) => sum + index, 0) / indices.length
