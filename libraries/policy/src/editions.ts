import published from '../editions.json' with { type: 'json' }
import { type Edition, parseEditions } from './edition.ts'

/** Every edition that was published, oldest first. */
export const editions: readonly Edition[] = parseEditions(published)
