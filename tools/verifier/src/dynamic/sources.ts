import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app/app.ts'

const mostBytes = 2 * 1024 * 1024
const mostFiles = 500

/** The texts of an app's own scripts, as an attacker and as this trial read them. */
export function sourcesOf(app: App): readonly string[] {
  return app.files
    .filter(
      ({ kind, bytes }) => (kind === 'script' || kind === 'html' || kind === 'json') && bytes <= mostBytes,
    )
    .slice(0, mostFiles)
    .flatMap(({ file }) => {
      try {
        return [readFileSync(join(app.folder, file), 'utf8')]
      } catch {
        return [] // gone since it was listed: reading the app has told of files that can't be read
      }
    })
}
