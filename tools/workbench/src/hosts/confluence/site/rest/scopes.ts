import { type Endpoint, endpoints } from './endpoints.ts'

/** Scopes that carry others with them (developer.atlassian.com, "Confluence scopes", from memory, 2026-11). */
const implied: Readonly<Record<string, readonly string[]>> = {
  'read:confluence-content.all': ['read:confluence-content.summary'],
}

/** Whether an app with these scopes may call the endpoint. */
export function areScopesEnough(granted: readonly string[], endpoint: Endpoint): boolean {
  const held = new Set(
    granted.flatMap((scope) => [scope, ...(Object.hasOwn(implied, scope) ? (implied[scope] ?? []) : [])]),
  )
  return endpoints[endpoint].some((needed) => needed.every((scope) => held.has(scope)))
}

/** The platform's own answer to a missing scope: it stands before the product, so the shape is the same for v1 and v2. */
export function scopeMismatch(): Response {
  return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 })
}
