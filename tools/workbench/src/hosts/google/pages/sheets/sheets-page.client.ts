import { followWhileSeen } from '../../../../pages/follow.client.ts'
import { loadLater } from '../../../../pages/shell/later.client.ts'
import { fileMenu } from '../editor/file-menu.client.ts'
import { showState } from '../editor/state.client.ts'
import { editorFacts, wireTitle } from '../editor/title.client.ts'
import { openWindow } from '../window/open-window.client.ts'
import { columnName, columnNumber } from './column-name.ts'
import { mountGrid, type Spot } from './grid.client.ts'
import type { GridView } from './wire.ts'

const facts = editorFacts(document)
const menuBar = document.querySelector<HTMLElement>('#menu-bar')
const sidebar = document.querySelector<HTMLElement>('#addon-sidebar')
const place = document.querySelector<HTMLElement>('#grid')
const address = `${facts.base}/${facts.id}`

const a1 = ({ row, column }: Spot) => `${columnName(column)}${row}`

function spotOf(text: string): Spot | undefined {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(text) ?? []
  return column === undefined ? undefined : { row: Number(row), column: columnNumber(column) }
}

async function open(menus: HTMLElement, aside: HTMLElement, element: HTMLElement): Promise<void> {
  const tabs = document.createElement('div')
  tabs.className = 'grid-tabs'
  tabs.setAttribute('role', 'group')
  tabs.setAttribute('aria-label', 'Sheets')
  const inner = document.createElement('div')
  inner.className = 'grid-inner'
  element.append(inner, tabs)
  let sheet: number | undefined
  /** What was typed and is on its way. */
  let underWay: Promise<unknown> = Promise.resolve()

  const post = (what: string, body: unknown) =>
    fetch(`${address}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const area = () => {
    const { first, last } = grid.selected
    return {
      row: Math.min(first.row, last.row),
      column: Math.min(first.column, last.column),
      rows: Math.abs(first.row - last.row) + 1,
      columns: Math.abs(first.column - last.column) + 1,
    }
  }
  const grid = mountGrid(inner, {
    isReadonly: facts.isReadonly,
    imageAddress: (image) => `${address}/images/${image}`,
    onType(spot, text) {
      showState('saving')
      const cells = text === null ? area() : { ...spot, rows: 1, columns: 1 }
      underWay = post('cells', { sheet, area: cells, text })
        .then((answer) => showState(answer.ok ? 'saved' : 'refused'))
        .catch(() => showState('offline'))
    },
    onSelect: () => void post('selection', { sheet, area: area() }).catch(() => undefined), // a workbench that is gone hears nothing
  })
  async function load(): Promise<void> {
    const answer = await fetch(`${address}/grid${sheet === undefined ? '' : `?sheet=${sheet}`}`)
    if (!answer.ok) throw new Error(`The grid was refused with ${answer.status}.`)
    const view = (await answer.json()) as GridView // written by our own server
    sheet = view.sheet
    grid.show(view)
    tabs.replaceChildren(
      ...view.tabs.map(({ id, name }) => {
        const tab = document.createElement('button')
        tab.type = 'button'
        tab.className = 'grid-tab'
        tab.textContent = name
        tab.setAttribute('aria-pressed', String(id === view.sheet))
        tab.addEventListener('click', () => {
          sheet = id
          void load()
        })
        return tab
      }),
    )
  }
  await load()
  grid.focus()
  followWhileSeen({
    address: () => `${address}/changes`,
    onNews: () => void load(),
    // What was missed while nobody looked is there when the news are.
    onLive: (isLive) => void (isLive && load()),
  })
  openWindow({
    container: { kind: facts.kind, id: facts.id },
    menuBar: menus,
    sidebar: aside,
    menus: [fileMenu(facts, 'spreadsheet')],
    async place() {
      // A script reads the spreadsheet of the server: what was typed has to be in it.
      await underWay
      const { row, column, rows, columns } = area()
      const first = a1({ row, column })
      const cells =
        rows * columns > 1 ? `${first}:${a1({ row: row + rows - 1, column: column + columns - 1 })}` : first
      return { page: String(sheet), cells: [cells], cursor: { element: a1(grid.selected.first), offset: 0 } }
    },
    move({ page, cells }) {
      const [from, to] = (cells?.at(-1) ?? 'A1').split(':').map(spotOf)
      if (page !== undefined) sheet = Number(page)
      void load().then(() => from && grid.select(from, to ?? from))
    },
    focus: grid.focus,
  })
}

wireTitle(facts)
if (menuBar && sidebar && place)
  open(menuBar, sidebar, place).catch((error: unknown) => {
    place.textContent = 'The spreadsheet could not be loaded. Load the page again.'
    console.error(error)
  })
loadLater(document)
