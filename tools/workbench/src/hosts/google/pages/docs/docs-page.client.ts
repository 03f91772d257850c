import { loadLater } from '../../../../pages/shell/later.client.ts'
import { editorFacts, wireTitle } from '../editor/title.client.ts'
import { openWindow } from '../window/open-window.client.ts'

const facts = editorFacts(document)
const menuBar = document.querySelector<HTMLElement>('#menu-bar')
const sidebar = document.querySelector<HTMLElement>('#addon-sidebar')
const paper = document.querySelector<HTMLElement>('#paper')
wireTitle(facts)
if (menuBar && sidebar && paper)
  openWindow({
    container: { kind: facts.kind, id: facts.id },
    menuBar,
    sidebar,
    place: () => ({}),
    move() {},
    focus: () => paper.focus(),
  })
loadLater(document)
