/** A script with one card of all widgets, and functions that its buttons call. */
export const trialScript = `
const S = CardService
const action = (name, parameters = {}) => S.newAction().setFunctionName(name).setParameters(parameters)
const button = (text, name, parameters) => S.newTextButton().setText(text).setOnClickAction(action(name, parameters))
const said = (text) => S.newActionResponseBuilder().setNotification(S.newNotification().setText(text))
function home() {
  const select = (name, type, title) => S.newSelectionInput().setFieldName(name).setType(S.SelectionInputType[type])
    .setTitle(title).addItem('One', '1', true).addItem('Two', '2', false)
  return S.newCardBuilder().setName('home')
    .setHeader(S.newCardHeader().setTitle('All of it').setSubtitle('Every widget')
      .setImageUrl('https://pictures.example.com/logo.png?who=canary').setImageAltText('Logo'))
    .addCardAction(S.newCardAction().setText('About').setOnClickAction(action('about')))
    .addSection(S.newCardSection().setHeader('Texts')
      .addWidget(S.newTextParagraph().setText('Plain <b>bold</b> <a href="https://example.com/a">link</a><img src=x onerror="hacked=1"><script>hacked=1</script>'))
      .addWidget(S.newDecoratedText().setTopLabel('Top').setText('Decorated').setBottomLabel('Bottom')
        .setStartIcon(S.newIconImage().setIcon(S.Icon.EMAIL).setAltText('Mail')).setOnClickAction(action('clicked', { what: 'text' }))
        .setButton(S.newImageButton().setIcon(S.Icon.STAR).setAltText('Star').setOnClickAction(action('clicked', { what: 'star' }))))
      .addWidget(S.newDecoratedText().setText('Every hour').setSwitchControl(S.newSwitch().setFieldName('hourly').setValue('yes')))
      .addWidget(S.newKeyValue().setTopLabel('Key').setContent('Value'))
      .addWidget(S.newDivider())
      .addWidget(S.newGrid().setTitle('Grid').setNumColumns(2).setOnClickAction(action('grid'))
        .addItem(S.newGridItem().setIdentifier('g1').setTitle('First')).addItem(S.newGridItem().setIdentifier('g2').setTitle('Second'))))
    .addSection(S.newCardSection().setHeader('Fields')
      .addWidget(S.newTextInput().setFieldName('sender').setTitle('Sender').setHint('Whose mail')
        .setSuggestionsAction(action('suggest')))
      .addWidget(S.newTextInput().setFieldName('count').setTitle('Count').setValidation(S.newValidation().setInputType(S.InputType.INTEGER)))
      .addWidget(select('drop', 'DROPDOWN', 'Drop')).addWidget(select('radio', 'RADIO_BUTTON', 'Radio'))
      .addWidget(select('boxes', 'CHECK_BOX', 'Boxes')).addWidget(select('switches', 'SWITCH', 'Switches'))
      .addWidget(select('many', 'MULTI_SELECT', 'Many').setMultiSelectMaxSelectedItems(1))
      .addWidget(S.newDatePicker().setFieldName('day').setTitle('Day').setValueInMsSinceEpoch(Date.UTC(2026, 7, 3)))
      .addWidget(S.newTimePicker().setFieldName('time').setTitle('Time').setHours(9).setMinutes(30))
      .addWidget(S.newDateTimePicker().setFieldName('both').setTitle('Both').setTimeZoneOffsetInMins(120)
        .setValueInMsSinceEpoch(Date.UTC(2026, 7, 3, 7))))
    .addSection(S.newCardSection().setHeader('More').setCollapsible(true).setNumUncollapsibleWidgets(1)
      .addWidget(S.newTextParagraph().setText('Seen')).addWidget(S.newTextParagraph().setText('Folded')))
    .setFixedFooter(S.newFixedFooter()
      .setPrimaryButton(S.newTextButton().setText('Save').setOnClickAction(action('save').addRequiredWidget('sender')))
      .setSecondaryButton(button('Next', 'next')))
    .build()
}
function save(e) { return said(JSON.stringify(e.formInputs)).setStateChanged(true).build() }
function clicked(e) { return said('Clicked ' + e.parameters.what).build() }
function grid(e) { return said('Grid ' + e.parameters.grid_item_identifier).build() }
function about() { return said('About this').build() }
function suggest(e) {
  return S.newSuggestionsResponseBuilder().setSuggestions(S.newSuggestions().addSuggestion(e.formInput.sender + '@example.com')).build()
}
function next() {
  const card = S.newCardBuilder().setHeader(S.newCardHeader().setTitle('Second card')).addSection(S.newCardSection()
    .addWidget(S.newButtonSet().addButton(button('Fail', 'fails')).addButton(button('Lock', 'locked')).addButton(button('Root', 'root'))))
  return S.newActionResponseBuilder().setNavigation(S.newNavigation().pushCard(card.build())).build()
}
function fails() { throw new Error('It went wrong') }
function locked() { S.newAuthorizationException().setAuthorizationUrl('https://elsewhere.example/').setResourceDisplayName('Elsewhere').throwException() }
function root() { return S.newActionResponseBuilder().setNavigation(S.newNavigation().popToRoot()).build() }
`
