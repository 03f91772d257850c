import published from '../editions.json' with { type: 'json' }
import { type Edition, parseEditions } from './edition.ts'

/** Every edition that was published, oldest first; throws an EditionsError where their file was damaged. */
export const publishedEditions = (): readonly Edition[] => parseEditions(published)
