import { type AttributeSpec, type NodeSpec, type NodeType, Schema } from 'prosemirror-model'
import type { Attributes, NodeKind } from '../../../../files/tree/model.ts'
import { blockStyle } from './block-style.ts'
import { darkTwin } from './dark-twin.ts'
import { marks } from './marks.ts'
import { parseStored } from './stored-attributes.ts'

/** What the paper's nodes have: the id of the document's node, and its attributes. */
export interface PaperAttrs {
  /** Empty until one is given. */
  readonly id: string
  readonly attributes: Attributes
}

const attrs: Record<string, AttributeSpec> = { id: { default: '' }, attributes: { default: {} } }

function stored(attributes: Attributes): { readonly 'data-attributes'?: string } {
  return Object.keys(attributes).length === 0 ? {} : { 'data-attributes': JSON.stringify(attributes) }
}

function parsed(kind: NodeKind, element: { getAttribute(name: string): string | null }) {
  return { attributes: parseStored(kind, element.getAttribute('data-attributes')) }
}

const headingTags: Readonly<Record<string, string>> = {
  heading1: 'h1',
  heading2: 'h2',
  heading3: 'h3',
  heading4: 'h4',
  heading5: 'h5',
  heading6: 'h6',
}

// Three quarters of an inch a level, as Docs has it.
const levelIndent = 36

const paragraph: NodeSpec = {
  group: 'block',
  content: 'inline*',
  attrs,
  whitespace: 'pre',
  toDOM({ attrs: { attributes } }) {
    const heading = String(attributes.heading ?? 'normal')
    return [
      headingTags[heading] ?? 'p',
      { class: heading, style: blockStyle(attributes), ...stored(attributes) },
      0,
    ]
  },
  parseDOM: [
    { tag: 'p', getAttrs: (element) => parsed('paragraph', element) },
    ...[1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      getAttrs: (element: { getAttribute(name: string): string | null }) => ({
        attributes: { heading: `heading${level}`, ...parsed('paragraph', element).attributes },
      }),
    })),
  ],
}

const listItem: NodeSpec = {
  group: 'block',
  content: 'inline*',
  attrs,
  whitespace: 'pre',
  toDOM({ attrs: { attributes } }) {
    const level = Number(attributes.nestingLevel ?? 0)
    const heading = String(attributes.heading ?? 'normal')
    return [
      headingTags[heading] ?? 'p',
      {
        class: `item ${heading}`,
        'data-item': '',
        style: blockStyle(attributes, { indent: levelIndent * (level + 1) }),
        ...stored(attributes),
      },
      0,
    ]
  },
  parseDOM: [{ tag: '[data-item]', priority: 60, getAttrs: (element) => parsed('listItem', element) }],
}

const table: NodeSpec = {
  group: 'block',
  content: 'tableRow*',
  attrs,
  tableRole: 'table',
  isolating: true,
  toDOM: ({ attrs: { attributes } }) => [
    'table',
    {
      style: [
        attributes.borderColor && `--border:${attributes.borderColor}`,
        attributes.borderWidth !== undefined && `--border-width:${attributes.borderWidth}pt`,
      ]
        .filter(Boolean)
        .join(';'),
      ...stored(attributes),
    },
    ['tbody', 0],
  ],
  parseDOM: [{ tag: 'table', getAttrs: (element) => parsed('table', element) }],
}

const tableRow: NodeSpec = {
  content: 'tableCell*',
  attrs,
  tableRole: 'row',
  toDOM: ({ attrs: { attributes } }) => [
    'tr',
    {
      style: attributes.minimumHeight === undefined ? '' : `height:${attributes.minimumHeight}pt`,
      ...stored(attributes),
    },
    0,
  ],
  parseDOM: [{ tag: 'tr', getAttrs: (element) => parsed('tableRow', element) }],
}

const tableCell: NodeSpec = {
  content: 'block* textblock',
  // prosemirror-tables counts by these; a document's cells take one place each.
  attrs: { ...attrs, colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  tableRole: 'cell',
  isolating: true,
  toDOM: ({ attrs: { attributes } }) => [
    'td',
    {
      style: [
        attributes.backgroundColor &&
          `background-color:${attributes.backgroundColor};--dark-ground:${darkTwin(String(attributes.backgroundColor))}`,
        attributes.width !== undefined && `width:${attributes.width}pt`,
        attributes.verticalAlignment &&
          `vertical-align:${attributes.verticalAlignment === 'center' ? 'middle' : attributes.verticalAlignment}`,
        ...['Top', 'Bottom', 'Left', 'Right'].map(
          (side) =>
            attributes[`padding${side}`] !== undefined &&
            `padding-${side.toLowerCase()}:${attributes[`padding${side}`]}pt`,
        ),
      ]
        .filter(Boolean)
        .join(';'),
      ...stored(attributes),
    },
    0,
  ],
  parseDOM: [{ tag: 'td, th', getAttrs: (element) => parsed('tableCell', element) }],
}

const image: NodeSpec = {
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  // `document` is the one that the bytes are in, where it isn't this one: a picture that is being pasted.
  attrs: { ...attrs, document: { default: null } },
  toDOM: ({ attrs: { attributes, document } }) => [
    'img',
    {
      alt: [attributes.altTitle, attributes.altDescription].filter(Boolean).join('. '),
      ...(document !== null && { 'data-document': document }),
      ...stored(attributes),
    },
  ],
  parseDOM: [
    {
      tag: 'img[data-attributes]',
      getAttrs(element) {
        const { attributes } = parsed('image', element)
        if (typeof attributes.image !== 'string') return false
        return { attributes, document: element.getAttribute('data-document') }
      },
    },
  ],
}

const horizontalRule: NodeSpec = {
  group: 'inline',
  inline: true,
  attrs,
  toDOM: () => ['span', { class: 'rule', 'data-rule': '' }, ['hr']],
  parseDOM: [{ tag: '[data-rule]' }],
}

const pageBreak: NodeSpec = {
  group: 'inline',
  inline: true,
  attrs,
  toDOM: () => [
    'span',
    { class: 'page-break', 'data-page-break': '', role: 'img', 'aria-label': 'Page break' },
  ],
  parseDOM: [{ tag: '[data-page-break]' }],
}

/** The paper's nodes are the document's, by their names; a text's id is in the document alone. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block* textblock', attrs },
    paragraph: { ...paragraph, group: 'block textblock' },
    listItem: { ...listItem, group: 'block textblock' },
    table,
    tableRow,
    tableCell,
    text: { group: 'inline' },
    image,
    horizontalRule,
    pageBreak,
  },
  marks,
})

/** A node type by the document's name for it. */
export function nodeType(name: NodeKind): NodeType {
  const type = schema.nodes[name]
  if (!type) throw new Error(`A paper has no ${name}.`)
  return type
}
