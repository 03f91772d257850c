import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { ForgeApp, Program } from '../../app/app.ts'
import { placesIn } from '../../app/text-places.ts'
import type { Gap } from '../../finding.ts'
import { readPage } from '../parse/html.ts'
import { searchFile, searchScript } from './search.ts'
import type { PastPolicyWay } from './ways.ts'

/** In the frames of a build: what their scripts, libraries among them, name that no content security policy holds. */
export function framesPastPolicy(app: ForgeApp): readonly Gap[] {
  const { built, manifest } = app
  if (built === undefined) return []
  const letsTextRun = manifest.scripts.some(({ value }) => /unsafe-|blob:/.test(value))
  const policy = { letsTextRun }
  const search = once((bytes, isPage) =>
    isPage
      ? readPage(bytes.toString()).inline.flatMap(({ text }) => searchScript(text, policy))
      : searchFile(bytes, policy),
  )
  return app.programs.flatMap((program) =>
    filesOf(program, app, built).flatMap((path) => {
      const file = relative(app.folder, path).split(sep).join('/')
      const bytes = readFileSync(path)
      const ways = search(bytes, path.endsWith('.html'))
      if (ways.length === 0) return []
      const place = placesIn(file, bytes.toString())
      return ways.map(({ code, offset, name }) => ({
        code,
        at: place(offset),
        data: { program: program.key, name },
      }))
    }),
  )
}

type Search = (bytes: Buffer, isPage: boolean) => readonly PastPolicyWay[]

/** Frames of one app share their libraries: the same bytes are searched once. */
function once(search: Search): Search {
  const known = new Map<number, { readonly bytes: Buffer; readonly ways: readonly PastPolicyWay[] }>()
  return (bytes, isPage) => {
    const before = known.get(bytes.length)
    if (before?.bytes.equals(bytes)) return before.ways
    const ways = search(bytes, isPage)
    known.set(bytes.length, { bytes, ways })
    return ways
  }
}

function filesOf({ where, key }: Program, { manifest }: ForgeApp, built: string): readonly string[] {
  const path = manifest.resources.find(({ value }) => value.key === key)?.value.path
  const folder = where === 'frame' && path !== undefined ? join(built, path) : undefined
  // A file is UI Kit: it has no document of its own.
  if (folder === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.([cm]?js|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((one) => !one.includes(`${sep}node_modules`))
    .sort()
}
