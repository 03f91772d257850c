import { type Fragment, type Node, Slice } from 'prosemirror-model'
import { ReplaceStep, type Transform } from 'prosemirror-transform'
import { textDifference } from '../../../files/tree/text-difference.ts'
import { patchBetween } from './text-operations.ts'
import { attrsOf } from './wanted.ts'

/** Makes the content of a paragraph the wanted one. `start` is where its content begins. */
export function reconcileInline(tr: Transform, old: Node, start: number, wanted: Fragment): void {
  const table = new Map<string, string>()
  const [before, after] = [units(old.content, table), units(wanted, table)]
  const difference = textDifference(before, after)
  if (difference) {
    const { start: from, oldEnd, newEnd } = difference
    tr.step(new ReplaceStep(start + from, start + oldEnd, new Slice(wanted.cut(from, newEnd), 0, 0)))
  }
  const current = tr.doc.resolve(start).parent.content
  for (const [node, goal, from, to] of together(current, wanted)) {
    if (keyOf(node) !== keyOf(goal)) {
      // Someone wrote the very character of private use that stands for a picture here.
      tr.step(new ReplaceStep(start + from, start + to, new Slice(wanted.cut(from, to), 0, 0)))
      continue
    }
    if (!goal.isText) {
      const { attributes } = attrsOf(goal)
      if (Object.keys(patchBetween(attrsOf(node).attributes, attributes)).length > 0)
        tr.setNodeAttribute(start + from, 'attributes', attributes)
      continue
    }
    for (const mark of node.marks)
      if (!goal.marks.some(({ type }) => type === mark.type)) tr.removeMark(start + from, start + to, mark)
    for (const mark of goal.marks) if (!mark.isInSet(node.marks)) tr.addMark(start + from, start + to, mark)
  }
}

// One unit for each place: the text's own, and for what isn't text one of private use that stands for its id.
function units(content: Fragment, table: Map<string, string>): string {
  let text = ''
  content.forEach((node) => {
    text += node.isText ? node.text : leafUnit(node, table)
  })
  return text
}

function leafUnit(node: Node, table: Map<string, string>): string {
  const key = keyOf(node)
  const unit = table.get(key) ?? String.fromCharCode(0xe000 + (table.size % 6400))
  table.set(key, unit)
  return unit
}

function keyOf(node: Node): string {
  return node.isText ? '' : `${node.type.name} ${attrsOf(node).id}`
}

function* together(a: Fragment, b: Fragment): Generator<readonly [Node, Node, number, number]> {
  let [i, j, at, leftA, leftB] = [0, 0, 0, a.maybeChild(0)?.nodeSize ?? 0, b.maybeChild(0)?.nodeSize ?? 0]
  for (;;) {
    const [one, other] = [a.maybeChild(i), b.maybeChild(j)]
    if (!one || !other) return
    const size = Math.min(leftA, leftB)
    yield [one, other, at, at + size]
    at += size
    leftA -= size
    leftB -= size
    if (leftA === 0) {
      i += 1
      leftA = a.maybeChild(i)?.nodeSize ?? 0
    }
    if (leftB === 0) {
      j += 1
      leftB = b.maybeChild(j)?.nodeSize ?? 0
    }
  }
}
