import { fingerprintOf } from '../../events/fingerprint.ts'
import { settingsFrom } from '../../settings/form.ts'
import { emptySettings, type Settings } from '../../settings/settings.ts'
import { type Texts, textsFor } from '../../texts/texts.ts'
import { loadWritableCalendars, writePlan } from './calendars.gas.ts'
import { forgetCard, homeCard } from './cards/home.gas.ts'
import { previewCard } from './cards/preview.gas.ts'
import { settingsCard } from './cards/settings.gas.ts'
import { cardBudgetMs, triggerBudgetMs } from './deadline.ts'
import { formValues, parameter } from './form-values.ts'
import { isHourly, startHourly, stopHourly } from './hourly.gas.ts'
import { forgetSettings, loadSettings, saveSettings } from './kept-settings.gas.ts'
import { alone } from './lock.gas.ts'
import { look } from './look.gas.ts'

type Card = GoogleAppsScript.Card_Service.Card
type Response = GoogleAppsScript.Card_Service.ActionResponse

/** By hand, leave that was approved a year ago may still lie ahead; each hour, only what is new has to be seen. */
const daysByHand = 365
const daysHourly = 35

/** Opens the add-on in Calendar or in Gmail. */
export const onHomepage = (): Card => homeCard(loadSettings(), isHourly(), texts())

export const onSettings = (): Response => {
  const opened = loadSettings()
  const settings = opened.state === 'ready' ? opened.settings : emptySettings
  return show(settingsCard(settings, [], loadWritableCalendars().others, texts()))
}

export const onSave = (event: unknown): Response => {
  const submitted = settingsFrom(formValues(event))
  if (submitted.state === 'refused')
    return replace(
      settingsCard(submitted.settings, submitted.faults, loadWritableCalendars().others, texts()),
    )
  saveSettings(submitted.settings)
  return home(texts().saved)
}

/** Shows what would be written. */
export const onLook = (): Response =>
  withSettings((settings) => show(previewCard(look(settings, byHand), texts())))

/** Writes what the person has seen; if it isn't that any more, shows what it is now. */
export const onWrite = (event: unknown): Response =>
  withSettings((settings) => {
    const done = alone(() => {
      const seen = look(settings, byHand)
      if (fingerprintOf(seen.plan) !== parameter(event, 'seen')) return seen
      return writePlan(seen.plan, seen.team, seen.zone)
    })
    if (done === undefined) return notify(texts().otherRun)
    if (typeof done !== 'number') return replace(previewCard(done, texts()), texts().changedMeanwhile)
    return home(texts().written(done))
  })

export const onTurnOn = (): Response => {
  startHourly()
  return home(texts().hourlyOn)
}

export const onTurnOff = (): Response => {
  stopHourly()
  return home(texts().hourlyOff)
}

export const onBack = (): Response =>
  CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().popCard()).build()

export const onForget = (): Response => show(forgetCard(texts()))

export const onForgetConfirmed = (): Response => {
  stopHourly()
  forgetSettings()
  return home(texts().forgotten)
}

/** What Google calls each hour. What can't be read waits for the person, who sees it in the preview. */
export const runHourly = (): void => {
  const opened = loadSettings()
  if (opened.state !== 'ready') return
  alone(() => {
    const { plan, team, zone } = look(opened.settings, { days: daysHourly, budgetMs: triggerBudgetMs })
    writePlan(plan, team, zone)
  })
}

const byHand = { days: daysByHand, budgetMs: cardBudgetMs }

function withSettings(work: (settings: Settings) => Response): Response {
  const opened = loadSettings()
  return opened.state === 'ready'
    ? work(opened.settings)
    : home(opened.state === 'none' ? texts().notSetUp : texts().damaged)
}

function texts(): Texts {
  return textsFor(Session.getActiveUserLocale())
}

function show(card: Card): Response {
  return CardService.newActionResponseBuilder()
    .setNavigation(CardService.newNavigation().pushCard(card))
    .build()
}

function replace(card: Card, message?: string): Response {
  const response = CardService.newActionResponseBuilder().setNavigation(
    CardService.newNavigation().updateCard(card),
  )
  return (message === undefined ? response : response.setNotification(notification(message))).build()
}

/** Back to the first card, which then shows how things are now. */
function home(message: string): Response {
  return CardService.newActionResponseBuilder()
    .setNavigation(CardService.newNavigation().popToRoot().updateCard(onHomepage()))
    .setNotification(notification(message))
    .build()
}

function notify(message: string): Response {
  return CardService.newActionResponseBuilder().setNotification(notification(message)).build()
}

function notification(message: string): GoogleAppsScript.Card_Service.Notification {
  return CardService.newNotification().setText(message)
}
