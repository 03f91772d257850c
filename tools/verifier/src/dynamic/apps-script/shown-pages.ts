import type { ProjectDrive } from './project-drives.ts'

type File = ProjectDrive['file']

/** An item of an add-on's menu: the words on it, and the function behind it. */
interface Item {
  readonly file: File
  readonly caption: string
  readonly run: string
}

interface Menu {
  readonly items: readonly (
    | { readonly kind: 'item'; readonly caption: string; readonly run: string }
    | { readonly kind: 'separator' }
    | { readonly kind: 'menu'; readonly menu: Menu }
  )[]
}

/** Which menu items show pages: found by calling what is behind them, so that a browser opens no others. */
export interface ShownPages {
  addMenu(file: File, menu: Menu): void
  /** A function has shown a page. */
  show(file: File, name: string): void
  /** Whether a function is behind an item. */
  isInMenu(file: File, name: string): boolean
  /** The items that show pages. */
  items(): readonly Item[]
}

export function createShownPages(): ShownPages {
  const items = new Map<string, Item>()
  const showing = new Set<string>()
  const showingIn = (file: File, name: string) => `${file} ${name}`
  return {
    addMenu(file, menu) {
      for (const item of menu.items) {
        if (item.kind === 'menu') this.addMenu(file, item.menu)
        if (item.kind === 'item') items.set(`${file} ${item.caption} ${item.run}`, { file, ...item })
      }
    },
    show: (file, name) => void showing.add(showingIn(file, name)),
    isInMenu: (file, name) => [...items.values()].some((one) => one.file === file && one.run === name),
    items: () => [...items.values()].filter(({ file, run }) => showing.has(showingIn(file, run))),
  }
}
