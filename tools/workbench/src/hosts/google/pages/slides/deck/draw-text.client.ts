import type { Attributes, Container, Run } from '../../../files/tree/model.ts'
import { linesOf, textLook } from '../../../slides/text.ts'

const glyphs: Readonly<Record<string, string>> = {
  bullet: '●',
  hollowBullet: '○',
  squareBullet: '■',
}

/** The paragraphs of a shape or a cell. Each knows where it begins in the whole text. */
export function drawText(holder: Container): HTMLElement {
  const text = document.createElement('div')
  text.className = 'page-text'
  text.dataset.holder = holder.id
  const counts = new Map<string, number>()
  for (const { paragraph, text: node, at } of linesOf(holder)) {
    const line = document.createElement('p')
    line.dataset.at = String(at)
    styleParagraph(line, paragraph.attributes)
    if (paragraph.kind === 'listItem') line.dataset.glyph = glyphOf(paragraph.attributes, counts)
    const runs: readonly Run[] = node?.runs ?? []
    if (runs.length === 0) {
      styleRun(line, textLook(paragraph))
      line.append(document.createElement('br'))
    }
    for (const run of runs) line.append(drawRun(run))
    text.append(line)
  }
  return text
}

function drawRun({ text, attributes }: Run): HTMLElement {
  const span = document.createElement('span')
  span.textContent = text
  styleRun(span, attributes)
  if (attributes.linkUrl !== undefined) {
    span.className = 'page-link'
    span.title = String(attributes.linkUrl)
  }
  return span
}

function styleRun({ style }: HTMLElement, look: Attributes): void {
  if (look.bold === true) style.fontWeight = '700'
  if (look.italic === true) style.fontStyle = 'italic'
  const lines = [look.underline === true && 'underline', look.strikethrough === true && 'line-through']
  if (lines.some(Boolean)) style.textDecoration = lines.filter(Boolean).join(' ')
  if (look.fontSize !== undefined) style.fontSize = `${Number(look.fontSize)}px`
  if (look.fontFamily !== undefined)
    style.fontFamily = `${JSON.stringify(String(look.fontFamily))}, sans-serif`
  if (look.foregroundColor !== undefined) style.color = String(look.foregroundColor)
  if (look.backgroundColor !== undefined) style.backgroundColor = String(look.backgroundColor)
  if (look.textAlignment === 'superscript') style.verticalAlign = 'super'
  if (look.textAlignment === 'subscript') style.verticalAlign = 'sub'
}

function styleParagraph({ style }: HTMLElement, look: Attributes): void {
  if (look.alignment !== undefined) style.textAlign = String(look.alignment)
  if (look.lineSpacing !== undefined) style.lineHeight = String(Number(look.lineSpacing) * 1.15)
  if (look.spacingBefore !== undefined) style.marginTop = `${Number(look.spacingBefore)}px`
  if (look.spacingAfter !== undefined) style.marginBottom = `${Number(look.spacingAfter)}px`
  const indent = Number(look.indentStart ?? 0) + 18 * Number(look.nestingLevel ?? 0)
  if (indent > 0) style.paddingInlineStart = `${indent}px`
  if (look.leftToRight === false) style.direction = 'rtl'
}

function glyphOf(attributes: Attributes, counts: Map<string, number>): string {
  const kind = String(attributes.glyph ?? 'bullet')
  const fixed = glyphs[kind]
  if (fixed !== undefined) return fixed
  const key = `${String(attributes.listId)} ${String(attributes.nestingLevel ?? 0)}`
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  if (kind.startsWith('latin')) {
    const letter = String.fromCharCode(96 + ((count - 1) % 26) + 1)
    return `${kind === 'latinUpper' ? letter.toUpperCase() : letter}.`
  }
  return `${count}.`
}
