import { cache } from './cache.ts'
import { advancedCalendar } from './calendar/advanced-calendar.ts'
import { calendar } from './calendar/calendar-app.ts'
import { card } from './card/card-service.ts'
import { content } from './content.ts'
import { document } from './document/document-app.ts'
import { drive } from './drive/drive-app.ts'
import { advancedGmail } from './gmail/advanced-gmail.ts'
import { gmail } from './gmail/gmail-app.ts'
import { mail } from './gmail/mail-app.ts'
import { html } from './html/html-service.ts'
import { lock } from './lock.ts'
import { logger } from './logger.ts'
import { properties } from './properties.ts'
import { script } from './script/script-app.ts'
import type { ServiceModule } from './service-parts.ts'
import { session } from './session.ts'
import { slides } from './slides/slides-app.ts'
import { spreadsheet } from './spreadsheet/spreadsheet-app.ts'
import { browser } from './ui/browser.ts'
import { urlFetch } from './url-fetch/url-fetch-app.ts'
import { utilities } from './utilities/utilities.ts'
import { xml } from './xml/xml-service.ts'

/** The services that are built. A new one is a file that exports a ServiceModule, and a line here. */
export const services: readonly ServiceModule[] = [
  advancedCalendar,
  advancedGmail,
  browser,
  cache,
  calendar,
  card,
  content,
  document,
  drive,
  gmail,
  html,
  lock,
  logger,
  mail,
  properties,
  script,
  session,
  slides,
  spreadsheet,
  urlFetch,
  utilities,
  xml,
]
