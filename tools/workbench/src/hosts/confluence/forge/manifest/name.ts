import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Macro } from '../app.ts'
import type { Field } from './field.ts'

interface NameSources {
  readonly folder: string
  readonly macros: readonly Macro[]
}

/**
 * What an app is called: the manifest's `app.name`, else package.json's `displayName` or `name`, else the first macro's
 * title, else the folder's name.
 */
export function readName(app: Field, { folder, macros }: NameSources): string {
  const { displayName, name } = readPackage(folder)
  const names = [app.get('name')?.text(), displayName, name?.replace(/^@[^/]+\//, ''), macros[0]?.title]
  return names.find((candidate) => candidate !== undefined && candidate.trim() !== '') ?? basename(folder)
}

function readPackage(folder: string): { readonly displayName?: string; readonly name?: string } {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return {}
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof read !== 'object' || read === null) return {}
    return {
      ...('displayName' in read && typeof read.displayName === 'string' && { displayName: read.displayName }),
      ...('name' in read && typeof read.name === 'string' && { name: read.name }),
    }
  } catch {
    return {} // a broken package.json is no reason to refuse the app: only its name is wanted here
  }
}
