import { columnName } from './column-name.ts'
import type { CellView, GridView } from './wire.ts'

export interface Spot {
  readonly row: number
  readonly column: number
}

/** A table of cells that can be selected by arrow keys or the pointer and typed into. */
export interface Grid {
  show(view: GridView): void
  select(first: Spot, last?: Spot): void
  readonly selected: { readonly first: Spot; readonly last: Spot }
  focus(): void
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Tab: [0, 1],
  Enter: [1, 0],
}

export function mountGrid(
  place: HTMLElement,
  {
    isReadonly,
    imageAddress,
    onType,
    onSelect,
  }: {
    readonly isReadonly: boolean
    readonly imageAddress: (image: string) => string
    readonly onType: (spot: Spot, text: string | null) => void
    readonly onSelect: () => void
  },
): Grid {
  let view: GridView | undefined
  let first: Spot = { row: 1, column: 1 }
  let last: Spot = first
  const bar = document.createElement('input')
  bar.className = 'grid-bar'
  bar.setAttribute('aria-label', 'Content of the cell')
  bar.readOnly = isReadonly
  const scroll = document.createElement('div')
  scroll.className = 'grid-scroll'
  place.replaceChildren(bar, scroll)

  const cellView = ({ row, column }: Spot): CellView | undefined => view?.cells[row - 1]?.[column - 1]
  const element = ({ row, column }: Spot) =>
    scroll.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)

  function mark(hasFocus: boolean): void {
    for (const cell of scroll.querySelectorAll<HTMLElement>('td[data-row]')) {
      const row = Number(cell.dataset.row)
      const column = Number(cell.dataset.column)
      const isIn =
        row >= Math.min(first.row, last.row) &&
        row <= Math.max(first.row, last.row) &&
        column >= Math.min(first.column, last.column) &&
        column <= Math.max(first.column, last.column)
      cell.setAttribute('aria-selected', String(isIn))
      cell.tabIndex = row === first.row && column === first.column ? 0 : -1
    }
    bar.value = cellView(first)?.content ?? ''
    if (hasFocus) element(last)?.focus()
  }
  function select(from: Spot, to: Spot = from, hasFocus = true): void {
    first = from
    last = to
    mark(hasFocus)
    onSelect()
  }
  function move([down, right]: readonly [number, number], isExtending: boolean): void {
    const from = isExtending ? last : first
    const to = { row: from.row + down, column: from.column + right }
    if (cellView(to)) select(isExtending ? first : to, to)
  }

  scroll.addEventListener('pointerdown', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('td[data-row]')
    if (!cell) return
    const spot = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
    event.preventDefault()
    select(event.shiftKey ? first : spot, spot)
  })
  scroll.addEventListener('keydown', (event) => {
    const step = moves[event.key]
    if (step && !event.ctrlKey && !event.metaKey && !(event.key === 'Tab' && event.shiftKey)) {
      event.preventDefault()
      move(step, event.shiftKey && event.key.startsWith('Arrow'))
      return
    }
    if (isReadonly) return
    if (event.key === 'Delete' || event.key === 'Backspace') onType(first, null)
    else if (event.key === 'F2') bar.focus()
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      bar.value = event.key
      bar.focus()
    }
  })
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') mark(true)
    if (event.key !== 'Enter' && event.key !== 'Tab') return
    event.preventDefault()
    if (!isReadonly) onType(first, bar.value === '' ? null : bar.value)
    move(event.key === 'Tab' ? [0, 1] : [1, 0], false)
  })

  return {
    show(next) {
      view = next
      const hadFocus = scroll.contains(document.activeElement)
      scroll.replaceChildren(table(next, imageAddress))
      if (!cellView(first)) first = last = { row: 1, column: 1 }
      // What is being typed stays.
      const typed = document.activeElement === bar ? bar.value : undefined
      mark(hadFocus)
      if (typed !== undefined) bar.value = typed
    },
    select: (from, to) => select(from, to, false),
    get selected() {
      return { first, last }
    },
    focus: () => element(first)?.focus(),
  }
}

function table({ cells, images }: GridView, imageAddress: (image: string) => string): HTMLTableElement {
  const made = document.createElement('table')
  made.className = 'grid'
  made.setAttribute('role', 'grid')
  const head = made.createTHead().insertRow()
  head.append(document.createElement('td'))
  for (let column = 1; column <= (cells[0]?.length ?? 0); column += 1)
    head.append(header(columnName(column), 'col'))
  const body = made.createTBody()
  cells.forEach((line, down) => {
    const row = body.insertRow()
    row.append(header(String(down + 1), 'row'))
    line.forEach((cell, right) => {
      const one = row.insertCell()
      one.setAttribute('role', 'gridcell')
      one.dataset.row = String(down + 1)
      one.dataset.column = String(right + 1)
      one.textContent = cell.text
      const words = [cell.problem, cell.note].filter((text) => text !== undefined).join('\n')
      if (words !== '') one.title = words
      // Who sets one colour means it with black or white as the other, whatever the page's scheme.
      if (cell.background !== undefined || cell.color !== undefined) {
        one.style.background = cell.background ?? '#ffffff'
        one.style.color = cell.color ?? '#000000'
      }
      if (cell.isBold) one.style.fontWeight = 'bold'
      if (cell.isItalic) one.style.fontStyle = 'italic'
      if (cell.align) one.style.textAlign = cell.align
      for (const image of images) {
        if (image.row !== down + 1 || image.column !== right + 1) continue
        const picture = document.createElement('img')
        picture.src = imageAddress(image.image)
        picture.alt = image.alt
        picture.width = image.width
        picture.height = image.height
        one.append(picture)
      }
    })
  })
  return made
}

function header(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const made = document.createElement('th')
  made.scope = scope
  made.textContent = text
  return made
}
