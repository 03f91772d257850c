import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Assets } from '../../../pages/assets.ts'
import type { Product } from '../../../pages/shell/top-bar.ts'
import type { Addons } from '../addons.ts'
import type { Calendars } from '../calendar/calendars.ts'
import type { Cards } from '../cards/cards.ts'
import type { Consents } from '../consents.ts'
import type { Docs } from '../docs/docs.ts'
import type { Mirror } from '../frames/mirror.ts'
import type { Mail } from '../gmail/mail.ts'
import type { People } from '../people.ts'
import type { SheetLife } from '../sheet-life.ts'
import type { Sheets } from '../sheets/sheets.ts'
import type { Slides } from '../slides/slides.ts'

/** What every page of the workspace works with. */
export interface GooglePageParts {
  readonly docs: Docs
  readonly slides: Slides
  readonly sheets: Sheets
  readonly sheetLife: SheetLife
  readonly calendars: Calendars
  readonly mail: Mail
  readonly cards: Cards
  readonly mirror: Mirror | undefined
  readonly clock: Clock
  readonly addons: Addons
  readonly consents: Consents
  readonly people: People
  readonly ledger: Ledger
  readonly assets: Assets
  readonly products: readonly Product[]
}
