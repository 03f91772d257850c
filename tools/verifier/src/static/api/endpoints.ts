import { confluenceV1 } from './endpoints/confluence-v1.ts'
import { confluenceV2 } from './endpoints/confluence-v2.ts'
import { jiraIssues } from './endpoints/jira-issues.ts'
import { jiraPeople } from './endpoints/jira-people.ts'
import { jiraProjects } from './endpoints/jira-projects.ts'

/** A request to a product and the scopes with which it is allowed. */
export interface Endpoint {
  readonly method: string
  /** Its parts; an empty one stands for anything. */
  readonly path: readonly string[]
  /** Sets of scopes of which one suffices: classic and granular. */
  readonly scopes: readonly (readonly string[])[]
}

/** Endpoints by method and number of parts, as they are asked for. */
export type Endpoints = ReadonlyMap<string, readonly Endpoint[]>

/** Reads a table: a request a line, its scopes after a colon. */
export function parseEndpoints(table: string): readonly Endpoint[] {
  return table.split('\n').flatMap((line) => {
    const [, method, path, scopes] = /^([A-Z]+) (\/\S+): (.+)$/.exec(line) ?? []
    if (method === undefined || path === undefined || scopes === undefined) return []
    const sets = scopes.split(' | ').map((set) => set.split(' '))
    return [{ method, path: partsOf(path).map((part) => (part === '{}' ? '' : part)), scopes: sets }]
  })
}

/** Makes endpoints ready to be asked for. */
export function indexEndpoints(all: readonly Endpoint[]): Endpoints {
  const known = new Map<string, Endpoint[]>()
  for (const endpoint of all) {
    const same = known.get(keyOf(endpoint))
    if (same === undefined) known.set(keyOf(endpoint), [endpoint])
    else same.push(endpoint)
  }
  return known
}

/** Every endpoint that is known. */
export const knownEndpoints = (): Endpoints =>
  indexEndpoints([confluenceV1, confluenceV2, jiraIssues, jiraProjects, jiraPeople].flatMap(parseEndpoints))

const keyOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) => `${method} ${path.length}`

/**
 * The endpoints that a request means; `*` in its path is a part that isn't known. Where some fit better, by parts that are
 * equal, only they count.
 */
export function endpointsOf(known: Endpoints, method: string, path: string): readonly Endpoint[] {
  const parts = partsOf(path.replace(/[?#].*$/, '').replace(/\/rest\/api\/(2|latest)\//, '/rest/api/3/'))
  const fitting = (known.get(keyOf({ method, path: parts })) ?? []).filter((endpoint) =>
    endpoint.path.every((part, index) => fits(part, parts[index] ?? '')),
  )
  const likeness = (endpoint: Endpoint) =>
    endpoint.path.filter(
      (part, index) => part === parts[index] || (part === '' && parts[index]?.includes('*')),
    ).length
  const best = Math.max(0, ...fitting.map(likeness))
  return fitting.filter((endpoint) => likeness(endpoint) === best)
}

const fits = (part: string, asked: string) => part === '' || part === asked || asked === '*'

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '')
