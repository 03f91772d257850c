import type { AttributeSpec, DOMOutputSpec, Node, NodeSpec } from 'prosemirror-model'

/**
 * What a stored node has beyond what the editor works with: unknown attributes, marks on blocks, attributes that were
 * left out. It rides along in this attribute, so that saving gives back what was stored.
 */
export const rest: AttributeSpec = { default: null }

/** Groups: `block` stands anywhere at the top, `nested` in panels, quotes and cells, `item` in list items. */
const everywhere = 'block nested item'

function spec(given: NodeSpec): NodeSpec {
  return { ...given, attrs: { ...given.attrs, rest } }
}

function headings(): NonNullable<NodeSpec['parseDOM']> {
  return [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } }))
}

/** Attributes of an element that carry a whole node through the clipboard. */
function carried(node: Node): Record<string, string> {
  return { 'data-adf-type': node.type.name, 'data-adf': JSON.stringify(node.attrs) }
}

/** Reads what `carried` wrote; a stranger's text is no node. */
function takeCarried(element: HTMLElement): Record<string, unknown> | false {
  try {
    const value: unknown = JSON.parse(element.getAttribute('data-adf') ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : false
  } catch {
    return false // pasted from elsewhere
  }
}

function atom(name: string, given: NodeSpec, tag: 'div' | 'span'): NodeSpec {
  return spec({
    atom: true,
    toDOM: (node): DOMOutputSpec => [tag, carried(node)],
    parseDOM: [{ tag: `${tag}[data-adf-type=${name}]`, getAttrs: takeCarried }],
    ...given,
  })
}

const macro = {
  extensionType: { default: '' },
  extensionKey: { default: '' },
  extensionTitle: { default: null },
  localId: { default: null },
  layout: { default: null },
  parameters: { default: null },
  text: { default: null },
}

const panelTypes = ['info', 'note', 'tip', 'warning', 'success', 'error', 'custom']

/** The nodes of the editor, named as Atlassian Document Format names them, without tables. */
export const nodes: Readonly<Record<string, NodeSpec>> = {
  doc: spec({ content: 'block+' }),
  paragraph: spec({
    group: everywhere,
    content: 'inline*',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  }),
  heading: spec({
    group: 'block nested',
    content: 'inline*',
    attrs: { level: { default: 1 } },
    defining: true,
    parseDOM: headings(),
    toDOM: ({ attrs }) => [`h${Math.min(6, Math.max(1, Number(attrs.level) || 1))}`, 0],
  }),
  bulletList: spec({
    group: everywhere,
    content: '(listItem | opaqueBlock)+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  }),
  orderedList: spec({
    group: everywhere,
    content: '(listItem | opaqueBlock)+',
    attrs: { order: { default: null } },
    parseDOM: [{ tag: 'ol' }],
    toDOM: ({ attrs }) => (typeof attrs.order === 'number' ? ['ol', { start: attrs.order }, 0] : ['ol', 0]),
  }),
  listItem: spec({
    content: 'item+',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  }),
  taskList: spec({
    group: everywhere,
    content: '(taskItem | taskList | opaqueBlock)+',
    attrs: { localId: { default: null } },
    parseDOM: [{ tag: 'ul[data-tasks]', priority: 60 }],
    toDOM: () => ['ul', { class: 'tasks', 'data-tasks': '' }, 0],
  }),
  taskItem: spec({
    content: 'inline*',
    attrs: { localId: { default: null }, state: { default: 'TODO' } },
    defining: true,
    parseDOM: [
      {
        tag: 'li[data-task]',
        priority: 60,
        getAttrs: (element) => ({ state: element.getAttribute('data-task') === 'DONE' ? 'DONE' : 'TODO' }),
      },
    ],
    toDOM: ({ attrs }) => ['li', { class: 'task', 'data-task': String(attrs.state) }, 0],
  }),
  blockquote: spec({
    group: 'block nested',
    content: 'nested+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  }),
  codeBlock: spec({
    group: everywhere,
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    attrs: { language: { default: null } },
    parseDOM: [
      {
        tag: 'pre',
        preserveWhitespace: 'full',
        getAttrs: (element) => ({ language: element.getAttribute('data-language') }),
      },
    ],
    toDOM: ({ attrs }) => ['pre', { class: 'code', ...data('language', attrs.language) }, ['code', 0]],
  }),
  panel: spec({
    group: 'block nested',
    content: 'nested+',
    defining: true,
    attrs: { panelType: { default: 'info' } },
    parseDOM: [
      {
        tag: 'div[data-panel]',
        getAttrs: (element) => ({ panelType: element.getAttribute('data-panel') ?? 'info' }),
      },
    ],
    toDOM: ({ attrs }) => {
      const type = panelTypes.find((name) => name === attrs.panelType) ?? 'info'
      return [
        'div',
        { class: `panel panel-${type}`, 'data-panel': type },
        ['div', { class: 'panel-body' }, 0],
      ]
    },
  }),
  expand: spec({
    group: 'block',
    content: 'nested+',
    defining: true,
    attrs: { title: { default: null } },
    parseDOM: [
      { tag: 'div[data-expand]', getAttrs: (element) => ({ title: element.getAttribute('data-expand') }) },
    ],
    toDOM: ({ attrs }) => ['div', { class: 'expand', 'data-expand': String(attrs.title ?? '') }, 0],
  }),
  layoutSection: spec({
    group: 'block',
    content: 'layoutColumn+',
    isolating: true,
    parseDOM: [{ tag: 'div[data-columns]' }],
    toDOM: () => ['div', { class: 'columns', 'data-columns': '' }, 0],
  }),
  layoutColumn: spec({
    content: 'nested+',
    isolating: true,
    attrs: { width: { default: 50 } },
    parseDOM: [{ tag: 'div[data-column]' }],
    toDOM: () => ['div', { class: 'column', 'data-column': '' }, 0],
  }),
  rule: spec({ group: 'block nested', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] }),
  mediaSingle: spec({
    group: everywhere,
    content: 'media caption?',
    attrs: { layout: { default: 'center' }, width: { default: null }, widthType: { default: null } },
    draggable: true,
    parseDOM: [{ tag: 'figure[data-media]' }],
    toDOM: () => ['figure', { class: 'media', 'data-media': '' }, 0],
  }),
  media: atom(
    'media',
    {
      attrs: {
        type: { default: 'external' },
        url: { default: null },
        id: { default: null },
        collection: { default: null },
        alt: { default: null },
        width: { default: null },
        height: { default: null },
      },
    },
    'div',
  ),
  caption: spec({
    content: 'inline*',
    parseDOM: [{ tag: 'figcaption' }],
    toDOM: () => ['figcaption', 0],
  }),
  extension: atom('extension', { group: everywhere, attrs: macro, draggable: true }, 'div'),
  bodiedExtension: spec({
    group: 'block',
    content: 'nested+',
    attrs: macro,
    isolating: true,
    defining: true,
    parseDOM: [{ tag: 'div[data-adf-type=bodiedExtension]', getAttrs: takeCarried }],
    toDOM: (node) => ['div', carried(node), 0],
  }),
  inlineExtension: atom('inlineExtension', { group: 'inline', inline: true, attrs: macro }, 'span'),
  hardBreak: spec({
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  }),
  /** Anything that the editor doesn't know: its JSON, whole. */
  opaqueBlock: atom('opaqueBlock', { group: everywhere, attrs: { json: { default: '' } } }, 'div'),
  opaqueInline: atom(
    'opaqueInline',
    { group: 'inline', inline: true, attrs: { json: { default: '' } } },
    'span',
  ),
  text: { group: 'inline' },
}

function data(name: string, value: unknown): Record<string, string> {
  return typeof value === 'string' && value !== '' ? { [`data-${name}`]: value } : {}
}
