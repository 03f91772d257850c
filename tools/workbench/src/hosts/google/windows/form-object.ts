import { Blob } from '../apps-script/services/blob.ts'
import type { FormFields } from './messages.ts'

/**
 * A form as a function gets it: fields by name, a list where several have one name, files as Blobs
 * (https://developers.google.com/apps-script/guides/html/communication#forms, seen 2026-11).
 */
export function formObject(fields: FormFields): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown[]>()
  for (const [name, field] of fields) {
    const value =
      typeof field === 'string'
        ? field
        : new Blob(Buffer.from(field.base64, 'base64'), field.type || 'application/octet-stream', field.name)
    values.set(name, [...(values.get(name) ?? []), value])
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, list.length > 1 ? list : list[0]]))
}
