type Section = GoogleAppsScript.Card_Service.CardSection
type TextButton = GoogleAppsScript.Card_Service.TextButton

/** The names of the functions that cards call; each is exported by main.gas.ts. */
export type Called =
  | 'onBack'
  | 'onLook'
  | 'onWrite'
  | 'onSettings'
  | 'onSave'
  | 'onTurnOn'
  | 'onTurnOff'
  | 'onForget'
  | 'onForgetConfirmed'

export function button(
  text: string,
  called: Called,
  parameters: Readonly<Record<string, string>> = {},
): TextButton {
  const action = CardService.newAction()
    .setFunctionName(called)
    .setParameters({ ...parameters })
    .setLoadIndicator(CardService.LoadIndicator.SPINNER)
  return CardService.newTextButton().setText(text).setOnClickAction(action)
}

/** The one button of a card that it is about. */
export function primaryButton(
  text: string,
  called: Called,
  parameters?: Readonly<Record<string, string>>,
): TextButton {
  return button(text, called, parameters).setTextButtonStyle(CardService.TextButtonStyle.FILLED)
}

export function paragraph(section: Section, text: string): Section {
  return section.addWidget(CardService.newTextParagraph().setText(text))
}

export function buttons(section: Section, ...all: readonly TextButton[]): Section {
  const set = CardService.newButtonSet()
  for (const each of all) set.addButton(each)
  return section.addWidget(set)
}
