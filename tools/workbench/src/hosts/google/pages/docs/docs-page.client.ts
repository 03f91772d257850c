import { loadLater } from '../../../../pages/shell/later.client.ts'
import { fileMenu } from '../editor/file-menu.client.ts'
import { showState } from '../editor/state.client.ts'
import { editorFacts, wireTitle } from '../editor/title.client.ts'
import { treeServer } from '../files/tree/tree-server.client.ts'
import { openWindow } from '../window/open-window.client.ts'
import { mountPaper } from './paper/paper.client.ts'
import { paperMenus } from './paper-menus.client.ts'

const facts = editorFacts(document)
const place = document.querySelector<HTMLElement>('#editor-file')
const menuBar = document.querySelector<HTMLElement>('#menu-bar')
const sidebar = document.querySelector<HTMLElement>('#addon-sidebar')
wireTitle(facts)

async function open(file: HTMLElement, bar: HTMLElement, side: HTMLElement): Promise<void> {
  const server = treeServer(`${facts.base}/${facts.id}/paper`)
  const paper = mountPaper(file, {
    document: await server.load(),
    server,
    readonly: facts.isReadonly,
    label: `Text of ${facts.title}`,
    onState: showState,
  })
  openWindow({
    container: { kind: facts.kind, id: facts.id },
    menuBar: bar,
    sidebar: side,
    menus: [fileMenu(facts, 'document'), ...(facts.isReadonly ? [] : paperMenus(paper))],
    async place() {
      // A script reads the document of the server: what was typed has to be in it.
      await paper.settled()
      return paper.place()
    },
    move: (next) => void paper.move(next),
    focus: () => paper.focus(),
  })
}

if (place && menuBar && sidebar) await open(place, menuBar, sidebar)
loadLater(document)
