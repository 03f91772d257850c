import { createAddons } from '../src/hosts/google/addons.ts'
import { createCalendars } from '../src/hosts/google/calendar/create-calendars.ts'
import { openConsents } from '../src/hosts/google/consents.ts'
import { createDocs } from '../src/hosts/google/docs/create-docs.ts'
import type { Docs } from '../src/hosts/google/docs/docs.ts'
import { createMail } from '../src/hosts/google/gmail/create-mail.ts'
import { createGooglePages } from '../src/hosts/google/pages/google-pages.ts'
import type { WorkspacePerson } from '../src/hosts/google/people.ts'
import { createSheets } from '../src/hosts/google/sheets/create-sheets.ts'
import type { Sheets } from '../src/hosts/google/sheets/sheets.ts'
import { createSlides } from '../src/hosts/google/slides/create-slides.ts'
import { createLedger } from '../src/ledger.ts'
import { openStore } from '../src/store.ts'

/** The workspace's pages over a store in memory, and a way to ask them as somebody. */
export interface GoogleBench {
  readonly docs: Docs
  readonly sheets: Sheets
  readonly owner: WorkspacePerson
  readonly other: WorkspacePerson
  ask(
    path: string,
    options?: { readonly as?: WorkspacePerson; readonly form?: string; readonly from?: string },
  ): Promise<Response>
  dispose(): void
}

const origin = 'http://localhost'
const person = (name: string): WorkspacePerson => ({
  accountId: name,
  name,
  email: `${name}@example.com`,
  locale: 'en-US',
  timeZone: 'UTC',
  role: 'editor',
})

const never = async () => {
  throw new Error('This bench has no add-ons with cards.')
}

/** `dist` is what `buildWorkbench` wrote. */
export function openGoogle(dist: string): GoogleBench {
  const store = openStore({ root: null })
  const clock = { now: () => new Date() }
  const ledger = createLedger(clock)
  const parts = { store, ledger, clock }
  const docs = createDocs(parts)
  const sheets = createSheets(parts)
  const people = [person('owner'), person('other')] as const
  const [owner, other] = people
  const pages = createGooglePages({
    docs,
    slides: createSlides(parts),
    sheets,
    sheetLife: { select: async () => {}, rest: async () => {}, dispose() {} },
    addons: createAddons(parts),
    consents: openConsents(parts),
    calendars: createCalendars(parts),
    mail: createMail(parts),
    cards: { isIn: () => false, open: never, act: never, mayOpen: () => false },
    mirror: undefined,
    clock,
    ledger,
    dist,
    products: [],
    people: {
      all: () => people,
      of: (request) => people.find(({ accountId }) => accountId === request.headers.get('cookie')) ?? owner,
    },
  })
  return {
    docs,
    sheets,
    owner,
    other,
    ask: async (path, { as = owner, form, from = origin } = {}) =>
      pages.request(`${origin}${path}`, {
        method: form === undefined ? 'GET' : 'POST',
        headers: {
          cookie: as.accountId,
          accept: 'text/html',
          ...(form !== undefined && { origin: from, 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(form !== undefined && { body: form }),
      }),
    dispose: () => store.dispose(),
  }
}
