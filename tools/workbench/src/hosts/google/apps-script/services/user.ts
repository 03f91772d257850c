import { HostObject } from '../bridge/host-object.ts'

/** Someone as a script has them: who runs it, and who may see or change a file. */
export class User extends HostObject {
  readonly className = 'Base.User'
  constructor(private readonly email: string) {
    super()
  }
  getEmail(): string {
    return this.email
  }
  getUserLoginId(): string {
    return this.email
  }
}
