import { createHmac } from 'node:crypto'
import type { Hmac, Installation } from '@crenwiz/usage'
import { collectionOrigin, type Fetch } from '@crenwiz/usage/send'
import { fetch, getAppContext, permissions } from '@forge/api'

/** All that the functions ask of Forge. */
export interface Platform {
  /** Who is calling, told by the platform and never by the frame; throws outside of an invocation. */
  installation(): Installation
  /** Whether this site's administrator lets analytics out. */
  isAnalyticsGranted(): boolean
  /** An encrypted variable's value. */
  variable(name: string): string | undefined
  now(): Date
  readonly hmac: Hmac
  readonly fetch: Fetch
}

const hmac: Hmac = (key, message) => createHmac('sha256', key).update(message).digest()

/**
 * Forge as it is. `getAppContext` and `permissions` read what the runtime was started with (@forge/api 8.3.0,
 * out/api/runtime.js and permissions.js, seen 2026-11-25): no request is made. Where a runtime names no permissions,
 * `granted` is false, so an older one sends nothing.
 */
export const forgePlatform = (variables: Readonly<Record<string, string | undefined>>): Platform => ({
  installation() {
    const { appAri, environmentAri, installationAri } = getAppContext()
    return {
      app: appAri.appId,
      environment: environmentAri.environmentId,
      installation: installationAri.installationId,
    }
  },
  isAnalyticsGranted: () =>
    permissions.hasPermission({ external: { fetch: { backend: [collectionOrigin] } } }).granted,
  variable: (name) => variables[name],
  now: () => new Date(),
  hmac,
  fetch,
})
