import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { DriveHome } from './drive-home.ts'

/** What is still to come of a list, as a text that a later run can go on from. */
interface Rest {
  readonly kind: 'file' | 'folder'
  readonly ids: readonly string[]
}

abstract class ItemIterator extends HostObject {
  private at = 0
  protected abstract readonly kind: Rest['kind']
  constructor(
    protected readonly home: DriveHome,
    private readonly ids: readonly string[],
  ) {
    super()
  }
  hasNext(): boolean {
    return this.at < this.ids.length
  }
  next(): HostObject {
    const id = this.ids[this.at]
    if (id === undefined) throw exception('Cannot retrieve the next object: iterator has reached the end.')
    this.at += 1
    return this.kind === 'file' ? this.home.file(id) : this.home.folder(id)
  }
  getContinuationToken(): string {
    const rest: Rest = { kind: this.kind, ids: this.ids.slice(this.at) }
    return Buffer.from(JSON.stringify(rest)).toString('base64url')
  }
}

export class FileIterator extends ItemIterator {
  readonly className = 'Drive.FileIterator'
  protected readonly kind = 'file'
}

export class FolderIterator extends ItemIterator {
  readonly className = 'Drive.FolderIterator'
  protected readonly kind = 'folder'
}

/** The ids of a token; what one may no longer see is left out when it comes to it. */
export function idsOf(token: unknown, kind: Rest['kind']): readonly string[] {
  try {
    const rest: unknown = JSON.parse(Buffer.from(String(token), 'base64url').toString('utf8'))
    if (
      typeof rest === 'object' &&
      rest !== null &&
      'kind' in rest &&
      'ids' in rest &&
      rest.kind === kind &&
      Array.isArray(rest.ids)
    )
      return rest.ids.map(String)
  } catch {
    // No JSON: it isn't one of ours, which is said below.
  }
  throw exception('Invalid argument: continuationToken')
}
