import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The first @forge/api that asks by `__forge_fetch__`; older ones reach for hosts of their own (2.22 to 8.3 read 2026-11). */
const firstApi = [5, 3] as const

/** Sentences about bundled @forge packages that are too old to be answered. */
export function oldPackages(bundled: readonly string[]): readonly string[] {
  const folders = new Set(
    bundled.flatMap((file) => /^.*node_modules[\\/]@forge[\\/]api(?=[\\/])/.exec(file)?.[0] ?? []),
  )
  return [...folders].flatMap((folder) => {
    const version = versionOf(folder)
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (major > firstApi[0] || (major === firstApi[0] && minor >= firstApi[1])) return []
    return [
      `The app uses @forge/api ${version}, whose product requests and storage aren't answered here: update it to ${firstApi.join('.')} or later.`,
    ]
  })
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version?: unknown }
  return String(version)
}
