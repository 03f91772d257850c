import {
  type AttributePatch,
  type Attributes,
  type Container,
  container,
  type DocNode,
  isParagraph,
  type NodeId,
  type Run,
  type TextNode,
} from '../files/tree/model.ts'
import type { Operation } from '../files/tree/operations.ts'
import { lengthOfRuns, lookAt, sliceRuns, textOfRuns } from '../files/tree/runs.ts'

/** A paragraph of a shape or a cell, and where it begins in the whole text; behind each there is a new line. */
export interface Line {
  readonly paragraph: Container
  readonly text: TextNode | undefined
  readonly at: number
  /** Without the new line. */
  readonly length: number
}

export function linesOf(holder: Container): readonly Line[] {
  let at = 0
  return holder.children.filter(isParagraph).map((paragraph) => {
    const text = textOf(paragraph)
    const line = { paragraph, text, at, length: text ? lengthOfRuns(text.runs) : 0 }
    at += line.length + 1
    return line
  })
}

/** All text of a shape or a cell, with the new line at its end. */
export function wholeText(holder: Container): string {
  return linesOf(holder)
    .map(({ text }) => `${text ? textOfRuns(text.runs) : ''}\n`)
    .join('')
}

function plainLook(text: string, attributes: Attributes = {}): readonly Run[] {
  return text === '' ? [] : [{ text, attributes }]
}

/** The look of the character at an offset, or that which the next one there gets. */
function lookIn(holder: Container, offset: number): Attributes {
  const lines = linesOf(holder)
  const line = lines.find(({ at, length }) => offset <= at + length) ?? lines.at(-1)
  if (!line) return {}
  return line.text ? lookAt(line.text.runs, offset - line.at) : textLook(line.paragraph)
}

/**
 * Puts text in the place of the characters from `start` up to but without `end`; new lines in it make paragraphs, those
 * in what is replaced go, and the last one stays. It looks as what is before it.
 */
export function replaceIn(
  holder: Container,
  start: number,
  end: number,
  text: string,
  newId: () => NodeId,
): readonly Operation[] {
  const lines = linesOf(holder)
  const first = lineAt(lines, start)
  const last = lineAt(lines, end)
  if (!first || !last) return []
  const [from, to] = [start - first.at, Math.min(end - last.at, last.length)]
  const look = from > 0 && first.text ? lookAt(first.text.runs, from - 1) : lookIn(holder, start)
  const [head = '', ...rest] = text.split('\n')
  const tail = last.text ? sliceRuns(last.text.runs, to, last.length) : []
  if (rest.length === 0 && first === last) return writeIn(first, from, to, plainLook(head, look), newId)
  const operations: Operation[] = [
    ...writeIn(
      first,
      from,
      first.length,
      [...plainLook(head, look), ...(rest.length === 0 ? tail : [])],
      newId,
    ),
  ]
  let after = first.paragraph.id
  for (const [index, line] of rest.entries()) {
    const isLast = index === rest.length - 1
    const paragraph = paragraphLike(
      first.paragraph,
      [...plainLook(line, look), ...(isLast ? tail : [])],
      look,
      newId,
    )
    operations.push({ op: 'insert', parent: holder.id, after, node: paragraph })
    after = paragraph.id
  }
  for (const { paragraph } of lines.slice(lines.indexOf(first) + 1, lines.indexOf(last) + 1))
    operations.push({ op: 'remove', id: paragraph.id })
  return operations
}

/** Gives characters another look; a whole paragraph keeps it for the text to come. */
export function restyleIn(
  holder: Container,
  start: number,
  end: number,
  attributes: AttributePatch,
): readonly Operation[] {
  return linesOf(holder).flatMap(({ paragraph, text, at, length }): readonly Operation[] => {
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)]
    const isWhole = start <= at && end >= at + length && (end > at || length === 0)
    return [
      ...(isWhole && end >= at ? [{ op: 'setAttributes', id: paragraph.id, attributes } as const] : []),
      ...(text && from < to
        ? [{ op: 'setAttributes', id: text.id, start: from, end: to, attributes } as const]
        : []),
    ]
  })
}

/** The paragraphs that a stretch touches. */
export function linesIn(holder: Container, start: number, end: number): readonly Line[] {
  return linesOf(holder).filter(({ at, length }) => at <= Math.max(start, end - 1) && start <= at + length)
}

/** The looks of the characters of a stretch; of an empty paragraph, what the next character gets. */
export function looksOver(holder: Container, start: number, end: number): readonly Attributes[] {
  return linesIn(holder, start, end).flatMap(({ paragraph, text, at }) => {
    if (!text) return [textLook(paragraph)]
    let offset = at
    return text.runs
      .filter((run) => {
        const from = offset
        offset += run.text.length
        return from < Math.max(end, start + 1) && offset > start
      })
      .map(({ attributes }) => attributes)
  })
}

function writeIn(
  { paragraph, text, length }: Line,
  start: number,
  end: number,
  runs: readonly Run[],
  newId: () => NodeId,
): readonly Operation[] {
  if (text && start === 0 && end === length && lengthOfRuns(runs) === 0 && length > 0)
    return [
      // What is written there next looks as what was there.
      { op: 'setAttributes', id: paragraph.id, attributes: lookAt(text.runs, 0) },
      { op: 'remove', id: text.id },
    ]
  if (text)
    return start === end && runs.length === 0 ? [] : [{ op: 'replaceText', id: text.id, start, end, runs }]
  if (lengthOfRuns(runs) === 0) return []
  const node: DocNode = { id: newId(), kind: 'text', runs }
  return [{ op: 'insert', parent: paragraph.id, after: null, node }]
}

function paragraphLike(
  { kind, attributes }: Container,
  runs: readonly Run[],
  look: Attributes,
  newId: () => NodeId,
): Container {
  const texts: DocNode[] = lengthOfRuns(runs) > 0 ? [{ id: newId(), kind: 'text', runs }] : []
  return container(kind, newId(), texts, { ...attributes, ...look })
}

function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  return lines.find(({ at, length }) => offset <= at + length) ?? lines.at(-1)
}

function textOf({ children }: Container): TextNode | undefined {
  return children.find((child) => child.kind === 'text')
}

const looks = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'linkUrl',
  'fontFamily',
  'fontSize',
  'foregroundColor',
  'backgroundColor',
  'textAlignment',
])

/** The attributes of a paragraph that its text takes over. */
export function textLook({ attributes }: Container): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => looks.has(name)))
}
