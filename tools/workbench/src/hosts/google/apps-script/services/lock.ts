import { exception } from '../bridge/exception.ts'
import { HostObject } from '../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from './service-parts.ts'
import { type ShelfKind, shelfOf } from './shelves.ts'

class Lock extends HostObject {
  readonly className = 'Lock.Lock'
  constructor(
    private readonly parts: ServiceParts,
    private readonly key: string,
  ) {
    super()
  }
  tryLock(ms: unknown): Promise<boolean> {
    return this.parts.locks.take(this.key, this.parts.executionId, Number(ms))
  }
  async waitLock(ms: unknown): Promise<void> {
    if (!(await this.tryLock(ms)))
      throw exception('Lock timeout: another process was holding the lock for too long.')
  }
  hasLock(): boolean {
    return this.parts.locks.isHeld(this.key, this.parts.executionId)
  }
  releaseLock(): void {
    this.parts.locks.release(this.key, this.parts.executionId)
  }
}

class LockService extends HostObject {
  readonly className = 'Lock.LockService'
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  getScriptLock(): Lock | null {
    return this.open('script')
  }
  getUserLock(): Lock | null {
    return this.open('user')
  }
  getDocumentLock(): Lock | null {
    return this.open('document')
  }
  private open(kind: ShelfKind): Lock | null {
    const shelf = shelfOf(kind, this.parts)
    return shelf === undefined ? null : new Lock(this.parts, `${this.parts.project.id} ${shelf}`)
  }
}

export const lock: ServiceModule = {
  globals: { LockService: (parts) => new LockService(parts) },
  classes: { 'Lock.Lock': Lock, 'Lock.LockService': LockService },
}
