import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { isGranted } from '../../scopes/granted.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { timeZoneOf } from '../session.ts'
import { oauthToken } from './oauth-token.ts'
import {
  CalendarTriggerBuilder,
  ClockTriggerBuilder,
  type Create,
  DocumentTriggerBuilder,
  FormTriggerBuilder,
  SpreadsheetTriggerBuilder,
} from './trigger-builders.ts'
import { openTriggers, type TriggerRow, type TriggerRows } from './trigger-rows.ts'

/** 20 a person and script, as is generally said. */
const mostTriggers = 20

class Trigger extends HostObject {
  readonly className = 'Script.Trigger'
  constructor(readonly row: TriggerRow) {
    super()
  }
  getHandlerFunction(): string {
    return this.row.run
  }
  getUniqueId(): string {
    return this.row.id
  }
  getEventType(): EnumValue {
    const { spec } = this.row
    return enumValue('Script.EventType', spec.source === 'CLOCK' ? 'CLOCK' : spec.event)
  }
  getTriggerSource(): EnumValue {
    return enumValue('Script.TriggerSource', this.row.spec.source)
  }
  getTriggerSourceId(): string | null {
    const { spec } = this.row
    return spec.source === 'CLOCK' ? null : spec.sourceId
  }
}

class TriggerBuilder extends HostObject {
  readonly className = 'Script.TriggerBuilder'
  constructor(
    private readonly keep: Create,
    private readonly parts: ServiceParts,
  ) {
    super()
  }
  timeBased(): HostObject {
    return new ClockTriggerBuilder(this.keep, () => this.parts.clock.now(), timeZoneOf(this.parts))
  }
  forDocument(file: unknown): HostObject {
    return new DocumentTriggerBuilder(this.keep, 'DOCUMENTS', idOf(file))
  }
  forSpreadsheet(file: unknown): HostObject {
    return new SpreadsheetTriggerBuilder(this.keep, 'SPREADSHEETS', idOf(file))
  }
  forForm(file: unknown): HostObject {
    return new FormTriggerBuilder(this.keep, 'FORMS', idOf(file))
  }
  forUserCalendar(email: unknown): HostObject {
    return new CalendarTriggerBuilder(this.keep, 'CALENDAR', String(email))
  }
}

class AuthorizationInfo extends HostObject {
  readonly className = 'Script.AuthorizationInfo'
  constructor(private readonly isRequired: boolean) {
    super()
  }
  getAuthorizationStatus(): EnumValue {
    return enumValue('Script.AuthorizationStatus', this.isRequired ? 'REQUIRED' : 'NOT_REQUIRED')
  }
  getAuthorizationUrl(): string | null {
    return this.isRequired ? 'https://accounts.google.com/o/oauth2/auth' : null
  }
  getAuthorizedScopes(): null {
    return null
  }
}

class StateTokenBuilder extends HostObject {
  readonly className = 'Script.StateTokenBuilder'
  private readonly state: Record<string, unknown> = {}
  withMethod(method: unknown): this {
    this.state.method = String(method)
    return this
  }
  withArgument(name: unknown, value: unknown): this {
    this.state.arguments = { ...(this.state.arguments as object), [String(name)]: String(value) }
    return this
  }
  withTimeout(seconds: unknown): this {
    this.state.timeout = Number(seconds)
    return this
  }
  createToken(): string {
    return Buffer.from(JSON.stringify(this.state)).toString('base64url')
  }
}

/** `ScriptApp.getService()`: nothing is published here. */
class Service extends HostObject {
  readonly className = 'Script.Service'
  getUrl(): string | null {
    return null
  }
  isEnabled(): boolean {
    return false
  }
}

