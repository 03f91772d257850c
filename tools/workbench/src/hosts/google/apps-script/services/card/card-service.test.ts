import { afterAll, expect, test } from 'vitest'
import { startTrial } from '../../trial.ts'

const engines = ['quickjs', 'vm'] as const
const trials = { quickjs: startTrial({ engine: 'quickjs' }), vm: startTrial({ engine: 'vm' }) }
afterAll(async () => {
  for (const trial of Object.values(trials)) await trial.dispose()
})

test.each(engines)('%s: a card is built as the JSON that Google documents', async (engine) => {
  const result = await trials[engine].try(
    `const action = CardService.newAction().setFunctionName('save').setParameters({ id: '1' })
      .setLoadIndicator(CardService.LoadIndicator.SPINNER)
    const section = CardService.newCardSection().setHeader('Settings').setCollapsible(true).setNumUncollapsibleWidgets(1)
      .addWidget(CardService.newTextParagraph().setText('Hello <b>you</b>'))
      .addWidget(CardService.newDecoratedText().setText('Mail').setTopLabel('Read').setWrapText(true)
        .setStartIcon(CardService.newIconImage().setIcon(CardService.Icon.EMAIL))
        .setSwitchControl(CardService.newSwitch().setFieldName('on').setValue('yes').setSelected(true)))
      .addWidget(CardService.newTextInput().setFieldName('sender').setTitle('Sender').setValue('hr@example.com')
        .setSuggestions(CardService.newSuggestions().addSuggestions(['a', 'b'])).setMultiline(true))
      .addWidget(CardService.newSelectionInput().setFieldName('order').setTitle('Order')
        .setType(CardService.SelectionInputType.RADIO_BUTTON).addItem('Day first', 'dmy', true).addItem('Month', 'mdy', false))
      .addWidget(CardService.newDatePicker().setFieldName('from').setTitle('From').setValueInMsSinceEpoch(86400000))
      .addWidget(CardService.newTimePicker().setFieldName('at').setHours(9).setMinutes(30))
      .addWidget(CardService.newDivider())
      .addWidget(CardService.newButtonSet()
        .addButton(CardService.newTextButton().setText('Save').setOnClickAction(action)
          .setTextButtonStyle(CardService.TextButtonStyle.FILLED).setBackgroundColor('#0000ff')))
      .addWidget(CardService.newTextButton().setText('Open').setOpenLink(CardService.newOpenLink()
        .setUrl('https://example.com/').setOpenAs(CardService.OpenAs.OVERLAY)))
    return CardService.newCardBuilder().setName('home')
      .setHeader(CardService.newCardHeader().setTitle('Out of office').setImageStyle(CardService.ImageStyle.CIRCLE))
      .addSection(section)
      .setFixedFooter(CardService.newFixedFooter().setPrimaryButton(
        CardService.newTextButton().setText('Run').setOnClickAction(action)))
      .build().printJson()`,
  )
  expect(result.ok && JSON.parse(String(result.value))).toEqual({
    name: 'home',
    header: { title: 'Out of office', imageType: 'CIRCLE' },
    sections: [
      {
        header: 'Settings',
        collapsible: true,
        uncollapsibleWidgetsCount: 1,
        widgets: [
          { textParagraph: { text: 'Hello <b>you</b>' } },
          {
            decoratedText: {
              text: 'Mail',
              topLabel: 'Read',
              wrapText: true,
              startIcon: { knownIcon: 'EMAIL' },
              switchControl: { name: 'on', value: 'yes', selected: true },
            },
          },
          {
            textInput: {
              name: 'sender',
              label: 'Sender',
              value: 'hr@example.com',
              initialSuggestions: { items: [{ text: 'a' }, { text: 'b' }] },
              type: 'MULTIPLE_LINE',
            },
          },
          {
            selectionInput: {
              name: 'order',
              label: 'Order',
              type: 'RADIO_BUTTON',
              items: [
                { text: 'Day first', value: 'dmy', selected: true },
                { text: 'Month', value: 'mdy', selected: false },
              ],
            },
          },
          { dateTimePicker: { type: 'DATE_ONLY', name: 'from', label: 'From', valueMsEpoch: '86400000' } },
          { dateTimePicker: { type: 'TIME_ONLY', name: 'at', valueMsEpoch: '34200000' } },
          { divider: {} },
          {
            buttonList: {
              buttons: [
                {
                  text: 'Save',
                  onClick: { action: saving },
                  type: 'FILLED',
                  color: { red: 0, green: 0, blue: 1 },
                },
              ],
            },
          },
          {
            buttonList: {
              buttons: [
                { text: 'Open', onClick: { openLink: { url: 'https://example.com/', openAs: 'OVERLAY' } } },
              ],
            },
          },
        ],
      },
    ],
    fixedFooter: { primaryButton: { text: 'Run', onClick: { action: saving } } },
  })
})

const saving = { function: 'save', parameters: [{ key: 'id', value: '1' }], loadIndicator: 'SPINNER' }

test('a callback’s answer is JSON of what is to be done', async () => {
  const result = await trials.vm.try(
    `const card = CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('Next')).build()
    return [CardService.newActionResponseBuilder()
      .setNavigation(CardService.newNavigation().popToRoot().updateCard(card))
      .setNotification(CardService.newNotification().setText('Saved')).setStateChanged(true).build().printJson(),
      CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestion('x')).build()
        .printJson(),
      CardService.newUniversalActionResponseBuilder().displayAddOnCards([card]).build().printJson()].map(JSON.parse)`,
  )
  const next = { header: { title: 'Next' } }
  expect(result).toMatchObject({
    value: [
      {
        renderActions: {
          action: {
            navigations: [{ popToRoot: true }, { updateCard: next }],
            notification: { text: 'Saved' },
          },
        },
        stateChanged: true,
      },
      { autoComplete: { items: [{ text: 'x' }] } },
      { renderActions: { action: { navigations: [{ pushCard: next }] } } },
    ],
  })
})

const wrong: readonly (readonly [code: string, message: RegExp])[] = [
  [
    'const c = CardService.newCardBuilder(); for (let i = 0; i < 101; i += 1) c.addSection(CardService.newCardSection())',
    /more than 100 sections/,
  ],
  [
    'const s = CardService.newCardSection(); for (let i = 0; i < 101; i += 1) s.addWidget(CardService.newDivider())',
    /more than 100 widgets/,
  ],
  [
    'CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(CardService.newTextInput())).build()',
    /TextInput is missing a required field: name/,
  ],
  ['CardService.newAction().setParameters({ a: 1 })', /must be strings: a/],
  ["CardService.newTextButton().setBackgroundColor('blue')", /Invalid argument: blue/],
  ['CardService.newCardSection().addWidget(CardService.newCardHeader())', /Invalid argument: widget/],
  [
    'CardService.newTextParagraph().setText()',
    /don't match the method signature for CardService.TextParagraph.setText/,
  ],
]

test.each(wrong)('%s is refused', async (code, message) => {
  const result = await trials.vm.try(code)
  expect(!result.ok && result.error.message).toMatch(message)
})

test('asking for authorisation ends the execution with what to ask for', async () => {
  const result = await trials.vm.try(
    `CardService.newAuthorizationException().setAuthorizationUrl('https://example.com/auth')
      .setResourceDisplayName('Example').throwException()`,
  )
  expect(!result.ok && [result.error.name, JSON.parse(result.error.message)]).toEqual([
    'AuthorizationException',
    { basicAuthorizationPrompt: { authorizationUrl: 'https://example.com/auth', resource: 'Example' } },
  ])
})
