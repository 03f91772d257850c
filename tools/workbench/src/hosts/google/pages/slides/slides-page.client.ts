import { loadLater } from '../../../../pages/shell/later.client.ts'
import { fileMenu } from '../editor/file-menu.client.ts'
import { showState } from '../editor/state.client.ts'
import { editorFacts, wireTitle } from '../editor/title.client.ts'
import { treeServer } from '../files/tree/tree-server.client.ts'
import { openWindow } from '../window/open-window.client.ts'
import { mountDeck } from './deck/deck.client.ts'

const facts = editorFacts(document)
const menuBar = document.querySelector<HTMLElement>('#menu-bar')
const sidebar = document.querySelector<HTMLElement>('#addon-sidebar')
const place = document.querySelector<HTMLElement>('#deck')

async function open(menus: HTMLElement, aside: HTMLElement, element: HTMLElement): Promise<void> {
  const server = treeServer(`${facts.base}/${facts.id}/paper`)
  const deck = mountDeck(element, {
    presentation: await server.load(),
    server,
    isReadonly: facts.isReadonly,
    onState(next) {
      if (!facts.isReadonly) showState(next.kind === 'lost' ? 'refused' : next.kind)
    },
  })
  openWindow({
    container: { kind: facts.kind, id: facts.id },
    menuBar: menus,
    sidebar: aside,
    menus: [fileMenu(facts, 'presentation'), ...(facts.isReadonly ? [] : deck.menus)],
    async place() {
      // A script reads the presentation of the server: what was done has to be in it.
      await deck.settled()
      return deck.place()
    },
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
