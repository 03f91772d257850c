import { HostObject } from '../../bridge/host-object.ts'

/** Someone who may see or change a spreadsheet. */
export class SheetUser extends HostObject {
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
