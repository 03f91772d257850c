import type { BlockName } from './blocks.ts'
import type { MacroOffer } from './offer.ts'

/** One line of the slash menu. */
export interface SlashItem {
  readonly id: string
  readonly group: string
  readonly title: string
  readonly description: string
  /** One or two letters that stand for it. */
  readonly mark: string
  readonly words: string
  readonly act:
    | { readonly kind: 'block'; readonly name: BlockName }
    | { readonly kind: 'macro'; readonly offer: MacroOffer }
    | { readonly kind: 'image' }
}

const blocks: readonly (readonly [BlockName, string, string, string, string])[] = [
  ['heading1', 'Heading 1', 'A large heading', 'H1', 'title h1'],
  ['heading2', 'Heading 2', 'A section', 'H2', 'h2'],
  ['heading3', 'Heading 3', 'A smaller section', 'H3', 'h3'],
  ['bulletList', 'Bullet list', 'Points without an order', '•', 'ul unordered'],
  ['orderedList', 'Numbered list', 'Points in order', '1.', 'ol ordered'],
  ['taskList', 'Task list', 'Things to tick off', '☑', 'todo checkbox action'],
  ['table', 'Table', 'Rows and columns with a heading', '▦', 'grid'],
  ['codeBlock', 'Code block', 'Text as it is, in a fixed width', '{}', 'pre source'],
  ['quote', 'Quote', 'Someone else’s words', '”', 'blockquote'],
  ['rule', 'Divider', 'A line across the page', '—', 'rule hr'],
  ['columns2', 'Two columns', 'Text side by side', '▥', 'layout'],
  ['expand', 'Expand', 'Text that opens on demand', '▸', 'details collapse'],
  ['panelInfo', 'Info panel', 'Something to know', 'i', 'callout'],
  ['panelNote', 'Note panel', 'Something beside the text', '✎', 'callout'],
  ['panelSuccess', 'Success panel', 'Something that went well', '✓', 'callout'],
  ['panelWarning', 'Warning panel', 'Something to take care of', '!', 'callout'],
  ['panelError', 'Error panel', 'Something that is wrong', '×', 'callout'],
]

/** Everything that the menu can insert: what the installed apps offer comes first. */
export function slashItems(offers: readonly MacroOffer[]): readonly SlashItem[] {
  return [
    ...offers.map(
      (offer): SlashItem => ({
        id: `macro-${offer.extensionKey}`,
        group: 'Apps',
        title: offer.title,
        description: offer.description || offer.appName,
        mark: [...offer.title][0]?.toUpperCase() ?? 'A',
        words: `${offer.appName} ${offer.categories.join(' ')} macro`,
        act: { kind: 'macro', offer },
      }),
    ),
    ...blocks.map(
      ([name, title, description, mark, words]): SlashItem => ({
        id: name,
        group: 'Blocks',
        title,
        description,
        mark,
        words,
        act: { kind: 'block', name },
      }),
    ),
    {
      id: 'image',
      group: 'Blocks',
      title: 'Image',
      description: 'From a file or an address',
      mark: '▣',
      words: 'picture photo media file',
      act: { kind: 'image' },
    },
  ]
}

function rank(item: SlashItem, query: string): number {
  const title = item.title.toLowerCase()
  if (title.startsWith(query)) return 0
  if (title.split(/\s+/).some((word) => word.startsWith(query))) return 1
  if (title.includes(query)) return 2
  return `${item.words} ${item.description}`.toLowerCase().includes(query) ? 3 : 4
}

/** The items that fit what was typed after the slash, the best first, groups kept together. */
export function filterItems(items: readonly SlashItem[], typed: string): readonly SlashItem[] {
  const query = typed.trim().toLowerCase()
  if (query === '') return items
  const fit = items.map((item) => ({ item, rank: rank(item, query) })).filter((one) => one.rank < 4)
  const sorted = fit.sort((a, b) => a.rank - b.rank).map(({ item }) => item)
  const groups = [...new Set(sorted.map(({ group }) => group))]
  return groups.flatMap((group) => sorted.filter((item) => item.group === group))
}
