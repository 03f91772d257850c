import { loadLater } from '../../../../pages/shell/later.client.ts'
import { paperServer } from '../docs/paper/server.client.ts'
import { editorFacts, wireTitle } from '../editor/title.client.ts'
import { openWindow } from '../window/open-window.client.ts'
import { mountDeck } from './deck/deck.client.ts'
import type { SyncState } from './deck/sync.ts'

const facts = editorFacts(document)
const menuBar = document.querySelector<HTMLElement>('#menu-bar')
const sidebar = document.querySelector<HTMLElement>('#addon-sidebar')
const place = document.querySelector<HTMLElement>('#deck')
const state = document.querySelector('#editor-state')
const words: Readonly<Record<Exclude<SyncState['kind'], 'lost'>, string>> = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Not saved: no connection. What you do is kept here and sent when it is back.',
}

async function open(menus: HTMLElement, aside: HTMLElement, element: HTMLElement): Promise<void> {
  const server = paperServer(`${facts.base}/${facts.id}/paper`)
  const deck = mountDeck(element, {
    presentation: await server.load(),
    server,
    isReadonly: facts.isReadonly,
    onState(next) {
      if (state && !facts.isReadonly) state.textContent = next.kind === 'lost' ? next.why : words[next.kind]
    },
  })
  openWindow({
    container: { kind: facts.kind, id: facts.id },
    menuBar: menus,
    sidebar: aside,
    place: deck.place,
    move: deck.move,
    focus: deck.focus,
  })
}

wireTitle(facts)
if (menuBar && sidebar && place)
  open(menuBar, sidebar, place).catch((error: unknown) => {
    place.textContent = 'The presentation could not be loaded. Load the page again.'
    console.error(error)
  })
loadLater(document)
