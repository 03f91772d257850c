import { isContainer } from '../../../files/tree/model.ts'
import { elementsOf } from '../../../slides/pages.ts'
import { wholeText } from '../../../slides/text.ts'
import type { Actions } from './actions.client.ts'
import { moveBy } from './commands.ts'
import { nameOfElement } from './names.ts'
import type { Session } from './session.client.ts'

/** So many points does an arrow move an element; with Shift it is one. */
const nudge = 6

/** The keys of the slide and of the filmstrip, as Slides has them. */
export function wireKeys(
  { canvas, strip, root }: Readonly<Record<'canvas' | 'strip' | 'root', HTMLElement>>,
  session: Session,
  actions: Actions,
): void {
  const commands: Readonly<Record<string, () => void>> = {
    'ctrl+z': actions.undo,
    'ctrl+shift+z': actions.redo,
    'ctrl+y': actions.redo,
    'ctrl+m': actions.newSlide,
    'ctrl+d': actions.duplicate,
    'ctrl+alt+y': actions.altText,
    'ctrl+b': actions.bold,
    'ctrl+i': actions.italic,
    'ctrl+u': actions.underline,
    'ctrl+shift+arrowup': () => actions.order('front'),
    'ctrl+shift+arrowdown': () => actions.order('back'),
  }
  root.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return
    const command = commands[nameOf(event)]
    if (!command || (event.target instanceof Element && event.target.closest('dialog'))) return
    event.preventDefault()
    command()
  })

  strip.addEventListener('keydown', (event) => {
    const keys: Readonly<Record<string, () => void>> = {
      arrowdown: () => actions.showSlide(1),
      arrowup: () => actions.showSlide(-1),
      pagedown: () => actions.showSlide(1),
      pageup: () => actions.showSlide(-1),
      'ctrl+arrowdown': () => actions.moveSlide(1),
      'ctrl+arrowup': () => actions.moveSlide(-1),
      delete: () => actions.remove('filmstrip'),
      backspace: () => actions.remove('filmstrip'),
      enter: () => canvas.querySelector<HTMLElement>('.deck-sheet')?.focus(),
      h: () => actions.skipSlide(),
    }
    run(event, keys)
  })

  canvas.addEventListener('keydown', (event) => {
    if (session.selected.text) {
      if (event.key === 'Escape') {
        event.preventDefault()
        session.select({ elements: session.selected.elements })
        canvas.querySelector<HTMLElement>('.deck-sheet')?.focus()
      }
      return
    }
    const by = event.shiftKey ? 1 : nudge
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-by, 0],
      ArrowRight: [by, 0],
      ArrowUp: [0, -by],
      ArrowDown: [0, by],
    }
    const move = moves[event.key]
    const { elements } = session.selected
    if (move && !event.ctrlKey && !event.metaKey && elements.length > 0) {
      event.preventDefault()
      const { selected } = session
      session.change(moveBy(session.tree, elements, ...move), selected)
      return
    }
    run(event, {
      delete: () => actions.remove('canvas'),
      backspace: () => actions.remove('canvas'),
      pagedown: () => actions.showSlide(1),
      pageup: () => actions.showSlide(-1),
      arrowdown: () => actions.showSlide(1),
      arrowup: () => actions.showSlide(-1),
      'ctrl+a': () => session.select({ elements: ids(session) }),
      enter: () => write(session),
      f2: () => write(session),
      ...(elements.length > 0 && { escape: () => session.select({}) }),
      ...stepping(session, event),
    })
  })
}

// Tab goes through the elements, and past the last one on to what is behind the slide.
function stepping(session: Session, { shiftKey }: KeyboardEvent): Readonly<Record<string, () => void>> {
  const all = ids(session)
  const [current] = session.selected.elements
  const at = current === undefined ? (shiftKey ? all.length : -1) : all.indexOf(current)
  const next = all[at + (shiftKey ? -1 : 1)]
  if (next === undefined) return {}
  const step = () => {
    session.select({ elements: [next] })
    const node = session.tree.find(next)
    if (node) session.say(nameOfElement(node))
  }
  return { [shiftKey ? 'shift+tab' : 'tab']: step }
}

function write(session: Session): void {
  const [id] = session.selected.elements
  const node = id === undefined ? undefined : session.tree.find(id)
  if (id === undefined || !isContainer(node) || session.isReadonly) return
  const row = node.kind === 'pageTable' ? node.children.find(isContainer) : undefined
  const holder = node.kind === 'shape' ? node : row?.children.find(isContainer)
  if (!holder) return
  const end = wholeText(holder).length - 1
  session.select({ elements: [id], text: { holder: holder.id, start: 0, end } })
}

function ids({ tree, selected }: Session): readonly string[] {
  const page = tree.find(selected.page)
  return isContainer(page) ? elementsOf(page).map(({ id }) => id) : []
}

function run(event: KeyboardEvent, keys: Readonly<Record<string, () => void>>): void {
  const act = keys[nameOf(event)]
  if (!act) return
  event.preventDefault()
  act()
}

/** `ctrl+shift+z`; the Command key of a Mac counts as Ctrl. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const parts = [(ctrlKey || metaKey) && 'ctrl', altKey && 'alt', shiftKey && 'shift', key.toLowerCase()]
  return parts.filter(Boolean).join('+')
}
