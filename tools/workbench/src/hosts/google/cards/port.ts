import type { Action, Answer, FormInputs, OpenLink } from './card.ts'

/** What cards ask of the page in which they lie. */
export interface CardsPort {
  /** Calls a function of the add-on with the card's values. */
  act(action: Action, inputs: FormInputs): Promise<Answer>
  /** Opens an address; the page judges whether it may. */
  follow(link: OpenLink): void
  /** Where the page has a picture of a card; `data:` addresses are shown as they are. */
  imageUrl(url: string): string
  /** What only the host can do: open a draft, add guests, read anew what has changed. */
  onHost?(asked: Extract<Answer, { kind: 'host' }> | { readonly kind: 'stateChanged' }): void
  /** What is said to people; English where it isn't given. */
  readonly words?: Partial<CardWords>
}

export interface CardWords {
  readonly back: string
  readonly menu: string
  readonly showMore: (count: number) => string
  readonly showLess: string
  readonly working: string
  readonly required: string
  readonly notNumber: string
  readonly notMail: string
  readonly authorise: (resource: string) => string
  readonly authoriseButton: string
  readonly nothing: string
  readonly choose: string
}

export const englishWords: CardWords = {
  back: 'Back',
  menu: 'More actions',
  showMore: (count) => `Show ${count} more`,
  showLess: 'Show less',
  working: 'Working…',
  required: 'Fill this in.',
  notNumber: 'This has to be a number.',
  notMail: 'This has to be a mail address.',
  authorise: (resource) => `This add-on needs your permission to use ${resource}.`,
  authoriseButton: 'Authorise access',
  nothing: 'This add-on has nothing to show here.',
  choose: 'Choose…',
}
