import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** A copy of an add-on and of the libraries that it imports, to be spoilt. */
export interface Copy {
  /** What stands for the repository's root. */
  readonly root: string
  dispose(): Promise<void>
}

const left = new Set(['node_modules', 'dist', 'demo', 'test', 'out'])

/** Copies an add-on's sources and all libraries; packages are linked, our own to the copies. */
export async function copyOf(repository: string, addon: string): Promise<Copy> {
  const root = await mkdtemp(join(tmpdir(), 'sabotage-'))
  const dispose = () => rm(root, { recursive: true, force: true })
  try {
    for (const folder of ['libraries', addon])
      await cp(join(repository, folder), join(root, folder), {
        recursive: true,
        filter: (path) => !left.has(basename(path)) && !/\.test\.tsx?$/.test(path),
      })
    // Marks the end of the repository for whatever looks upwards.
    await mkdir(join(root, '.git'))
    await linkPackages(repository, root)
    return { root, dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

async function linkPackages(repository: string, root: string): Promise<void> {
  const from = join(repository, 'node_modules')
  const to = join(root, 'node_modules')
  await mkdir(join(to, '@crenwiz'), { recursive: true })
  for (const name of await readdir(from))
    if (name !== '@crenwiz') await symlink(join(from, name), join(to, name))
  for (const name of await readdir(join(root, 'libraries')))
    await symlink(join(root, 'libraries', name), join(to, '@crenwiz', name))
}
