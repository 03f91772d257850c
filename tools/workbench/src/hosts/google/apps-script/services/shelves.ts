import type { ServiceParts } from './service-parts.ts'

/** Whose a store is: a project's, one person's in it, or one file's in it. */
export type ShelfKind = 'script' | 'user' | 'document'

/** The row key of a store; undefined for a file's where there is no file. */
export function shelfOf(kind: ShelfKind, { person, container }: ServiceParts): string | undefined {
  if (kind === 'script') return 'script'
  if (kind === 'user') return `user ${person.email}`
  return container && `document ${container.id}`
}
