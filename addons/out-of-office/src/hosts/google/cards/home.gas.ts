import type { Opened } from '../../../settings/stored.ts'
import type { Texts } from '../../../texts/texts.ts'
import { button, buttons, paragraph, primaryButton } from './widgets.gas.ts'

type Card = GoogleAppsScript.Card_Service.Card

export function homeCard(opened: Opened, isHourly: boolean, texts: Texts): Card {
  const state = CardService.newCardSection()
  if (opened.state === 'none') {
    paragraph(state, texts.notSetUp)
    buttons(state, primaryButton(texts.settings, 'onSettings'))
  } else if (opened.state === 'damaged') {
    paragraph(state, texts.damaged)
    buttons(state, primaryButton(texts.settings, 'onSettings'))
  } else {
    paragraph(state, isHourly ? texts.hourlyOn : texts.hourlyOff)
    buttons(state, primaryButton(texts.look, 'onLook'))
    buttons(
      state,
      isHourly ? button(texts.turnOff, 'onTurnOff') : button(texts.turnOn, 'onTurnOn'),
      button(texts.settings, 'onSettings'),
    )
  }
  const privacy = CardService.newCardSection()
  paragraph(privacy, texts.privacy)
  if (opened.state !== 'none' || isHourly) buttons(privacy, button(texts.forget, 'onForget'))
  return CardService.newCardBuilder()
    .setName('home')
    .setHeader(CardService.newCardHeader().setTitle(texts.title).setSubtitle(texts.tagline))
    .addSection(state)
    .addSection(privacy)
    .build()
}

/** Asks before all that is stored is removed. */
export function forgetCard(texts: Texts): Card {
  const section = CardService.newCardSection()
  paragraph(section, texts.forgetWhat)
  buttons(section, primaryButton(texts.forgetConfirm, 'onForgetConfirmed'), button(texts.back, 'onBack'))
  return CardService.newCardBuilder()
    .setName('forget')
    .setHeader(CardService.newCardHeader().setTitle(texts.forgetTitle))
    .addSection(section)
    .build()
}
