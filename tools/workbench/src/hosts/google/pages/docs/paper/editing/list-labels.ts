import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { attrsOf } from '../mapping/wanted.ts'
import { nodeType } from '../schema/schema.ts'

interface Labels {
  readonly decorations: DecorationSet
  /** What the labels were made of: they are made anew when that changes. */
  readonly made: string
}

const key = new PluginKey<Labels>('labels')

/** Shows each list item's bullet or number. */
export function listLabels(): Plugin<Labels> {
  return new Plugin({
    key,
    state: {
      init: (_config, { doc }) => labelsOf(doc),
      apply(tr, labels, _old, { doc }) {
        if (!tr.docChanged) return labels
        const made = itemsIn(doc).map(describe).join('\n')
        return made === labels.made
          ? { made, decorations: labels.decorations.map(tr.mapping, doc) }
          : labelsOf(doc)
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  })
}

interface Item {
  readonly node: Node
  readonly pos: number
}

function itemsIn(doc: Node): readonly Item[] {
  const items: Item[] = []
  doc.descendants((node, pos) => {
    if (node.type === nodeType('listItem')) items.push({ node, pos })
    return !node.isTextblock
  })
  return items
}

function describe({ node }: Item): string {
  const { id, attributes } = attrsOf(node)
  return [id, attributes.listId, attributes.nestingLevel, attributes.glyph].join(' ')
}

function labelsOf(doc: Node): Labels {
  const items = itemsIn(doc)
  const counts = new Map<unknown, number[]>()
  const decorations = items.map(({ node, pos }) => {
    const { listId, nestingLevel = 0, glyph = 'number' } = attrsOf(node).attributes
    const level = Number(nestingLevel)
    const count = (counts.get(listId) ?? []).slice(0, level + 1)
    count[level] = (count[level] ?? 0) + 1
    counts.set(listId, count)
    return Decoration.node(pos, pos + node.nodeSize, { 'data-label': labelFor(String(glyph), count[level]) })
  })
  return { made: items.map(describe).join('\n'), decorations: DecorationSet.create(doc, decorations) }
}

/** The label of an item by its glyph: `3.`, `c.`, `iii.`, or a bullet. */
function labelFor(glyph: string, count: number): string {
  switch (glyph) {
    case 'bullet':
      return '●'
    case 'hollowBullet':
      return '○'
    case 'squareBullet':
      return '■'
    case 'latinLower':
      return `${letters(count)}.`
    case 'latinUpper':
      return `${letters(count).toUpperCase()}.`
    case 'romanLower':
      return `${roman(count)}.`
    case 'romanUpper':
      return `${roman(count).toUpperCase()}.`
    default:
      return `${count}.`
  }
}

// Docs goes on after z with aa, bb, cc.
function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(count: number): string {
  let left = count
  let text = ''
  for (const [value, sign] of romans) for (; left >= value; left -= value) text += sign
  return text
}
