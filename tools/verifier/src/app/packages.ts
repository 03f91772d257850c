import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Gap } from '../finding.ts'
import type { Package } from './app.ts'
import { isRecord } from './manifest-tree.ts'
import type { Folder } from './script-file.ts'
import { placesIn } from './text-places.ts'

/** The packages that the nearest package.json above each of some files declares. */
export function readPackages(
  files: readonly string[],
  folder: Folder,
): { readonly packages: readonly Package[]; readonly problems: readonly Gap[] } {
  const declarations = new Set(files.flatMap((file) => nearest(posix.dirname(file), folder)))
  const packages: Package[] = []
  const problems: Gap[] = []
  for (const file of declarations) {
    const found = parsePackages(file, readFileSync(join(folder.root, file), 'utf8'))
    if ('code' in found) problems.push(found)
    else packages.push(...found)
  }
  return { packages, problems }
}

function nearest(start: string, { isFile }: Folder): readonly string[] {
  for (let place = start; ; place = posix.dirname(place)) {
    const file = posix.join(place, 'package.json')
    if (isFile(file)) return [file]
    if (place === '.' || place === '/') return []
  }
}

const lists = {
  dependencies: false,
  optionalDependencies: false,
  peerDependencies: false,
  devDependencies: true,
}

/** Reads the dependencies of a package.json's text, each with its line. */
function parsePackages(file: string, text: string): readonly Package[] | Gap {
  const declared = parse(text)
  if (!isRecord(declared))
    return { code: 'PACKAGE_JSON_MALFORMED', at: { file, line: 1, column: 1 }, data: { file } }
  const place = placesIn(file, text)
  return Object.entries(lists).flatMap(([list, isDev]) => {
    const listed = declared[list]
    if (!isRecord(listed)) return []
    const from = Math.max(0, text.indexOf(`"${list}"`))
    return Object.entries(listed).flatMap(([name, range]) =>
      typeof range === 'string'
        ? [{ name, range, isDev, at: place(Math.max(from, text.indexOf(`"${name}"`, from))) }]
        : [],
    )
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // The caller says that it isn't JSON.
    return undefined
  }
}
