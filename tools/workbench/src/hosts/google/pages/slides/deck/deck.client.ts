import type { Place } from '../../../windows/messages.ts'
import type { FetchedDocument, TreeServer } from '../../files/tree/wire.ts'
import type { TopMenu } from '../../window/menu-bar.client.ts'
import { createActions } from './actions.client.ts'
import { createCanvas } from './canvas.client.ts'
import { wireClipboard } from './clipboard.client.ts'
import { createFilmstrip } from './filmstrip.client.ts'
import { wireKeys } from './keys.client.ts'
import { deckMenus } from './menus.client.ts'
import { createNotes } from './notes.client.ts'
import { placeOf, selectedAt } from './place.ts'
import { openSession } from './session.client.ts'
import type { SyncState } from './sync.ts'
import { createTextEditing } from './text-editing.client.ts'
import { createToolbar } from './toolbar.client.ts'

export interface DeckOptions {
  /** The presentation as it was fetched. */
  readonly presentation: FetchedDocument
  readonly server: TreeServer
  readonly isReadonly: boolean
  onState(state: SyncState): void
}

/** A presentation in the window: filmstrip, slide, notes, tools. */
export interface Deck {
  /** The deck's own menus. */
  readonly menus: readonly TopMenu[]
  /** Where the person is: page, selected pages, elements, text. */
  place(): Place
  /** A script has moved them. */
  move(place: Place): void
  focus(): void
  /** Resolves when all that was done is stored. */
  settled(): Promise<void>
  dispose(): void
}

export function mountDeck(
  element: HTMLElement,
  { presentation, server, isReadonly, onState }: DeckOptions,
): Deck {
  const [bar, strip, stage, status] = [div('deck-bar'), div('deck-strip'), div('deck-stage'), div('unseen')]
  status.setAttribute('role', 'status')
  const notes = document.createElement('textarea')
  notes.className = 'deck-notes'
  notes.setAttribute('aria-label', 'Speaker notes')
  notes.placeholder = 'Speaker notes'
  const desk = div('deck-desk')
  desk.append(stage, notes)
  const body = div('deck-body')
  body.append(strip, desk)
  element.classList.add('deck')
  element.replaceChildren(bar, body, status)

  const say = (text: string) => {
    status.textContent = text
  }
  const session = openSession(presentation, {
    server,
    isReadonly,
    say,
    onState(state) {
      if (state.kind === 'lost') say(state.why)
      onState(state)
    },
  })
  const actions = createActions(session)
  createToolbar(bar, session, actions)
  const canvas = createCanvas(stage, session, createTextEditing(session))
  createFilmstrip(strip, session)
  createNotes(notes, session)
  wireKeys({ canvas: stage, strip, root: element }, session, actions)
  wireClipboard(session, () => {
    const focused = document.activeElement
    if (strip.contains(focused)) return 'filmstrip'
    return stage.contains(focused) ? 'canvas' : undefined
  })
  return {
    menus: deckMenus(actions, canvas.focus),
    place: () => placeOf(session.selected),
    move(place) {
      canvas.focus()
      session.select(selectedAt(session.tree, session.selected, place))
    },
    focus: canvas.focus,
    settled: session.settled,
    dispose: session.dispose,
  }
}

function div(className: string): HTMLElement {
  const made = document.createElement('div')
  made.className = className
  return made
}
