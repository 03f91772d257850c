import type { Hono } from 'hono'
import type { Judge } from '../../gate.ts'
import type { Addons } from './addons.ts'
import type { FiredTrigger } from './apps-script/clock-triggers.ts'
import type { Executions } from './apps-script/executions.ts'
import type { Calendars } from './calendar/calendars.ts'
import type { Consents } from './consents.ts'
import type { Docs } from './docs/docs.ts'
import type { Mail } from './gmail/mail.ts'
import type { Sheets } from './sheets/sheets.ts'
import type { Slides } from './slides/slides.ts'

/** A local Google Workspace: its files, and the projects that run in it. */
export interface Google {
  readonly docs: Docs
  readonly slides: Slides
  readonly sheets: Sheets
  /** Of the site's people, each with one of their own. */
  readonly calendars: Calendars
  /** Of the site's people. */
  readonly mail: Mail
  readonly executions: Executions
  readonly addons: Addons
  readonly consents: Consents
  /** Google's rules for what a project sends; undefined for an id that is no project's. */
  judgeOf(projectId: string): Judge | undefined
  /** Runs the time-driven triggers whose time has come; the workbench does so as its clock goes on. */
  fireDueTriggers(): Promise<readonly FiredTrigger[]>
  /** Resolves when nothing runs any more because of what somebody did in a spreadsheet. */
  sheetsAtRest(): Promise<void>
  /** The pages for people and what is behind them: `/google/…`, `/api/google/…`. */
  readonly routes: Hono
  dispose(): Promise<void>
}
