import type { App, EgressRule } from './app.ts'

/**
 * What the site has granted, as `__forge_runtime__.appContext.permissions` and a frame's context show it: with the
 * analytics switch off, analytics hosts aren't in it (@forge/api 8.3.0, out/api/permissions.js, read 2026-11).
 */
export function grantedPermissions(
  app: App,
  { isAnalyticsOn }: { isAnalyticsOn: boolean },
): Readonly<Record<string, unknown>> {
  const { backend, client, ...resources } = app.egress
  const granted = (rules: readonly EgressRule[]) =>
    rules.filter((rule) => isAnalyticsOn || rule.category !== 'analytics')
  return {
    scopes: app.scopes,
    external: { fetch: { backend: granted(backend), client: granted(client) }, ...resources },
  }
}
