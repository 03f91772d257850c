import type { Ran } from '../drives/run-drive.ts'
import type { Observation } from '../watch/observation.ts'
import { leavesOf } from './leaves.ts'

/** The same drives, done again while one thing was another. */
export interface Runs {
  readonly first: readonly Ran[]
  /** Nothing was another. */
  readonly again: readonly Ran[]
  /** Another person of the same site. */
  readonly person: readonly Ran[]
  /** Every variable of the app was another. */
  readonly rotated: readonly Ran[]
  /** Another site. */
  readonly site: readonly Ran[]
}

/** A value that should have changed, or shouldn't. */
export interface Unlike {
  readonly code: 'ID_WITHOUT_KEY' | 'PEOPLE_TOLD_APART' | 'EVENT_VALUE_OF_SITE'
  readonly path: string
  readonly value: string
  readonly observation: Observation
}

/** What a usage event may differ in from person to person and from hour to hour. */
const personal = /locale|lang|time_?zone|timestamp|\btz\b|hour|offset/i

/** Values of requests that tell more than a pseudonym may: the same drives are laid side by side. */
export function unlike({ first, again, person, rotated, site }: Runs): readonly Unlike[] {
  const [repeated, others, keyless, elsewhere] = [again, person, rotated, site].map(valuesOf)
  return first.flatMap(({ drive, observations }) =>
    leavesOf(observations).flatMap(({ path, value, observation }): readonly Unlike[] => {
      const key = `${drive.what} ${path}`
      if (repeated?.get(key) !== value) return []
      const found: Unlike[] = []
      const isOfSite = elsewhere?.has(key) === true && elsewhere.get(key) !== value
      if (isOfSite && keyless?.get(key) === value && value.length >= 4)
        found.push({ code: 'ID_WITHOUT_KEY', path, value, observation })
      if (isOfSite && /\.params\./.test(path) && !personal.test(path))
        found.push({ code: 'EVENT_VALUE_OF_SITE', path, value, observation })
      const other = others?.get(key)
      if (drive.isPersonal && other !== undefined && other !== value && !personal.test(path))
        found.push({ code: 'PEOPLE_TOLD_APART', path, value, observation })
      return found
    }),
  )
}

function valuesOf(ran: readonly Ran[]): ReadonlyMap<string, string> {
  return new Map(
    ran.flatMap(({ drive, observations }) =>
      leavesOf(observations).map(({ path, value }) => [`${drive.what} ${path}`, value] as const),
    ),
  )
}

/** What is sent that may be an id: the attack tries each. */
export function idsIn(runs: readonly (readonly Ran[])[]): readonly string[] {
  const values = runs.flat().flatMap(({ observations }) => leavesOf(observations).map(({ value }) => value))
  const ids = values.flatMap((value) => [value, ...value.split(/[^A-Za-z0-9+/=_-]+/)])
  return [...new Set(ids)].filter(
    (id) => id.length >= 8 && id.length <= 200 && /\d|[A-Z].*[a-z]|[a-z].*[A-Z]|[a-z]{20}/.test(id),
  )
}
