import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Field } from './field.ts'

/** The folders of static resources that Custom UI shows, by key, each inside the app's folder and with an index.html. */
export function readResources(
  list: Field | undefined,
  folder: string,
  { isNative }: { isNative: (key: string) => boolean },
): Record<string, string> {
  const resources: Record<string, string> = {}
  for (const item of list?.items() ?? []) {
    const key = item.require('key', 'Give the resource a key.').text()
    if (!/^[a-zA-Z0-9_-]{1,23}$/.test(key))
      item.fail(`the resource key "${key}" isn't allowed.`, 'Use 1 to 23 letters, digits, "-" or "_".')
    if (key in resources) item.fail(`the resource "${key}" is listed twice.`, 'Remove one of them.')
    const path = item.require('path', 'Give the folder that holds its index.html.')
    if (isNative(key)) continue
    resources[key] = folderOf(path, folder)
  }
  return resources
}

function folderOf(path: Field, folder: string): string {
  const wanted = path.text()
  const absolute = resolve(folder, wanted)
  if (!isInside(folder, absolute))
    return path.fail(`"${wanted}" leads out of the app's folder.`, 'Keep resources inside it.')
  if (!existsSync(absolute))
    return path.fail(`the resource folder "${wanted}" doesn't exist.`, 'Build the app, or mend the path.')
  if (!isInside(realpathSync(folder), realpathSync(absolute)))
    return path.fail(
      `"${wanted}" is a link that leads out of the app's folder.`,
      'Copy the files into the app instead.',
    )
  if (!statSync(absolute).isDirectory())
    return path.fail(
      `"${wanted}" is a file, but a Custom UI resource is a folder.`,
      'Name the folder that holds its index.html.',
    )
  if (!existsSync(join(absolute, 'index.html')))
    return path.fail(`the folder "${wanted}" has no index.html.`, 'Build the app, or mend the path.')
  return absolute
}

function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
