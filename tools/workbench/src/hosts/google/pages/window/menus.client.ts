import type { MenuItem, MenuSpec } from '../../apps-script/services/ui/menus-and-questions.ts'
import type { AddonMenus, ToWindow } from '../../windows/messages.ts'
import { createMenuBar, type Entry, type TopMenu } from './menu-bar.client.ts'

/** The add-ons' menus of a window. */
export interface Menus {
  show(menus: Pick<Extract<ToWindow, { kind: 'menus' }>, 'addons' | 'mayEdit' | 'isLoading'>): void
}

/** Puts add-on menus under Extensions, and the menus of bound scripts beside it. */
export function createMenus(
  bar: HTMLElement,
  own: readonly TopMenu[],
  choose: (addonId: string, run: string) => void,
): Menus {
  const menuBar = createMenuBar(bar)
  const note = (text: string): Entry => ({ kind: 'note', text })
  const entriesOf = (addonId: string, items: readonly MenuItem[]): readonly Entry[] =>
    items.map((item): Entry => {
      if (item.kind === 'separator') return { kind: 'separator' }
      if (item.kind === 'item')
        return { kind: 'item', text: item.caption, onChoose: () => choose(addonId, item.run) }
      return { kind: 'menu', text: item.menu.caption ?? '', entries: entriesOf(addonId, item.menu.items) }
    })
  const extensions = (addons: readonly AddonMenus[], isLoading: boolean): readonly Entry[] => {
    const found = addons.flatMap(({ id, name, menus }) =>
      menus
        .filter(({ caption }) => caption === null)
        .map(({ items }): Entry => ({ kind: 'menu', text: name, entries: entriesOf(id, items) })),
    )
    if (isLoading) return [...found, note('Loading the add-ons …')]
    return found.length > 0 ? found : [note('No add-on has a menu here.')]
  }
  const render: Menus['show'] = ({ addons, mayEdit, isLoading }) => {
    const bound = addons.flatMap(({ id, menus }) =>
      menus
        .filter((menu): menu is MenuSpec & { caption: string } => menu.caption !== null)
        .map(({ caption, items }): TopMenu => ({ text: caption, entries: entriesOf(id, items) })),
    )
    menuBar.show([
      ...own,
      {
        text: 'Extensions',
        entries: mayEdit ? extensions(addons, isLoading) : [note('Add-ons are for those who may edit.')],
      },
      ...bound,
    ])
  }
  render({ addons: [], mayEdit: true, isLoading: true })
  return { show: render }
}
