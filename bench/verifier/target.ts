import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { syntheticApp, writeSyntheticApp } from './synthetic-app.ts'

/** A folder that every subject looks at. */
export interface Target {
  readonly name: string
  /** Absolute. */
  readonly folder: string
  /** Where its manifest lies: absolute. */
  readonly manifestFolder: string
  /** How many scripts a subject must have seen at least. */
  readonly scripts: number
  /** Files in which data gets out on purpose: who follows data must name them. */
  readonly leaks: readonly string[]
}

/** Folders that no subject looks into: what a tool wrote, and what others wrote. */
export const leftOut = ['node_modules', 'dist'] as const

/** Whether a file is a script, by its name. */
export const isScript = (file: string) => /\.[cm]?[jt]sx?$/.test(file) && !/\.d\.[cm]?ts$/.test(file)
const isTrial = (file: string) => /(^|\/)(test|demo)\//.test(file) || /\.test\.[cm]?[jt]sx?$/.test(file)

/** Our own add-on, as it lies in the repository. Tests don't count: some subjects leave them out. */
export function ownAddon(): Target {
  const folder = fileURLToPath(new URL('../../addons/diagrams', import.meta.url))
  const scripts = scriptsIn(folder).filter((file) => !isTrial(file)).length
  const manifestFolder = join(folder, 'src/hosts/confluence')
  return { name: 'addons/diagrams', folder, manifestFolder, scripts, leaks: [] }
}

/** A made-up app of so many files, written into a folder. */
export function madeUp(count: number, parent: string): Target {
  const app = syntheticApp(count)
  const folder = join(parent, `app-${count}`)
  writeSyntheticApp(folder, app)
  return {
    name: `${count.toLocaleString('en')} files`,
    folder,
    manifestFolder: folder,
    scripts: app.files.filter(({ path }) => isScript(path)).length,
    leaks: app.leaks,
  }
}

function scriptsIn(folder: string, under = ''): readonly string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const file = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) return leftOut.some((name) => name === entry.name) ? [] : scriptsIn(folder, file)
    return entry.isFile() && isScript(file) ? [file] : []
  })
}
