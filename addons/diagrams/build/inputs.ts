import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** One hash over the bytes and names of all that a build reads: the same hash, the same build. */
export async function inputsHash({
  root,
  folders,
  files,
}: {
  readonly root: string
  readonly folders: readonly string[]
  readonly files: readonly string[]
}): Promise<string> {
  const found = await Promise.all(folders.map((folder) => filesUnder(join(root, folder))))
  const paths = [...found.flat(), ...files.map((file) => join(root, file))]
    .filter((path) => !path.includes('.test.'))
    .sort()
  const contents = await Promise.all(paths.map((path) => readFile(path)))
  const hash = createHash('sha256').update(process.version)
  for (const [index, path] of paths.entries())
    hash.update(`\0${path.slice(root.length)}\0`).update(contents[index] ?? '')
  return hash.digest('hex')
}
