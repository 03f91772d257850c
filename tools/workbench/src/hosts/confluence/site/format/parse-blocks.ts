import type { AdfNode } from '../../adf.ts'
import { isInline, parseInlines } from './parse-inlines.ts'
import { parseAdfExtension, parseMacro } from './parse-macro.ts'
import type { FileNames } from './storage.ts'
import type { XmlElement, XmlNode } from './xml.ts'
import { childNamed, childrenNamed, textOf } from './xml-tree.ts'

/** Reads a run of blocks; text that stands bare between them becomes paragraphs. */
export function parseBlocks(nodes: readonly XmlNode[], files: FileNames): AdfNode[] {
  const blocks: AdfNode[] = []
  let line: XmlNode[] = []
  const endLine = () => {
    const isBlank = line.every((node) => typeof node === 'string' && /^[ \t\r\n]*$/.test(node))
    if (!isBlank) blocks.push({ type: 'paragraph', content: parseInlines(line, files) })
    line = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node)) line.push(node)
    else {
      endLine()
      blocks.push(...parseBlock(node, files))
    }
  }
  endLine()
  return blocks
}

function parseBlock(node: XmlElement, files: FileNames): readonly AdfNode[] {
  const inner = () => parseBlocks(node.children, files)
  switch (node.name) {
    case 'p':
      return [{ type: 'paragraph', content: parseInlines(node.children, files) }]
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [
        {
          type: 'heading',
          attrs: { level: Number(node.name[1]) },
          content: parseInlines(node.children, files),
        },
      ]
    case 'ul':
      return [{ type: 'bulletList', content: listItems(node, files) }]
    case 'ol': {
      const order = Number(node.attributes.start ?? 1)
      return [
        { type: 'orderedList', ...(order > 1 ? { attrs: { order } } : {}), content: listItems(node, files) },
      ]
    }
    case 'blockquote':
      return [{ type: 'blockquote', content: inner() }]
    case 'hr':
      return [{ type: 'rule' }]
    case 'pre':
      return [{ type: 'codeBlock', content: [{ type: 'text', text: textOf(node) }] }]
    case 'table':
      return [{ type: 'table', content: rowsOf(node).map((row) => parseRow(row, files)) }]
    case 'ac:task-list':
      return [
        { type: 'taskList', content: childrenNamed(node, 'ac:task').map((task) => parseTask(task, files)) },
      ]
    case 'ac:image':
      return [{ type: 'mediaSingle', content: [parseImage(node, files)] }]
    case 'ac:structured-macro':
      return [
        parseMacro(node, () => parseBlocks(childNamed(node, 'ac:rich-text-body')?.children ?? [], files)),
      ]
    case 'ac:adf-extension':
      return [
        parseAdfExtension(node, (content) =>
          content.every(isInline) ? parseInlines(content, files) : parseBlocks(content, files),
        ),
      ]
    default:
      // Layouts, divs and what else has no node of its own: their content counts.
      return inner()
  }
}

function listItems(list: XmlElement, files: FileNames): AdfNode[] {
  return childrenNamed(list, 'li').map((item) => ({
    type: 'listItem',
    content: parseBlocks(item.children, files),
  }))
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'tr') return [child]
    return ['tbody', 'thead', 'tfoot'].includes(child.name) ? childrenNamed(child, 'tr') : []
  })
}

function parseRow(row: XmlElement, files: FileNames): AdfNode {
  const cells = row.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (child.name === 'td' || child.name === 'th'),
  )
  return {
    type: 'tableRow',
    content: cells.map((cell) => {
      const { colspan, rowspan, 'data-highlight-colour': background } = cell.attributes
      const attrs = {
        ...(colspan === undefined ? {} : { colspan: Number(colspan) }),
        ...(rowspan === undefined ? {} : { rowspan: Number(rowspan) }),
        ...(background === undefined ? {} : { background }),
      }
      return {
        type: cell.name === 'th' ? 'tableHeader' : 'tableCell',
        ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
        content: parseBlocks(cell.children, files),
      }
    }),
  }
}

function parseTask(task: XmlElement, files: FileNames): AdfNode {
  const part = (name: string) => childNamed(task, name)
  const id = part('ac:task-id')
  const status = part('ac:task-status')
  return {
    type: 'taskItem',
    attrs: {
      localId: id === undefined ? '' : textOf(id),
      state: status !== undefined && textOf(status).trim() === 'complete' ? 'DONE' : 'TODO',
    },
    content: parseInlines(part('ac:task-body')?.children ?? [], files),
  }
}

function parseImage(image: XmlElement, files: FileNames): AdfNode {
  const alt = image.attributes['ac:alt']
  const width = Number(image.attributes['ac:width'])
  const height = Number(image.attributes['ac:height'])
  const shared = {
    ...(alt === undefined ? {} : { alt }),
    ...(width > 0 ? { width } : {}),
    ...(height > 0 ? { height } : {}),
  }
  const url = childNamed(image, 'ri:url')?.attributes['ri:value']
  if (url !== undefined) return { type: 'media', attrs: { type: 'external', url, ...shared } }
  const name = childNamed(image, 'ri:attachment')?.attributes['ri:filename'] ?? ''
  return { type: 'media', attrs: { type: 'file', id: files.idOf(name) ?? name, collection: '', ...shared } }
}
