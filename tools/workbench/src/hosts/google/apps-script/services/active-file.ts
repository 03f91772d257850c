import { ServiceException } from '../bridge/exception.ts'
import type { HostObject } from '../bridge/host-object.ts'
import type { EditorKind } from './editor-place.ts'
import type { Container } from './service-parts.ts'

/** The method by which an editor's service gives the file that is open. */
const methods: Readonly<Record<EditorKind, readonly [service: string, method: string]>> = {
  document: ['DocumentApp', 'getActiveDocument'],
  presentation: ['SlidesApp', 'getActivePresentation'],
  spreadsheet: ['SpreadsheetApp', 'getActiveSpreadsheet'],
  form: ['FormApp', 'getActiveForm'],
}

/**
 * The file that an execution has open, as its service gives it: the `source` of an event. Undefined where there is none,
 * it is gone, or the service isn't built. What a script may do with it is judged when it does it.
 */
export function activeFile(
  find: (name: string) => HostObject | undefined,
  container: Container | undefined,
): unknown {
  if (!container) return undefined
  const [name, method] = methods[container.kind]
  const service = find(name)
  const give: unknown = service && Reflect.get(service, method)
  if (typeof give !== 'function') return undefined
  try {
    return Reflect.apply(give, service, []) ?? undefined
  } catch (error) {
    // A file that is gone meanwhile is no source; all else is a bug.
    if (error instanceof ServiceException) return undefined
    throw error
  }
}
