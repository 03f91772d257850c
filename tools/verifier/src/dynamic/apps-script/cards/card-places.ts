import { type CardAnswer, type CardHost, cardAnswerOf, cardEvent, type FormInputs } from '@crenwiz/workbench'
import type { ProjectRun } from '../project-run.ts'

/** Where an add-on's cards are opened: in an app, with or without something open there. */
export type CardPlace = {
  /** `Gmail with a message open` */
  readonly name: string
} & (
  | { readonly host: Readonly<Record<string, unknown>>; readonly opens?: never }
  /** One that the workbench's panel hasn't: what is called there, and what its event holds beside what all do. */
  | {
      readonly host: CardHost
      readonly opens: { readonly function: string; readonly more: Readonly<Record<string, unknown>> }
    }
)

/** The places in which the project shows cards, what is open in them before what isn't. */
export async function cardPlaces({
  workbench,
  addon,
  there,
  made,
}: ProjectRun): Promise<readonly CardPlace[]> {
  const isIn = async (app: string) => {
    const answer = await workbench.google.routes.request(`${origin(workbench)}/api/google/cards?app=${app}`)
    // Our own workbench wrote it.
    const { addons } = (await answer.json()) as { readonly addons: readonly { readonly id: string }[] }
    return addons.some(({ id }) => id === addon.id)
  }
  const event = { calendarId: made.person.email, id: there.eventId }
  const places: Readonly<Record<string, readonly CardPlace[]>> = {
    CALENDAR: [
      { name: 'Calendar', host: { app: 'CALENDAR' } },
      { name: 'Calendar with an event open', host: { app: 'CALENDAR', event } },
    ],
    GMAIL: [
      { name: 'Gmail', host: { app: 'GMAIL' } },
      { name: 'Gmail with a message open', host: { app: 'GMAIL', messageId: there.messageId } },
    ],
    DOCS: [{ name: 'Docs', host: { app: 'DOCS', file: { id: there.document } } }],
    SLIDES: [{ name: 'Slides', host: { app: 'SLIDES', file: { id: there.presentation } } }],
    SHEETS: [{ name: 'Sheets', host: { app: 'SHEETS', file: { id: there.spreadsheet } } }],
  }
  const found: CardPlace[] = []
  for (const [app, all] of Object.entries(places)) if (await isIn(app)) found.push(...all)
  return found
}

/** A click on a card, as its panel sends it. */
export interface CardCall {
  readonly function: string
  readonly parameters: Readonly<Record<string, string>>
  readonly inputs: FormInputs
}

/** Opens the add-on's cards in a place, or clicks in them, as the panel of the workbench's pages does. */
export async function askCards(run: ProjectRun, place: CardPlace, call?: CardCall): Promise<CardAnswer> {
  if (place.opens) return askMade(run, place, call)
  const { workbench, addon, made } = run
  const { host } = place
  const path = `/api/google/cards/${encodeURIComponent(addon.id)}/${call ? 'act' : 'open'}`
  const answer = await workbench.google.routes.request(`${origin(workbench)}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: `person=${encodeURIComponent(made.person.accountId)}`,
      origin: origin(workbench),
    },
    body: JSON.stringify({ host, ...(call && { call }) }),
  })
  // Our own workbench wrote it.
  const opened = (await answer.json()) as { readonly answer?: CardAnswer; readonly message?: string }
  return opened.answer ?? { kind: 'error', message: opened.message ?? 'The cards weren’t opened.' }
}

/** Calls the function as its host would, without a panel. */
async function askMade(
  { workbench, addon, made }: ProjectRun,
  { host, opens }: Extract<CardPlace, { opens: object }>,
  call?: CardCall,
): Promise<CardAnswer> {
  const { email, name, timeZone } = made.person
  const event = cardEvent({ host, locale: 'en', timeZone, now: new Date(), ...call })
  const result = await workbench.google.executions.run(addon.project, {
    function: call?.function ?? opens.function,
    args: [{ ...event, ...opens.more }],
    kind: 'card',
    person: { email, name, locale: 'en' },
    ...('container' in host && host.container && { container: host.container }),
  })
  return cardAnswerOf(result)
}

const origin = ({ url }: ProjectRun['workbench']) => url
