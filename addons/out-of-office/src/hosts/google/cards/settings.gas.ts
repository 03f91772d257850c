import type { Settings, SettingsFault } from '../../../settings/settings.ts'
import type { Texts } from '../../../texts/texts.ts'
import type { ListedCalendar } from '../calendars.gas.ts'
import { cardText } from '../card-text.ts'
import { buttons, paragraph, primaryButton } from './widgets.gas.ts'

type Card = GoogleAppsScript.Card_Service.Card
type Section = GoogleAppsScript.Card_Service.CardSection

/** The settings in a form, with what was wrong with them where they were refused. */
export function settingsCard(
  settings: Settings,
  faults: readonly SettingsFault[],
  calendars: readonly ListedCalendar[],
  texts: Texts,
): Card {
  const builder = CardService.newCardBuilder()
    .setName('settings')
    .setHeader(CardService.newCardHeader().setTitle(texts.settings))
  if (faults.length > 0) {
    const wrong = CardService.newCardSection()
    for (const { field, fault } of faults)
      paragraph(wrong, `<b>${texts.settingsFaults[`${field} ${fault}` as keyof Texts['settingsFaults']]}</b>`)
    builder.addSection(wrong)
  }
  const mails = CardService.newCardSection()
  input(mails, 'senders', texts.senders, texts.sendersHint, settings.senders.join(', '))
  input(mails, 'subjects', texts.subjects, texts.subjectsHint, settings.subjects.join('\n'), {
    isMultiline: true,
  })
  input(mails, 'name', texts.name, texts.nameHint, settings.name)
  mails.addWidget(
    choice('order', texts.order)
      .addItem(texts.orderAsk, 'ask', settings.order === 'ask')
      .addItem(texts.orderDmy, 'dmy', settings.order === 'dmy')
      .addItem(texts.orderMdy, 'mdy', settings.order === 'mdy'),
  )
  const events = CardService.newCardSection()
  input(events, 'titleFormat', texts.titleFormat, texts.titleFormatHint, settings.titleFormat)
  const { team } = settings
  const teams = choice('team', texts.team)
    .addItem(texts.teamNone, 'none', team.by === 'none')
    .addItem(texts.teamByMarker, 'marker', team.by === 'marker')
  for (const { id, name } of calendars.slice(0, 90))
    teams.addItem(cardText(name, 60), id, team.by === 'id' && team.id === id)
  // A calendar that is gone stays chosen until the person chooses another.
  if (team.by === 'id' && !calendars.some(({ id }) => id === team.id))
    teams.addItem(cardText(team.id, 60), team.id, true)
  events.addWidget(teams)
  input(events, 'marker', texts.marker, texts.markerHint, settings.marker)
  buttons(events, primaryButton(texts.save, 'onSave'))
  return builder.addSection(mails).addSection(events).build()
}

function input(
  section: Section,
  field: string,
  title: string,
  hint: string,
  value: string,
  { isMultiline = false }: { readonly isMultiline?: boolean } = {},
): void {
  section.addWidget(
    CardService.newTextInput()
      .setFieldName(field)
      .setTitle(title)
      .setHint(hint)
      .setMultiline(isMultiline)
      .setValue(value),
  )
}

function choice(field: string, title: string): GoogleAppsScript.Card_Service.SelectionInput {
  return CardService.newSelectionInput()
    .setFieldName(field)
    .setTitle(title)
    .setType(CardService.SelectionInputType.DROPDOWN)
}
