import { HostObject } from '../../bridge/host-object.ts'

/** Someone who owns, changes or sees a file. */
export class DriveUser extends HostObject {
  readonly className = 'Drive.User'
  constructor(private readonly email: string) {
    super()
  }
  getEmail(): string {
    return this.email
  }
  getUserLoginId(): string {
    return this.email
  }
  getDomain(): string {
    return this.email.replace(/^.*@/, '')
  }
  /** What people call themselves isn't known here. */
  getName(): string {
    return this.email.replace(/@.*/, '')
  }
  getPhotoUrl(): string | null {
    return null
  }
}
