import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../src/errors.ts'

/** A copy of an add-on, as it is written or as it is built, to be spoilt. */
export interface Copy {
  /** What stands for the repository's root. */
  readonly root: string
  dispose(): Promise<void>
}

const left = new Set(['node_modules', 'dist', 'demo', 'test', 'out'])

/** Copies an add-on's sources and all libraries; packages are linked, our own to the copies. */
export function copyOf(repository: string, addon: string): Promise<Copy> {
  return copied(async (root) => {
    for (const folder of ['libraries', addon])
      await cp(join(repository, folder), join(root, folder), {
        recursive: true,
        filter: (path) => !left.has(basename(path)) && !/\.test\.tsx?$/.test(path),
      })
    await linkPackages(repository, root)
  })
}

/** Drawing engines are kept in a project as pages of base64, 8 MB that nobody reads as code. */
const isEngine = (path: string): boolean => /^engine-.*\.html$/.test(basename(path))

/** A script of more than this was made by a tool, and is judged whole where the add-on is. */
const longestScript = 20_000

/** A page without its bundle. */
const withoutBundle = (page: string): string =>
  page.replace(/<script>([\s\S]*?)<\/script>/g, (whole, code: string) =>
    code.length > longestScript ? '<script></script>' : whole,
  )

/** Copies a built folder without its engines and the bundles of its pages, and the package that says whose it is; UserError where it isn't built. */
export function copyOfBuilt(repository: string, folder: string): Promise<Copy> {
  const addon = dirname(dirname(folder))
  return copied(async (root) => {
    try {
      await cp(join(repository, folder), join(root, folder), {
        recursive: true,
        filter: (path) => !isEngine(path),
      })
    } catch (cause) {
      throw new UserError(
        'isn’t there.',
        { where: folder, next: 'Build the add-ons with npm run build.' },
        { cause },
      )
    }
    for (const name of await readdir(join(root, folder))) {
      const path = join(root, folder, name)
      if (name.endsWith('.html')) await writeFile(path, withoutBundle(await readFile(path, 'utf8')))
    }
    await cp(join(repository, addon, 'package.json'), join(root, addon, 'package.json'))
  })
}

async function copied(fill: (root: string) => Promise<void>): Promise<Copy> {
  const root = await mkdtemp(join(tmpdir(), 'sabotage-'))
  const dispose = () => rm(root, { recursive: true, force: true })
  try {
    // Marks the end of the repository for whatever looks upwards.
    await mkdir(join(root, '.git'))
    await fill(root)
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
