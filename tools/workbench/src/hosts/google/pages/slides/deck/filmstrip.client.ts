import { slidesOf } from '../../../slides/pages.ts'
import { moveSlides } from './commands.ts'
import { drawPage } from './draw-page.client.ts'
import type { Session } from './session.client.ts'

/** The slides in small, in their order: chosen by pointer or arrows, moved by dragging or with Ctrl and an arrow. */
export function createFilmstrip(strip: HTMLElement, session: Session): { focus(): void } {
  strip.setAttribute('role', 'listbox')
  strip.setAttribute('aria-label', 'Slides')
  strip.setAttribute('aria-multiselectable', 'true')
  strip.tabIndex = 0
  const drawn = new Map<string, { readonly text: string; readonly item: HTMLElement }>()

  const itemOf = (id: string, text: string): HTMLElement => {
    const known = drawn.get(id)
    if (known?.text === text) return known.item
    const item = document.createElement('div')
    item.className = 'film-slide'
    item.setAttribute('role', 'option')
    item.dataset.slide = id
    item.draggable = !session.isReadonly
    item.id = `film-${id}`
    drawn.set(id, { text, item })
    return item
  }

  function render(): void {
    const slides = slidesOf(session.tree)
    const { page, pages } = session.selected
    const items = slides.map((slide, index) => {
      const text = JSON.stringify(slide)
      const isNew = drawn.get(slide.id)?.text !== text
      const item = itemOf(slide.id, text)
      const isSkipped = slide.attributes.isSkipped === true
      if (isNew) {
        const number = document.createElement('span')
        number.className = 'film-number'
        const picture = drawPage(session.tree, slide, {
          imageUrl: session.server.imageUrl,
          showsPrompts: false,
        })
        picture.setAttribute('aria-hidden', 'true')
        item.replaceChildren(number, picture)
      }
      const number = item.querySelector('.film-number')
      if (number) number.textContent = String(index + 1)
      item.classList.toggle('is-skipped', isSkipped)
      item.setAttribute('aria-label', `Slide ${index + 1}${isSkipped ? ', skipped' : ''}`)
      item.setAttribute('aria-selected', String(pages.includes(slide.id) || slide.id === page))
      item.toggleAttribute('data-current', slide.id === page)
      return item
    })
    for (const id of [...drawn.keys()]) if (!slides.some((slide) => slide.id === id)) drawn.delete(id)
    const isSame =
      items.length === strip.children.length && items.every((item, index) => strip.children[index] === item)
    if (!isSame) strip.replaceChildren(...items)
    strip.setAttribute('aria-activedescendant', `film-${page}`)
    strip.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }

  const slideAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-slide]')?.dataset.slide : undefined

  strip.addEventListener('pointerdown', (event) => {
    const id = slideAt(event.target)
    if (id === undefined) return
    const ids = slidesOf(session.tree).map((slide) => slide.id)
    const { page, pages } = session.selected
    if (event.shiftKey) {
      const [a, b] = [ids.indexOf(page), ids.indexOf(id)].sort((one, other) => one - other) as [
        number,
        number,
      ]
      session.select({ pages: ids.slice(a, b + 1) })
    } else if (event.ctrlKey || event.metaKey)
      session.select({ page: id, pages: [...new Set([...pages, page, id])] })
    else if (!pages.includes(id) || pages.length === 1) session.select({ page: id, pages: [id] })
    strip.focus({ preventScroll: true })
  })
  // Who is among the slides has nothing selected on one.
  strip.addEventListener('focus', () => {
    const { elements, page } = session.selected
    if (elements.length > 0) session.select({ pages: [page] })
  })
  strip.addEventListener('dragstart', (event) => {
    const id = slideAt(event.target)
    if (id === undefined || !event.dataTransfer) return
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', '')
  })
  strip.addEventListener('dragover', (event) => event.preventDefault())
  strip.addEventListener('drop', (event) => {
    event.preventDefault()
    const { page, pages } = session.selected
    const moved = pages.length > 0 ? pages : [page]
    const others = slidesOf(session.tree).filter(({ id }) => !moved.includes(id))
    const at = others.findIndex(({ id }) => {
      const box = document.getElementById(`film-${id}`)?.getBoundingClientRect()
      return box !== undefined && event.clientY < box.top + box.height / 2
    })
    session.change(moveSlides(session.tree, moved, at < 0 ? others.length : at))
  })
  session.onUpdate(render)
  render()
  return { focus: () => strip.focus() }
}
