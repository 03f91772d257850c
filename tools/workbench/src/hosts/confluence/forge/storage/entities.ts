import type { EntityIndex } from './query.ts'
import { fault, type StorageFault } from './storage-limits.ts'

/** A custom entity that the manifest declares under `app.storage.entities`. */
export interface Entity {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly indexes: readonly EntityIndex[]
}

/** A fault in an entity's value, by its declared attributes; undefined where it is sound. */
export function faultOfEntity(entity: Entity, value: unknown): StorageFault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault('INVALID_VALUE', 'An entity has to be an object')
  for (const [name, given] of Object.entries(value)) {
    const type = new Map(Object.entries(entity.attributes)).get(name)
    if (type === undefined)
      return fault('UNKNOWN_ATTRIBUTE', `Attribute ${name} is not declared for entity ${entity.name}`)
    if (!isOfType(given, type))
      return fault(
        'INVALID_ATTRIBUTE_TYPE',
        `Attribute ${name} of entity ${entity.name} has to be of type ${type}`,
      )
  }
  return undefined
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'any' || value === null) return true
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'float') return typeof value === 'number'
  return typeof value === type
}
