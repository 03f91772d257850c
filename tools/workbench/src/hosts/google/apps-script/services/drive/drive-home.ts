import type { Drive, DriveFacts } from '../../../drive/drive.ts'
import type { Refusal, Result } from '../../../files/files.ts'
import { exception } from '../../bridge/exception.ts'
import type { HostObject } from '../../bridge/host-object.ts'
import type { ServiceParts } from '../service-parts.ts'

/** The id that stands for a person's root folder. */
export const rootFolder = 'root'

/** Drive as one execution has it open. */
export class DriveHome {
  private readonly objects = new Map<string, HostObject>()
  constructor(
    readonly drive: Drive,
    readonly parts: ServiceParts,
    private readonly make: {
      readonly [kind in 'file' | 'folder']: (home: DriveHome, id: string) => HostObject
    },
  ) {}
  get actor() {
    return { email: this.parts.person.email, app: this.parts.project.id }
  }
  get email(): string {
    return this.parts.person.email
  }
  facts(id: string): DriveFacts {
    return must(this.drive.find(this.email, id))
  }
  list(): readonly DriveFacts[] {
    return this.drive.list(this.email)
  }
  file(id: string): HostObject {
    return this.once('file', id)
  }
  folder(id: string): HostObject {
    return this.once('folder', id)
  }
  // The same object for the same file, so that asking over and over costs no more handles.
  private once(kind: 'file' | 'folder', id: string): HostObject {
    const name = `${kind} ${id}`
    const made = this.objects.get(name) ?? this.make[kind](this, id)
    this.objects.set(name, made)
    return made
  }
}

export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw exceptionFor(result.refusal)
}

/** "No item with the given ID could be found…" and "Access denied: DriveApp." were seen in many reports (2026-11). */
export function exceptionFor(refusal: Refusal): Error {
  if (refusal.code === 'NOT_FOUND')
    return exception(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    )
  if (refusal.code === 'INVALID') return exception(refusal.what)
  return exception('Access denied: DriveApp.')
}
