import type { ButtonName, MenuSpec, Question, Shown, UiPort } from './ui.ts'

/** A window for tests: keeps what is shown, and answers what the test says. */
export interface TrialUi extends UiPort {
  readonly asked: readonly Question[]
  readonly shown: readonly (Shown & { readonly where: 'dialog' | 'modal' | 'sidebar' })[]
  readonly menus: readonly MenuSpec[]
}

export function createTrialUi({
  button = 'ok',
  text = '',
  after = Promise.resolve(),
}: {
  button?: ButtonName
  text?: string
  after?: Promise<unknown>
} = {}): TrialUi {
  const asked: Question[] = []
  const shown: (Shown & { where: 'dialog' | 'modal' | 'sidebar' })[] = []
  const menus: MenuSpec[] = []
  return {
    asked,
    shown,
    menus,
    async alert(question) {
      asked.push(question)
      await after
      return button
    },
    async prompt(question) {
      asked.push(question)
      await after
      return { button, text }
    },
    showDialog({ isModal, ...rest }) {
      shown.push({ ...rest, where: isModal ? 'modal' : 'dialog' })
    },
    showSidebar(sidebar) {
      shown.push({ ...sidebar, where: 'sidebar' })
    },
    addMenu(menu) {
      menus.push(menu)
    },
  }
}
