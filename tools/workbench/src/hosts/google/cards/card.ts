/**
 * Google's Card v1 as JSON (google.apps.card.v1, reference seen 2026-11), as far as it is shown here. Both sides of a card's
 * page import this file, so it names no platform.
 */
export interface Card {
  readonly name?: string
  readonly header?: CardHeader
  readonly peekCardHeader?: CardHeader
  readonly displayStyle?: string
  readonly sections?: readonly Section[]
  readonly cardActions?: readonly { readonly actionLabel: string; readonly onClick?: OnClick }[]
  readonly fixedFooter?: { readonly primaryButton?: Button; readonly secondaryButton?: Button }
}

export interface CardHeader {
  readonly title?: string
  readonly subtitle?: string
  readonly imageUrl?: string
  readonly imageType?: string
  readonly imageAltText?: string
}

export interface Section {
  readonly header?: string
  readonly widgets?: readonly Widget[]
  readonly collapsible?: boolean
  readonly uncollapsibleWidgetsCount?: number
}

export interface Widget {
  readonly textParagraph?: { readonly text: string; readonly maxLines?: number }
  readonly image?: { readonly imageUrl: string; readonly altText?: string; readonly onClick?: OnClick }
  readonly decoratedText?: DecoratedText
  readonly buttonList?: { readonly buttons?: readonly Button[] }
  readonly textInput?: TextInput
  readonly selectionInput?: SelectionInput
  readonly dateTimePicker?: DateTimePicker
  readonly divider?: object
  readonly grid?: Grid
  readonly columns?: { readonly columnItems?: readonly { readonly widgets?: readonly Widget[] }[] }
}

export interface Action {
  readonly function: string
  readonly parameters?: readonly { readonly key: string; readonly value: string }[]
  readonly loadIndicator?: string
  readonly persistValues?: boolean
  readonly requiredWidgets?: readonly string[]
  readonly allWidgetsAreRequired?: boolean
}

export interface OpenLink {
  readonly url: string
  readonly openAs?: string
  readonly onClose?: string
}

export interface OnClick {
  readonly action?: Action
  readonly openDynamicLinkAction?: Action
  readonly openLink?: OpenLink
  readonly authorizationAction?: { readonly authorizationUrl?: string }
  readonly composeAction?: Action & { readonly type?: string }
}

export interface Icon {
  readonly knownIcon?: string
  readonly iconUrl?: string
  readonly materialIcon?: { readonly name: string }
  readonly altText?: string
  readonly imageType?: string
}

export interface Button {
  readonly text?: string
  readonly icon?: Icon
  readonly altText?: string
  readonly disabled?: boolean
  readonly type?: string
  readonly color?: { readonly red?: number; readonly green?: number; readonly blue?: number }
  readonly onClick?: OnClick
}

export interface Switch {
  readonly name: string
  readonly value?: string
  readonly selected?: boolean
  readonly controlType?: string
  readonly onChangeAction?: Action
}

export interface DecoratedText {
  readonly text: string
  readonly topLabel?: string
  readonly bottomLabel?: string
  readonly wrapText?: boolean
  readonly icon?: Icon
  readonly startIcon?: Icon
  readonly endIcon?: Icon
  readonly button?: Button
  readonly switchControl?: Switch
  readonly onClick?: OnClick
}

export interface TextInput {
  readonly name: string
  readonly label?: string
  readonly hintText?: string
  readonly value?: string
  readonly type?: string
  readonly onChangeAction?: Action
  readonly initialSuggestions?: { readonly items?: readonly { readonly text: string }[] }
  readonly autoCompleteAction?: Action
  readonly validation?: { readonly characterLimit?: number; readonly inputType?: string }
}

interface SelectionItem {
  readonly text: string
  readonly value: string
  readonly selected?: boolean
  readonly startIconUri?: string
  readonly bottomText?: string
}

export interface SelectionInput {
  readonly name: string
  readonly label?: string
  readonly type?: string
  readonly items?: readonly SelectionItem[]
  readonly onChangeAction?: Action
  readonly multiSelectMaxSelectedItems?: number
}

export interface DateTimePicker {
  readonly name: string
  readonly label?: string
  readonly type?: string
  readonly valueMsEpoch?: string
  readonly timezoneOffsetDate?: number
  readonly onChangeAction?: Action
}

export interface Grid {
  readonly title?: string
  readonly columnCount?: number
  readonly onClick?: OnClick
  readonly items?: readonly {
    readonly id?: string
    readonly title?: string
    readonly subtitle?: string
    readonly layout?: string
    readonly textAlignment?: string
    readonly image?: { readonly imageUri?: string; readonly altText?: string }
  }[]
}

/** One step of a navigation. */
export interface Step {
  readonly pushCard?: Card
  readonly updateCard?: Card
  readonly pop?: boolean
  readonly popToRoot?: boolean
  readonly popToCard?: string
}

/** What a function of an add-on gave back for its host to do. */
export type Answer =
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | {
      readonly kind: 'actions'
      readonly steps: readonly Step[]
      readonly notification?: string
      readonly link?: OpenLink
      /** The host's data have changed: what shows them is to be read anew. */
      readonly isStateChanged: boolean
    }
  | { readonly kind: 'suggestions'; readonly texts: readonly string[] }
  /** For the host itself: a draft to open, guests to add. */
  | { readonly kind: 'host'; readonly action: Readonly<Record<string, unknown>> }
  | { readonly kind: 'authorization'; readonly url: string; readonly resource: string }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'nothing' }

/** The values of a card's fields by their names. */
export type FormInputs = Readonly<Record<string, FormInput>>
export type FormInput =
  | { readonly strings: readonly string[] }
  /** Midnight in UTC of the day that was chosen. */
  | { readonly date: number }
  | { readonly time: { readonly hours: number; readonly minutes: number } }
  /** The wall clock that was chosen, as if it were UTC's. */
  | { readonly dateTime: number }
