import type { App } from '../forge/app.ts'

/**
 * `context.permissions` as @forge/bridge 7.2.0 reads it (seen 2026-11-25): scopes and external addresses in force.
 * With the administrator's analytics switch off, analytics addresses are not in force.
 */
export function runtimePermissions({ scopes, egress }: App, { isAnalyticsOn }: { isAnalyticsOn: boolean }) {
  const inForce = (rules: App['egress']['backend']) =>
    rules.filter((rule) => isAnalyticsOn || rule.category !== 'analytics').map(({ address }) => ({ address }))
  const { images, fonts, styles, scripts, frames, media } = egress
  return {
    scopes,
    external: {
      fetch: { backend: inForce(egress.backend), client: inForce(egress.client) },
      images,
      fonts,
      styles,
      scripts,
      frames,
      media,
    },
  }
}
