/// <reference path="./modules.d.ts" />
import { flextree } from 'd3-flextree'
import { Transformer } from 'markmap-lib/no-plugins'
import { escapeXml } from '../escape.ts'
import { sans } from '../fonts.ts'
import type { Drawn, Engine, Scheme } from '../kind.ts'
import { type Label, labelOf, labelSvg } from './mindmap-label.client.ts'

const inks: Readonly<Record<Scheme, string>> = { light: '#292a2e', dark: '#cecfd2' }
const branches: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#357de8', '#82b536', '#bf63f3', '#e06c00', '#2898bd', '#da62ac', '#c9372c', '#6b6e76'],
  dark: ['#669df1', '#94c748', '#c97cf4', '#fca700', '#6cc3e0', '#f797d2', '#f87168', '#96999e'],
}

const between = { levels: 56, siblings: 10, cousins: 18 }
const margin = 12

/** A node of the outline, as markmap-lib gives it. */
interface Outline {
  readonly content: string
  readonly children: readonly Outline[]
}

interface Leaf {
  readonly label: Label
  readonly depth: number
  readonly branch: number
  readonly children: readonly Leaf[]
}

function measured(node: Outline, depth: number, branch: number): Leaf {
  const label = labelOf(node.content, depth)
  return {
    label,
    depth,
    branch,
    children: node.children.map((child, index) => measured(child, depth + 1, depth === 0 ? index : branch)),
  }
}

function mapSvg(root: Leaf, scheme: Scheme): string {
  const layout = flextree<Leaf>({
    children: (leaf) => [...leaf.children],
    nodeSize: ({ data }) => [data.label.height + between.siblings, data.label.width + between.levels],
    spacing: (a, b) => (a.parent === b.parent ? 0 : between.cousins - between.siblings),
  })
  const nodes = layout(layout.hierarchy(root)).nodes
  const top = Math.min(...nodes.map(({ x, data }) => x - data.label.height / 2)) - margin
  const bottom = Math.max(...nodes.map(({ x, data }) => x + data.label.height / 2 + 4)) + margin
  const right = Math.max(...nodes.map(({ y, data }) => y + data.label.width)) + margin
  const colour = ({ branch, depth }: Leaf) =>
    depth === 0 ? inks[scheme] : (branches[scheme][branch % 8] ?? inks[scheme])
  const fixed = (value: number) => String(Math.round(value * 10) / 10)
  let lines = ''
  let labels = ''
  for (const { x, y, data, parent } of nodes) {
    const base = x + data.label.height / 2
    const thick = fixed(Math.max(1, 3 - data.depth * 0.5))
    lines += `<path d="M${fixed(y)} ${fixed(base)}h${fixed(data.label.width)}" stroke="${colour(data)}" stroke-width="${thick}"/>`
    if (parent) {
      const from = { x: parent.y + parent.data.label.width, y: parent.x + parent.data.label.height / 2 }
      const middle = (from.x + y) / 2
      lines += `<path d="M${fixed(from.x)} ${fixed(from.y)}C${fixed(middle)} ${fixed(from.y)} ${fixed(middle)} ${fixed(base)} ${fixed(y)} ${fixed(base)}" stroke="${colour(data)}" stroke-width="${thick}"/>`
    }
    labels += labelSvg(data.label, { x: y, y: x - data.label.height / 2, scheme })
  }
  const width = right + margin
  const box = `${-margin} ${fixed(top)} ${fixed(width)} ${fixed(bottom - top)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${fixed(width)}" height="${fixed(bottom - top)}" viewBox="${box}" font-family="${escapeXml(sans)}"><g fill="none" stroke-linecap="round">${lines}</g><g fill="${inks[scheme]}">${labels}</g></svg>`
}

/** Loads the outline reader and the layout. Every branch is drawn: a picture has nothing to unfold. */
export async function load(): Promise<Engine> {
  const transformer = new Transformer([])
  const draw = (source: string, scheme: Scheme): Drawn => {
    const { root }: { root: Outline } = transformer.transform(source)
    if (root.content === '' && root.children.length === 0)
      return {
        ok: false,
        problem: {
          message: 'The outline is empty: write a heading (# Topic) and a list under it.',
          ours: { text: 'emptyOutline' },
        },
      }
    return { ok: true, svg: mapSvg(measured(root, 0, 0), scheme) }
  }
  return { draw: async (source, { scheme }) => draw(source, scheme) }
}