class ScriptApp extends HostObject {
  readonly className = 'Script.ScriptApp'
  private readonly rows: TriggerRows
  constructor(private readonly parts: ServiceParts) {
    super()
    this.rows = openTriggers(parts.store)
  }
  getScriptId(): string {
    return this.parts.project.id
  }
  getAuthorizationInfo(_mode: EnumValue): AuthorizationInfo {
    return new AuthorizationInfo(this.parts.authMode === 'NONE')
  }
  getInstallationSource(): EnumValue {
    return enumValue('Script.InstallationSource', 'NONE')
  }
  getService(): Service {
    return new Service()
  }
  /** No token of Google's: it opens nothing, and what is sent with it is seen in the ledger. */
  getOAuthToken(): string {
    return oauthToken
  }
  requireScopes(_mode: EnumValue, scopes: readonly unknown[]): void {
    const missing = scopes.map(String).find((scope) => !isGranted(scope, this.parts.scopes))
    if (missing !== undefined || this.parts.authMode !== 'FULL')
      throw exception('Authorization is required to perform that action.')
  }
  requireAllScopes(_mode: EnumValue): void {
    if (this.parts.authMode !== 'FULL') throw exception('Authorization is required to perform that action.')
  }
  newStateToken(): StateTokenBuilder {
    return new StateTokenBuilder()
  }
  newTrigger(run: unknown): TriggerBuilder {
    return new TriggerBuilder((spec) => this.keep(String(run), spec), this.parts)
  }
  getProjectTriggers(): readonly Trigger[] {
    return this.mine().map((row) => new Trigger(row))
  }
  getScriptTriggers(): readonly Trigger[] {
    return this.getProjectTriggers()
  }
  getUserTriggers(file: unknown): readonly Trigger[] {
    const id = idOf(file)
    const rows = this.mine().filter(({ spec }) => spec.source !== 'CLOCK' && spec.sourceId === id)
    return rows.map((row) => new Trigger(row))
  }
  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof Trigger)) throw exception('Invalid argument: trigger')
    this.rows.remove(this.parts.project.id, trigger.row.id)
    this.note('delete', trigger.row)
  }
  private mine(): readonly TriggerRow[] {
    return this.rows.list(this.parts.project.id).filter(({ email }) => email === this.parts.person.email)
  }
  private keep(run: string, spec: TriggerRow['spec']): Trigger {
    if (this.mine().length >= mostTriggers)
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      )
    const { project, person, clock } = this.parts
    const row = this.rows.add({ projectId: project.id, email: person.email, run, spec }, clock.now())
    this.note('set', row)
    return new Trigger(row)
  }
  private note(act: 'set' | 'delete', { run, spec }: TriggerRow): void {
    const what = spec.source === 'CLOCK' ? spec.schedule.kind : spec.event
    this.parts.ledger.record({
      app: this.parts.project.id,
      channel: 'storage',
      outcome: 'done',
      summary: `${act} trigger for ${run} (${what})`,
      data: { act, where: 'triggers', key: run, spec },
    })
  }
}

/** The id of a file, given as such or as what has one. */
function idOf(file: unknown): string {
  if (file instanceof HostObject && 'getId' in file && typeof file.getId === 'function')
    return String(file.getId())
  return String(file)
}

export const script: ServiceModule = {
  globals: { ScriptApp: (parts) => new ScriptApp(parts) },
  classes: {
    'Script.ScriptApp': ScriptApp,
    'Script.AuthorizationInfo': AuthorizationInfo,
    'Script.CalendarTriggerBuilder': CalendarTriggerBuilder,
    'Script.ClockTriggerBuilder': ClockTriggerBuilder,
    'Script.DocumentTriggerBuilder': DocumentTriggerBuilder,
    'Script.FormTriggerBuilder': FormTriggerBuilder,
    'Script.Service': Service,
    'Script.SpreadsheetTriggerBuilder': SpreadsheetTriggerBuilder,
    'Script.StateTokenBuilder': StateTokenBuilder,
    'Script.Trigger': Trigger,
    'Script.TriggerBuilder': TriggerBuilder,
  },
}
