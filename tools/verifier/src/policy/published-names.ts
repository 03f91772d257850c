import { basename, dirname, join } from 'node:path'
import { addonName, vendor } from '@crenwiz/policy'
import type { App } from '../app/app.ts'
import { textOf } from '../app/text-file.ts'

/**
 * The names that an app may be published under, the surest first. An Apps Script project is known by the name that its
 * manifest shows, and an editor add-on, which shows none, by the vendor's package that it is built in together with its
 * own folder. A script's id isn't asked: a built folder has none before it is pushed for the first time.
 */
export function publishedNames({ folder, name, manifest, platform }: App): readonly string[] {
  if (platform === 'forge') return [manifest.name, addonName(name)]
  const shown = manifest.name.startsWith(`${vendor.name} `)
    ? manifest.name.slice(vendor.name.length + 1)
    : manifest.name
  const own = packageAround(folder)
  return [shown, ...(own === undefined ? [] : [addonName(own, basename(folder)), addonName(own)])]
}

/** From `src/hosts/google` or `dist/google` up to the add-on's own folder, and no further. */
const farthest = 4

/** The nearest package around a folder, where it is the vendor's: `diagrams` of `@crenwiz/diagrams`. */
function packageAround(folder: string): string | undefined {
  let at = folder
  for (let step = 0; step < farthest; step += 1) {
    const text = textOf(at, 'package.json')
    if (text !== undefined) {
      const scope = `@${vendor.name.toLowerCase()}/`
      const name = nameIn(text)
      return name.startsWith(scope) ? name.slice(scope.length) : undefined
    }
    at = join(at, '..')
    if (dirname(at) === at) return undefined
  }
  return undefined
}

function nameIn(text: string): string {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && 'name' in read ? String(read.name) : ''
  } catch {
    // A package.json that isn't one names nothing; supply/ says so where it is the app's own.
    return ''
  }
}
