/** One line of a menu. */
export type Entry =
  | { readonly kind: 'item'; readonly text: string; onChoose(): void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly text: string; readonly entries: readonly Entry[] }
  /** What is only said. */
  | { readonly kind: 'note'; readonly text: string }

export interface TopMenu {
  readonly text: string
  readonly entries: readonly Entry[]
}

export interface MenuBar {
  show(menus: readonly TopMenu[]): void
}

/** A menu bar that is used as https://www.w3.org/WAI/ARIA/apg/patterns/menubar/ says: arrows, Home, End, Escape, letters. */
export function createMenuBar(bar: HTMLElement): MenuBar {
  const items = (list: Element) => [...list.querySelectorAll<HTMLElement>(':scope > li > [role=menuitem]')]
  const listOf = (button: Element) =>
    button.parentElement?.querySelector<HTMLElement>(':scope > [role=menu]') ?? undefined
  const tops = () => [...bar.querySelectorAll<HTMLElement>(':scope > div > [role=menuitem]')]

  function setOpen(button: HTMLElement, isOpen: boolean): void {
    const list = listOf(button)
    if (!list) return
    button.setAttribute('aria-expanded', String(isOpen))
    list.hidden = !isOpen
    if (!isOpen) for (const inner of items(list)) setOpen(inner, false)
  }
  function closeAll(): void {
    for (const top of tops()) setOpen(top, false)
  }
  function openFirst(button: HTMLElement): void {
    for (const top of tops()) if (!top.parentElement?.contains(button)) setOpen(top, false)
    setOpen(button, true)
    const list = listOf(button)
    if (list) items(list)[0]?.focus()
  }

  function lineOf(entry: Entry): HTMLLIElement {
    const line = document.createElement('li')
    line.setAttribute('role', 'none')
    if (entry.kind === 'separator') {
      line.setAttribute('role', 'separator')
      return line
    }
    const button = document.createElement('button')
    button.type = 'button'
    button.tabIndex = -1
    button.setAttribute('role', 'menuitem')
    button.textContent = entry.text
    line.append(button)
    if (entry.kind === 'note') button.setAttribute('aria-disabled', 'true')
    if (entry.kind === 'item') {
      button.addEventListener('click', () => {
        closeAll()
        entry.onChoose()
      })
    }
    if (entry.kind === 'menu') {
      button.setAttribute('aria-haspopup', 'menu')
      button.setAttribute('aria-expanded', 'false')
      line.append(menuOf(entry.text, entry.entries))
      button.addEventListener('click', () => setOpen(button, button.getAttribute('aria-expanded') !== 'true'))
      line.addEventListener('mouseenter', () => setOpen(button, true))
      line.addEventListener('mouseleave', () => setOpen(button, false))
    }
    return line
  }

  function menuOf(label: string, entries: readonly Entry[]): HTMLElement {
    const list = document.createElement('ul')
    list.className = 'menu-list'
    list.setAttribute('role', 'menu')
    list.setAttribute('aria-label', label)
    list.hidden = true
    list.append(...entries.map(lineOf))
    return list
  }

  function topOf({ text, entries }: TopMenu, index: number): HTMLElement {
    const place = document.createElement('div')
    place.setAttribute('role', 'none')
    place.className = 'menu-top'
    const button = document.createElement('button')
    button.type = 'button'
    button.tabIndex = index === 0 ? 0 : -1
    button.setAttribute('role', 'menuitem')
    button.setAttribute('aria-haspopup', 'menu')
    button.setAttribute('aria-expanded', 'false')
    button.textContent = text
    button.addEventListener('click', () => {
      const isOpen = button.getAttribute('aria-expanded') === 'true'
      closeAll()
      setOpen(button, !isOpen)
    })
    button.addEventListener('mouseenter', () => {
      if (!tops().some((top) => top.getAttribute('aria-expanded') === 'true')) return
      closeAll()
      setOpen(button, true)
    })
    place.append(button, menuOf(text, entries))
    return place
  }

  function move(from: HTMLElement, among: readonly HTMLElement[], by: number): void {
    const at = among.indexOf(from)
    among[(at + by + among.length) % among.length]?.focus()
  }

  function onTopKey(event: KeyboardEvent, button: HTMLElement): boolean {
    const all = tops()
    switch (event.key) {
      case 'ArrowRight':
        move(button, all, 1)
        return true
      case 'ArrowLeft':
        move(button, all, -1)
        return true
      case 'ArrowDown':
      case 'Enter':
      case ' ':
        openFirst(button)
        return true
      case 'Escape':
        closeAll()
        return true
      default:
        return false
    }
  }

  function onItemKey(event: KeyboardEvent, button: HTMLElement, list: HTMLElement): boolean {
    const among = items(list)
    const opener = list.parentElement?.querySelector<HTMLElement>(':scope > [role=menuitem]')
    const isSub = list.parentElement?.tagName === 'LI'
    switch (event.key) {
      case 'ArrowDown':
        move(button, among, 1)
        return true
      case 'ArrowUp':
        move(button, among, -1)
        return true
      case 'Home':
        among[0]?.focus()
        return true
      case 'End':
        among.at(-1)?.focus()
        return true
      case 'ArrowRight':
        if (listOf(button)) openFirst(button)
        else nextTop(button, 1)
        return true
      case 'ArrowLeft':
        if (!isSub) nextTop(button, -1)
        else if (opener) {
          setOpen(opener, false)
          opener.focus()
        }
        return true
      case 'Escape':
        if (opener) {
          setOpen(opener, false)
          opener.focus()
        }
        return true
      case 'Enter':
      case ' ':
        if (listOf(button)) openFirst(button)
        else {
          tops()
            .find((top) => top.parentElement?.contains(button))
            ?.focus()
          button.click()
        }
        return true
      case 'Tab':
        closeAll()
        return false
      default: {
        const letter = event.key.length === 1 ? event.key.toLowerCase() : ''
        const after = [...among.slice(among.indexOf(button) + 1), ...among]
        const found = letter && after.find(({ textContent }) => textContent?.toLowerCase().startsWith(letter))
        if (found) found.focus()
        return Boolean(found)
      }
    }
  }

  function nextTop(button: HTMLElement, by: number): void {
    const all = tops()
    const at = all.findIndex((top) => top.parentElement?.contains(button))
    const next = all[(at + by + all.length) % all.length]
    if (next) openFirst(next)
  }

  bar.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
    const list = event.target.closest<HTMLElement>('[role=menu]')
    const isDone = list ? onItemKey(event, event.target, list) : onTopKey(event, event.target)
    if (isDone) event.preventDefault()
  })
  bar.addEventListener('focusin', ({ target }) => {
    // One stop for Tab: where the person was last.
    const top = tops().find((one) => one === target)
    if (top) for (const one of tops()) one.tabIndex = one === top ? 0 : -1
  })
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Node && bar.contains(target))) closeAll()
  })
  // A click into a frame is no click here, but takes the focus.
  addEventListener('blur', closeAll)

  return {
    show(menus) {
      const open = tops().findIndex((top) => top.getAttribute('aria-expanded') === 'true')
      const focused = tops().indexOf(document.activeElement as HTMLElement)
      const own = [...bar.children].filter((child) => child.classList.contains('menu-top'))
      for (const old of own) old.remove()
      bar.append(...menus.map(topOf))
      const button = tops()[open]
      if (button) setOpen(button, true)
      tops()[focused]?.focus()
    },
  }
}
