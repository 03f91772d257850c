import { fingerprintOf } from '../../../events/fingerprint.ts'
import type { Leave } from '../../../events/standing.ts'
import type { Texts } from '../../../texts/texts.ts'
import { cardText, mailLink } from '../card-text.ts'
import type { Look } from '../look.gas.ts'
import { periodText } from '../period-text.ts'
import { buttons, paragraph, primaryButton } from './widgets.gas.ts'

type Card = GoogleAppsScript.Card_Service.Card
type Section = GoogleAppsScript.Card_Service.CardSection

/** A card has at most 100 widgets in a section; nobody reads more than these. */
const mostLines = 30

/** Shows what would be written before anything is, and which mails could not be read. */
export function previewCard(seen: Look, texts: Texts): Card {
  const { plan, unreadable, team, read, left } = seen
  const { steps, settled, questions } = plan
  const builder = CardService.newCardBuilder()
    .setName('preview')
    .setHeader(CardService.newCardHeader().setTitle(texts.previewTitle).setSubtitle(texts.found(read)))
  const toDo = CardService.newCardSection().setHeader(texts.toDo)
  if (steps.length === 0) paragraph(toDo, texts.nothingToDo)
  lines(toDo, steps, texts, ({ step, calendar, leave }) =>
    line(leave, `${texts.steps[step]} · ${texts.calendars[calendar]}`, texts),
  )
  if (team.team === 'missing') paragraph(toDo, texts.noTeamCalendar)
  if (team.team === 'several') paragraph(toDo, texts.severalTeamCalendars)
  if (left > 0) paragraph(toDo, texts.unread(left))
  if (steps.length > 0) buttons(toDo, primaryButton(texts.write, 'onWrite', { seen: fingerprintOf(plan) }))
  builder.addSection(toDo)
  if (unreadable.length > 0) {
    const section = CardService.newCardSection().setHeader(texts.unreadableTitle)
    paragraph(section, texts.unreadableHint)
    lines(section, unreadable, texts, ({ subject, received, fault, threadId }) => {
      const { day } = seen.zone.localTime(received)
      const widget = CardService.newDecoratedText()
        .setTopLabel(day)
        .setText(cardText(subject))
        .setBottomLabel(texts.faults[fault])
        .setWrapText(true)
      const url = mailLink(threadId)
      return url === undefined
        ? widget
        : widget.setButton(
            CardService.newTextButton()
              .setText(texts.openMail)
              .setOpenLink(CardService.newOpenLink().setUrl(url)),
          )
    })
    builder.addSection(section)
  }
  if (questions.length > 0) {
    const section = CardService.newCardSection().setHeader(texts.questionsTitle)
    lines(section, questions, texts, ({ leave, question }) => line(leave, texts.questions[question], texts))
    builder.addSection(section)
  }
  if (settled.length > 0) {
    const section = CardService.newCardSection().setHeader(texts.settled)
    lines(section, settled, texts, ({ leave, how }) =>
      line(leave, how === 'there' ? texts.alreadyThere : texts.deletedByHand, texts),
    )
    builder.addSection(section)
  }
  return builder.build()
}

function line(
  { title, period }: Leave,
  label: string,
  texts: Texts,
): GoogleAppsScript.Card_Service.DecoratedText {
  return CardService.newDecoratedText()
    .setTopLabel(cardText(title, 60))
    .setText(periodText(period, texts))
    .setBottomLabel(label)
    .setWrapText(true)
}

function lines<T>(
  section: Section,
  all: readonly T[],
  texts: Texts,
  widgetOf: (each: T) => GoogleAppsScript.Card_Service.DecoratedText,
): void {
  for (const each of all.slice(0, mostLines)) section.addWidget(widgetOf(each))
  if (all.length > mostLines) paragraph(section, texts.more(all.length - mostLines))
}
