import type { Card } from '@crenwiz/workbench'

type Section = NonNullable<Card['sections']>[number]
type Widget = NonNullable<Section['widgets']>[number]
type Button = NonNullable<NonNullable<Card['fixedFooter']>['primaryButton']>
type OnClick = NonNullable<Button['onClick']>
type Action = NonNullable<OnClick['action']>

/** Something of a card that a person can click. */
export interface Clickable {
  readonly label: string
  /** A function of the add-on, with what its place gives it. */
  readonly call?: { readonly function: string; readonly parameters: Readonly<Record<string, string>> }
  /** An address that the click opens. */
  readonly link?: string
  /** Called when a field is changed, and not by a button. */
  readonly isChange?: true
}

/** A field that a person fills in. */
export type CardField =
  | { readonly kind: 'text'; readonly input: NonNullable<Widget['textInput']> }
  | { readonly kind: 'selection'; readonly input: NonNullable<Widget['selectionInput']> }
  | { readonly kind: 'picker'; readonly input: NonNullable<Widget['dateTimePicker']> }
  | {
      readonly kind: 'switch'
      readonly input: NonNullable<NonNullable<Widget['decoratedText']>['switchControl']>
    }

/** What tells a card from others of its add-on: its name, its title, or what can be clicked in it. */
export function cardName(card: Card): string {
  const title = card.header?.title
  return (
    title ??
    card.name ??
    clickablesOf(card)
      .map(({ label }) => label)
      .join(', ')
  )
}

/** Everything in a card that can be clicked, in reading order. */
export function clickablesOf(card: Card): readonly Clickable[] {
  const widgets = widgetsOf(card)
  return [
    ...(card.cardActions ?? []).flatMap(({ actionLabel, onClick }) => clicked(actionLabel, onClick)),
    ...widgets.flatMap(ofWidget),
    ...[card.fixedFooter?.secondaryButton, card.fixedFooter?.primaryButton].flatMap(ofButton),
  ]
}

/** The fields of a card, in reading order. */
export function fieldsOf(card: Card): readonly CardField[] {
  return widgetsOf(card).flatMap(
    ({ textInput, selectionInput, dateTimePicker, decoratedText }): CardField[] => [
      ...(textInput ? [{ kind: 'text' as const, input: textInput }] : []),
      ...(selectionInput ? [{ kind: 'selection' as const, input: selectionInput }] : []),
      ...(dateTimePicker ? [{ kind: 'picker' as const, input: dateTimePicker }] : []),
      ...(decoratedText?.switchControl
        ? [{ kind: 'switch' as const, input: decoratedText.switchControl }]
        : []),
    ],
  )
}

/** What a field calls when it is changed, or while somebody writes into it. */
export function changeCalls({ input }: CardField): readonly Clickable[] {
  const calls = [input.onChangeAction, ...('autoCompleteAction' in input ? [input.autoCompleteAction] : [])]
  return calls.flatMap((action) =>
    action ? [{ label: `change of ${input.name}`, call: callOf(action), isChange: true as const }] : [],
  )
}

/** The addresses of all pictures of a card: Google loads each of them. */
export function picturesOf(card: Card): readonly string[] {
  const found: string[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && /^(imageUrl|iconUrl|imageUri|startIconUri)$/.test(key))
        found.push(inner)
      else look(inner)
    }
  }
  look(card)
  return [...new Set(found)].filter((url) => /^https?:/.test(url))
}

function widgetsOf({ sections = [] }: Card): readonly Widget[] {
  const inside = (widget: Widget): readonly Widget[] => [
    widget,
    ...(widget.columns?.columnItems ?? []).flatMap(({ widgets = [] }) => widgets.flatMap(inside)),
  ]
  return sections.flatMap(({ widgets = [] }) => widgets.flatMap(inside))
}

function ofWidget({ textParagraph, image, decoratedText, buttonList, grid }: Widget): readonly Clickable[] {
  const texts = [textParagraph?.text, decoratedText?.text, decoratedText?.bottomLabel]
  return [
    ...texts.flatMap(linksIn),
    ...clicked(image?.altText ?? 'picture', image?.onClick),
    ...clicked(decoratedText?.text ?? '', decoratedText?.onClick),
    ...ofButton(decoratedText?.button),
    ...(buttonList?.buttons ?? []).flatMap(ofButton),
    ...(grid?.items ?? []).flatMap(({ id, title = '' }) =>
      clicked(title, grid?.onClick, id === undefined ? {} : { grid_item_identifier: id }),
    ),
  ]
}

function ofButton(button: Button | undefined): readonly Clickable[] {
  if (!button || button.disabled === true) return []
  return clicked(button.text ?? button.altText ?? button.icon?.altText ?? '', button.onClick)
}

/** A card's text has links as markup. */
function linksIn(text = ''): readonly Clickable[] {
  return [...text.matchAll(/<a\s[^>]*href=["']([^"']+)["'][^>]*>([^<]*)/gi)].map(
    ([, link = '', label = '']) => ({
      label,
      link: link.replaceAll('&amp;', '&'),
    }),
  )
}

function clicked(
  label: string,
  onClick: OnClick | undefined,
  more: Readonly<Record<string, string>> = {},
): readonly Clickable[] {
  if (!onClick) return []
  const action = onClick.action ?? onClick.openDynamicLinkAction ?? onClick.composeAction
  const link = onClick.openLink?.url ?? onClick.authorizationAction?.authorizationUrl
  if (!action && link === undefined) return []
  return [{ label, ...(action && { call: callOf(action, more) }), ...(link !== undefined && { link }) }]
}

function callOf(
  { function: name, parameters = [] }: Action,
  more: Readonly<Record<string, string>> = {},
): NonNullable<Clickable['call']> {
  return {
    function: name,
    parameters: { ...Object.fromEntries(parameters.map(({ key, value }) => [key, value])), ...more },
  }
}
