import { createHash } from 'node:crypto'
import { HostObject } from '../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from './service-parts.ts'
import { User } from './user.ts'

class Session extends HostObject {
  readonly className = 'Base.Session'
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  getActiveUser(): User {
    return this.user()
  }
  getEffectiveUser(): User {
    return this.user()
  }
  getUser(): User {
    return this.user()
  }
  getTimeZone(): string {
    return timeZoneOf(this.parts)
  }
  getActiveUserLocale(): string {
    return this.parts.person.locale ?? 'en'
  }
  getScriptTimeZone(): string {
    return timeZoneOf(this.parts)
  }
  /** Another key for each project, and a new one every 30 days. */
  getTemporaryActiveUserKey(): string {
    const month = Math.floor(this.parts.clock.now().getTime() / (30 * 86_400_000))
    return createHash('sha256')
      .update(`${this.parts.project.id} ${this.parts.person.email} ${month}`)
      .digest('base64')
  }
  // Before a person has authorised the project, it isn't told who they are.
  private user(): User {
    return new User(this.parts.authMode === 'FULL' ? this.parts.person.email : '')
  }
}

/** The time zone of the manifest; Google gives new projects the person's own, which is not known here. */
export function timeZoneOf({ project }: Pick<ServiceParts, 'project'>): string {
  return project.manifest.timeZone ?? 'Etc/GMT'
}

export const session: ServiceModule = {
  globals: { Session: (parts) => new Session(parts) },
  classes: { 'Base.Session': Session, 'Base.User': User },
}
