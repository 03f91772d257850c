import type { Entry, TopMenu } from '../../window/menu-bar.client.ts'
import type { Actions } from './actions.client.ts'

/** The menus of what is done with slides and with what is on them. */
export function deckMenus(actions: Actions, focus: () => void): readonly TopMenu[] {
  const item = (text: string, act: () => void): Entry => ({
    kind: 'item',
    text,
    onChoose() {
      focus()
      act()
    },
  })
  const line: Entry = { kind: 'separator' }
  return [
    {
      text: 'Edit',
      entries: [
        item('Undo', actions.undo),
        item('Redo', actions.redo),
        line,
        item('Duplicate', actions.duplicate),
        item('Delete', () => actions.remove('canvas')),
      ],
    },
    { text: 'Insert', entries: [item('Image', actions.picture), item('Text box', actions.textBox)] },
    {
      text: 'Format',
      entries: [
        item('Bold', actions.bold),
        item('Italic', actions.italic),
        item('Underline', actions.underline),
        line,
        item('Alt text', actions.altText),
      ],
    },
    {
      text: 'Slide',
      entries: [
        item('New slide', actions.newSlide),
        item('Delete slide', () => actions.remove('filmstrip')),
        item('Skip slide', actions.skipSlide),
        line,
        item('Move slide up', () => actions.moveSlide(-1)),
        item('Move slide down', () => actions.moveSlide(1)),
        item('Move slide to the beginning', () => actions.moveSlide('first')),
        item('Move slide to the end', () => actions.moveSlide('last')),
      ],
    },
    {
      text: 'Arrange',
      entries: [
        item('Bring to front', () => actions.order('front')),
        item('Send to back', () => actions.order('back')),
      ],
    },
  ]
}
