import { posix } from 'node:path'
import type { AppFile } from '../app.ts'
import { htmlScripts } from '../html-scripts.ts'
import type { Manifest } from '../manifest.ts'
import { type Folder, scriptAt } from '../script-file.ts'

/**
 * The files that a Custom UI resource starts with in its own sources, where they are there: nothing where the resource's
 * folder is all there is. `at` is the resource's folder.
 */
export function frameSource(
  at: string,
  manifest: Manifest,
  files: readonly AppFile[],
  folder: Folder,
): readonly string[] {
  const isOwn = files.some(({ file }) => file.startsWith(`${at}/`))
  const root = posix.dirname(manifest.file)
  const places = isOwn ? [] : [...above(at, root), ...namedAs(at, files)]
  for (const place of places) {
    const found = projectEntries(place, place === root, folder)
    if (found.length > 0) return found
  }
  return besideManifest(at, root, folder)
}

/** The folders above a build, nearest first, down to the manifest's own. */
function above(at: string, root: string): readonly string[] {
  const places: string[] = []
  for (let place = posix.dirname(at); ; place = posix.dirname(place)) {
    places.push(place)
    if (place === root || place === '.' || place === '/') return places
  }
}

/** Folders of the build's name that are a project of their own: `app/build/custom-ui` is made of `custom-ui`. */
function namedAs(at: string, files: readonly AppFile[]): readonly string[] {
  const name = posix.basename(at)
  return files
    .map(({ file }) => posix.dirname(file))
    .filter((place, index, all) => posix.basename(place) === name && all.indexOf(place) === index)
}

/**
 * What a front end's project starts with: the page of Vite's at its root, or `src/index` as Create React App has it. In
 * the manifest's own folder `src/index` is the functions'.
 */
function projectEntries(place: string, isManifests: boolean, folder: Folder): readonly string[] {
  const page = posix.join(place, 'index.html')
  if (folder.isFile(page)) {
    const scripts = htmlScripts(folder, page)
    if (scripts.length > 0) return scripts
  }
  const isProject = folder.isFile(posix.join(place, 'package.json'))
  if (isManifests || !isProject) return []
  const script =
    scriptAt(folder, 'index', [posix.join(place, 'src'), place]) ?? scriptAt(folder, 'src/main', [place])
  return script === undefined ? [] : [script]
}

/** A page of the resource's name beside the manifest, with its script there, or `<name>.client.ts`. */
function besideManifest(at: string, root: string, folder: Folder): readonly string[] {
  const name = posix.basename(at)
  const page = posix.join(root, `${name}.html`)
  if (!folder.isFile(page)) return []
  const scripts = htmlScripts(folder, page)
  if (scripts.length > 0) return scripts
  const script = scriptAt(folder, `${name}.client`, [root]) ?? scriptAt(folder, name, [root])
  return script === undefined ? [] : [script]
}
