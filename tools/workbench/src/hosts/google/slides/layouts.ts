import { type Attributes, type Container, container, type NodeId } from '../files/tree/model.ts'

interface Placeholder {
  readonly type: string
  readonly box: readonly [left: number, top: number, width: number, height: number]
  readonly fontSize: number
  readonly align?: 'center'
  readonly contentAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM'
}

interface Predefined {
  /** The member of SlidesApp.PredefinedLayout. */
  readonly name: string
  readonly displayName: string
  readonly placeholders: readonly Placeholder[]
}

const title: Placeholder = { type: 'TITLE', box: [24.55, 35.05, 670.9, 45.1], fontSize: 28 }
const body: Placeholder = { type: 'BODY', box: [24.55, 90.75, 670.9, 269], fontSize: 18 }

/** The layouts of a new presentation with Google's plain theme; where things lie in them is from memory. */
export const predefinedLayouts: readonly Predefined[] = [
  {
    name: 'TITLE',
    displayName: 'Title slide',
    placeholders: [
      {
        type: 'CENTERED_TITLE',
        box: [24.55, 58.65, 670.9, 161.6],
        fontSize: 52,
        align: 'center',
        contentAlignment: 'BOTTOM',
      },
      { type: 'SUBTITLE', box: [24.55, 223.15, 670.9, 62.4], fontSize: 28, align: 'center' },
    ],
  },
  {
    name: 'SECTION_HEADER',
    displayName: 'Section header',
    placeholders: [
      {
        type: 'TITLE',
        box: [24.55, 169.35, 670.9, 66.3],
        fontSize: 36,
        align: 'center',
        contentAlignment: 'MIDDLE',
      },
    ],
  },
  { name: 'TITLE_AND_BODY', displayName: 'Title and body', placeholders: [title, body] },
  {
    name: 'TITLE_AND_TWO_COLUMNS',
    displayName: 'Title and two columns',
    placeholders: [
      title,
      { type: 'BODY', box: [24.55, 90.75, 314.95, 269], fontSize: 14 },
      { type: 'BODY', box: [380.5, 90.75, 314.95, 269], fontSize: 14 },
    ],
  },
  { name: 'TITLE_ONLY', displayName: 'Title only', placeholders: [title] },
  {
    name: 'ONE_COLUMN_TEXT',
    displayName: 'One column text',
    placeholders: [
      { type: 'TITLE', box: [24.55, 43.75, 221.1, 59.5], fontSize: 24, contentAlignment: 'BOTTOM' },
      { type: 'BODY', box: [24.55, 109.4, 221.1, 250.35], fontSize: 12 },
    ],
  },
  {
    name: 'MAIN_POINT',
    displayName: 'Main point',
    placeholders: [
      { type: 'TITLE', box: [38.6, 35.45, 501.4, 322.1], fontSize: 48, contentAlignment: 'MIDDLE' },
    ],
  },
  {
    name: 'SECTION_TITLE_AND_DESCRIPTION',
    displayName: 'Section title and description',
    placeholders: [
      {
        type: 'TITLE',
        box: [20.9, 97.1, 318.55, 116.7],
        fontSize: 42,
        align: 'center',
        contentAlignment: 'BOTTOM',
      },
      { type: 'SUBTITLE', box: [20.9, 220.7, 318.55, 97.25], fontSize: 21, align: 'center' },
      { type: 'BODY', box: [388.95, 57, 302.1, 290.95], fontSize: 18, contentAlignment: 'MIDDLE' },
    ],
  },
  {
    name: 'CAPTION_ONLY',
    displayName: 'Caption',
    placeholders: [
      { type: 'BODY', box: [24.55, 333.1, 472.35, 47.65], fontSize: 18, contentAlignment: 'MIDDLE' },
    ],
  },
  {
    name: 'BIG_NUMBER',
    displayName: 'Big number',
    placeholders: [
      {
        type: 'TITLE',
        box: [24.55, 87.1, 670.9, 154.6],
        fontSize: 120,
        align: 'center',
        contentAlignment: 'BOTTOM',
      },
      { type: 'BODY', box: [24.55, 248.2, 670.9, 102.4], fontSize: 18, align: 'center' },
    ],
  },
  { name: 'BLANK', displayName: 'Blank', placeholders: [] },
]

export function layoutPage({ name, displayName, placeholders }: Predefined, newId: () => NodeId): Container {
  const counts = new Map<string, number>()
  const shapes = placeholders.map(({ type, box, fontSize, align, contentAlignment }) => {
    const index = counts.get(type) ?? 0
    counts.set(type, index + 1)
    const [left, top, width, height] = box
    return container(
      'shape',
      newId(),
      [container('paragraph', newId(), [], { fontSize, ...(align && { alignment: align }) })],
      {
        shapeType: 'TEXT_BOX',
        placeholder: type,
        placeholderIndex: index,
        width,
        height,
        transform: [1, 0, 0, 1, left, top],
        ...(contentAlignment && { contentAlignment }),
      } satisfies Attributes,
    )
  })
  return container('layout', newId(), shapes, { layout: name, displayName })
}
