import type { SlashItem } from './slash-items.ts'

/** The menu's list as it is drawn. */
export interface SlashList {
  readonly element: HTMLElement
  show(
    items: readonly SlashItem[],
    current: number,
    cursor: { readonly left: number; readonly top: number; readonly bottom: number },
  ): void
  hide(): void
  idOf(index: number): string | undefined
}

/** The macro's own picture, or the letter where there is none and where it doesn't load. */
function drawMark(mark: HTMLElement, item: SlashItem): void {
  const showLetter = () => {
    mark.textContent = item.mark
  }
  const url = item.act.kind === 'macro' ? item.act.offer.iconUrl : undefined
  if (url === undefined) {
    showLetter()
    return
  }
  const picture = document.createElement('img')
  picture.alt = ''
  picture.src = url
  picture.addEventListener('error', showLetter)
  mark.replaceChildren(picture)
}

function option(item: SlashItem, id: string, choose: (item: SlashItem) => void): HTMLElement {
  const row = document.createElement('div')
  row.className = 'slash-item'
  row.id = id
  row.setAttribute('role', 'option')
  const mark = document.createElement('span')
  mark.className = item.act.kind === 'macro' ? 'slash-mark app' : 'slash-mark'
  mark.setAttribute('aria-hidden', 'true')
  drawMark(mark, item)
  const text = document.createElement('span')
  text.className = 'slash-text'
  const title = document.createElement('b')
  title.textContent = item.title
  const description = document.createElement('small')
  description.textContent = item.description
  text.append(title, description)
  row.append(mark, text)
  row.addEventListener('pointerdown', (event) => {
    event.preventDefault() // the cursor stays in the text
    choose(item)
  })
  return row
}

function groupsOf(items: readonly SlashItem[], choose: (item: SlashItem) => void): HTMLElement[] {
  return [...new Set(items.map(({ group }) => group))].map((name) => {
    const group = document.createElement('div')
    group.setAttribute('role', 'group')
    group.setAttribute('aria-label', name)
    const title = document.createElement('div')
    title.className = 'slash-title'
    title.setAttribute('aria-hidden', 'true')
    title.textContent = name
    const rows = items.flatMap((item, i) => (item.group === name ? [option(item, `slash-${i}`, choose)] : []))
    group.append(title, ...rows)
    return group
  })
}

/** A listbox beside the cursor; the keyboard stays in the text, which names the current option. */
export function slashList(choose: (item: SlashItem) => void): SlashList {
  const element = document.createElement('div')
  element.className = 'slash'
  element.id = 'slash-list'
  element.hidden = true
  element.setAttribute('role', 'listbox')
  element.setAttribute('aria-label', 'Insert')
  let drawn: readonly SlashItem[] = []

  function place({ left, top, bottom }: { left: number; top: number; bottom: number }): void {
    const parent = element.offsetParent?.getBoundingClientRect()
    if (!parent) return
    const { offsetHeight, offsetWidth } = element
    const isAbove = bottom + offsetHeight + 12 > innerHeight && top - offsetHeight > 60
    element.style.top = `${(isAbove ? top - offsetHeight - 6 : bottom + 6) - parent.top}px`
    element.style.left = `${Math.max(4, Math.min(left - parent.left, parent.width - offsetWidth - 4))}px`
  }

  return {
    element,
    idOf: (index) => (drawn[index] ? `slash-${index}` : undefined),
    hide() {
      element.hidden = true
      drawn = []
    },
    show(items, current, cursor) {
      const isSame = drawn.length === items.length && drawn.every((item, i) => item === items[i])
      element.hidden = false
      if (!isSame || element.childElementCount === 0) {
        drawn = items
        const none = document.createElement('div')
        none.className = 'slash-none'
        none.setAttribute('role', 'option')
        none.setAttribute('aria-disabled', 'true')
        none.textContent = 'Nothing of that name. Escape closes this menu.'
        element.replaceChildren(...(items.length > 0 ? groupsOf(items, choose) : [none]))
        place(cursor)
      }
      for (const row of element.querySelectorAll('.slash-item')) {
        const isCurrent = row.id === `slash-${current}`
        row.setAttribute('aria-selected', String(isCurrent))
        if (isCurrent) row.scrollIntoView({ block: 'nearest' })
      }
    },
  }
}
