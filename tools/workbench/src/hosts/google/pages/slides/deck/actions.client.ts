import { slidesOf } from '../../../slides/pages.ts'
import { editAltText } from './alt-text.client.ts'
import { insertPicture, insertText } from './clipboard.client.ts'
import { addSlide, copies, duplicateSlides, moveSlides, order, putOn, remove } from './commands.ts'
import type { Session } from './session.client.ts'
import { toggle } from './text-editing.client.ts'

/** What a person can do by a button or a key. */
export interface Actions {
  newSlide(): void
  duplicate(): void
  /** Deletes the selected elements; where none are, the selected slides. */
  remove(of: 'canvas' | 'filmstrip'): void
  moveSlide(step: number | 'first' | 'last'): void
  showSlide(step: number): void
  skipSlide(): void
  textBox(): void
  picture(): void
  altText(): void
  order(to: 'front' | 'back'): void
  bold(): void
  italic(): void
  underline(): void
  undo(): void
  redo(): void
}

export function createActions(session: Session): Actions {
  const chosenSlides = () => {
    const { page, pages } = session.selected
    return pages.length > 0 ? pages : [page]
  }
  const indexOfPage = () => slidesOf(session.tree).findIndex(({ id }) => id === session.selected.page)
  return {
    newSlide() {
      const { id, operations } = addSlide(session.tree, session.selected.page, session.newId)
      session.change(operations, { page: id, pages: [id] })
    },
    duplicate() {
      const { elements, page } = session.selected
      if (elements.length === 0) {
        const { ids, operations } = duplicateSlides(session.tree, chosenSlides(), session.newId)
        session.change(operations, { page: ids[0] ?? page, pages: ids })
        return
      }
      const nodes = elements.flatMap((id) => session.tree.find(id) ?? [])
      const fresh = copies(nodes, session.newId, 12)
      session.change(putOn(session.tree, page, fresh), { elements: fresh.map(({ id }) => id) })
    },
    remove(of) {
      const { elements } = session.selected
      if (of === 'canvas' && elements.length > 0) {
        session.change(remove(elements), {})
        return
      }
      if (of === 'canvas') return
      const gone = chosenSlides()
      const slides = slidesOf(session.tree)
      const at = slides.findIndex(({ id }) => gone.includes(id))
      const rest = slides.filter(({ id }) => !gone.includes(id))
      const next = rest[Math.min(at, rest.length - 1)]
      session.change(remove(gone), { page: next?.id ?? '', pages: next ? [next.id] : [] })
    },
    moveSlide(step) {
      const moved = chosenSlides()
      const slides = slidesOf(session.tree)
      const first = slides.findIndex(({ id }) => moved.includes(id))
      const { selected } = session
      const at = step === 'first' ? 0 : step === 'last' ? slides.length : Math.max(0, first + step)
      session.change(moveSlides(session.tree, moved, at), { ...selected, elements: [] })
    },
    showSlide(step) {
      const next = slidesOf(session.tree)[indexOfPage() + step]
      if (next) session.select({ page: next.id, pages: [next.id] })
    },
    skipSlide() {
      const slides = slidesOf(session.tree).filter(({ id }) => chosenSlides().includes(id))
      const isSkipped = slides.every(({ attributes }) => attributes.isSkipped === true)
      session.change(
        slides.map(({ id }) => ({
          op: 'setAttributes',
          id,
          attributes: { isSkipped: isSkipped ? null : true },
        })),
      )
    },
    textBox: () => insertText(session, ''),
    picture() {
      const input = document.createElement('input')
      input.type = 'file'
      input.accept = 'image/png,image/jpeg,image/gif'
      input.addEventListener('change', () => {
        const file = input.files?.[0]
        if (file) void insertPicture(session, file)
      })
      input.click()
    },
    altText: () => editAltText(session),
    order(to) {
      const { selected } = session
      session.change(order(session.tree, selected.elements, to), selected)
    },
    bold: () => toggle(session, 'bold'),
    italic: () => toggle(session, 'italic'),
    underline: () => toggle(session, 'underline'),
    undo: () => session.undo(),
    redo: () => session.redo(),
  }
}
