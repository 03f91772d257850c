import type { App } from '../forge/app.ts'
import { type ResourcePath, resourcePath } from '../frames/server/resource-path.ts'

/**
 * Reads a manifest's `icon: resource:<key>;<path>`, as a file of that resource; undefined where there is none or where it
 * is an address outside (developer.atlassian.com/platform/forge/manifest-reference/modules/macro, seen 2026-11).
 */
export function iconPath(icon: string | undefined): ResourcePath | undefined {
  const [, key, path] = /^resource:([^;/]+);(?:\.?\/)?(.+)$/.exec(icon ?? '') ?? []
  if (key === undefined || path === undefined) return undefined
  return resourcePath(`/${key}/${path.split('/').map(encodeURIComponent).join('/')}`)
}

/** Where the workbench serves a macro's own icon; undefined where the manifest names no file for it. */
export function iconAddress(
  app: Pick<App, 'id'>,
  { key, icon }: { readonly key: string; readonly icon?: string | undefined },
): string | undefined {
  return iconPath(icon) && `/api/apps/${encodeURIComponent(app.id)}/macros/${key}/icon`
}
