import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { SlashItem } from './slash-items.ts'
import { filterItems } from './slash-items.ts'
import { slashList } from './slash-list.client.ts'
import { slashKey, slashState } from './slash-state.ts'

/** What the menu needs: its items, and what is to be done with the chosen one. */
export interface SlashOptions {
  readonly items: () => readonly SlashItem[]
  readonly choose: (item: SlashItem, view: EditorView) => void
}

/** Each instance follows one editor. */
class SlashMenu {
  private readonly list = slashList((item) => this.take(item))
  private shown: readonly SlashItem[] = []
  private at = 0

  constructor(
    private readonly view: EditorView,
    private readonly options: SlashOptions,
  ) {
    view.dom.parentElement?.append(this.list.element)
    view.dom.addEventListener('blur', this.onBlur)
  }

  private readonly onBlur = () => this.dismiss()

  private dismiss(): void {
    if (slashKey.getState(this.view.state))
      this.view.dispatch(this.view.state.tr.setMeta(slashKey, 'dismiss'))
  }

  private take(item: SlashItem): void {
    const state = slashKey.getState(this.view.state)
    if (!state) return
    this.view.dispatch(this.view.state.tr.delete(state.from, state.to).setMeta(slashKey, 'dismiss'))
    this.options.choose(item, this.view)
  }

  update(): void {
    const state = slashKey.getState(this.view.state)
    const { dom } = this.view
    if (!state) {
      this.list.hide()
      this.shown = []
      for (const name of ['aria-expanded', 'aria-controls', 'aria-activedescendant', 'aria-autocomplete']) {
        dom.removeAttribute(name)
      }
      dom.setAttribute('role', 'textbox')
      return
    }
    const isOpening = this.shown.length === 0
    const next = filterItems(this.options.items(), state.typed)
    if (isOpening || next.length !== this.shown.length) this.at = 0
    this.shown = next
    const box = this.view.coordsAtPos(state.from)
    this.list.show(next, this.at, box)
    dom.setAttribute('role', 'combobox')
    dom.setAttribute('aria-expanded', 'true')
    dom.setAttribute('aria-autocomplete', 'list')
    dom.setAttribute('aria-controls', this.list.element.id)
    const current = this.list.idOf(this.at)
    if (current === undefined) dom.removeAttribute('aria-activedescendant')
    else dom.setAttribute('aria-activedescendant', current)
  }

  key({ key }: KeyboardEvent): boolean {
    if (!slashKey.getState(this.view.state)) return false
    if (key === 'Escape') {
      this.dismiss()
      return true
    }
    if (this.shown.length === 0) return false
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      this.at = (this.at + (key === 'ArrowDown' ? 1 : -1) + this.shown.length) % this.shown.length
      this.update()
      return true
    }
    const item = this.shown[this.at]
    if ((key !== 'Enter' && key !== 'Tab') || !item) return false
    this.take(item)
    return true
  }

  destroy(): void {
    this.view.dom.removeEventListener('blur', this.onBlur)
    this.list.element.remove()
  }
}

/** The menu that `/` opens: blocks and what the installed apps offer, filtered by typing. */
export function slashMenu(options: SlashOptions): readonly Plugin[] {
  let menu: SlashMenu | undefined
  return [
    slashState(),
    new Plugin({
      view(view) {
        menu = new SlashMenu(view, options)
        return menu
      },
      props: { handleKeyDown: (_view, event) => menu?.key(event) ?? false },
    }),
  ]
}
