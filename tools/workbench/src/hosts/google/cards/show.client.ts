import type { Action, OnClick } from './card.ts'
import type { Fields } from './fields.client.ts'
import type { CardsPort, CardWords } from './port.ts'

/** What the widgets of one card work with. */
export interface Showing {
  readonly port: CardsPort
  readonly words: CardWords
  readonly fields: Fields
  /** Calls a function and does what it answers. */
  act(action: Action): void
  /** Does what a click on something means; `more` are parameters of the place that was clicked. */
  click(onClick: OnClick, more?: Readonly<Record<string, string>>): void
}
