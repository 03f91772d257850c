import type { HtmlOutput } from '../html/html-output.ts'
import type { ButtonName, MenuSpec, Question } from './menus-and-questions.ts'

export type {
  ButtonName,
  ButtonSetName,
  MenuItem,
  MenuSpec,
  Question,
} from './menus-and-questions.ts'

/** What a page shows. `output` is read by its own methods: title, size, content. */
export interface Shown {
  readonly title: string
  readonly output: HtmlOutput
}

/**
 * The editor's window as a project sees it. The pages implement it; alert and prompt stay pending until a person has
 * answered, and the script stands still meanwhile.
 */
export interface UiPort {
  alert(question: Question): Promise<ButtonName>
  prompt(question: Question): Promise<{ readonly button: ButtonName; readonly text: string }>
  showDialog(shown: Shown & { readonly isModal: boolean }): void
  showSidebar(shown: Shown): void
  addMenu(menu: MenuSpec): void
  /** Some words in the window's corner that go after a while; of sheets only. */
  toast?(toast: { readonly title: string; readonly text: string; readonly seconds: number }): void
}
