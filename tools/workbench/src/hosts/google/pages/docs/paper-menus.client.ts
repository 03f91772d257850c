import type { Entry, TopMenu } from '../window/menu-bar.client.ts'
import type { Paper, PaperCommand } from './paper/paper.client.ts'

/** The menus of what is done with the text. */
export function paperMenus(paper: Pick<Paper, 'run' | 'focus'>): readonly TopMenu[] {
  const item = (text: string, command: PaperCommand): Entry => ({
    kind: 'item',
    text,
    onChoose() {
      paper.focus()
      paper.run(command)
    },
  })
  const line: Entry = { kind: 'separator' }
  return [
    { text: 'Edit', entries: [item('Undo', 'undo'), item('Redo', 'redo')] },
    {
      text: 'Insert',
      entries: [
        item('Image', 'image'),
        item('Table', 'table'),
        item('Link', 'link'),
        line,
        item('Horizontal line', 'horizontalRule'),
        item('Page break', 'pageBreak'),
      ],
    },
    {
      text: 'Format',
      entries: [
        item('Bold', 'bold'),
        item('Italic', 'italic'),
        item('Underline', 'underline'),
        item('Strikethrough', 'strikethrough'),
        line,
        item('Bulleted list', 'bullets'),
        item('Numbered list', 'numbers'),
        line,
        item('Alt text', 'altText'),
        item('Clear formatting', 'clearFormatting'),
      ],
    },
    { text: 'Help', entries: [item('Keyboard shortcuts', 'help')] },
  ]
}
