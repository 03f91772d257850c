import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleForAppsScript, checkProjectSize } from '@crenwiz/gas-build'

const source = join(import.meta.dirname, 'src/hosts/google')
const target = join(import.meta.dirname, 'dist/google')

/** The files of the folder that `clasp push` would take, by their names. */
export async function bundleOutOfOffice(): Promise<ReadonlyMap<string, string>> {
  const [code, manifest] = await Promise.all([
    bundleForAppsScript({ entry: join(source, 'main.gas.ts') }),
    readFile(join(source, 'appsscript.json'), 'utf8'),
  ])
  const files = new Map([
    ['appsscript.json', manifest],
    ['Code.js', code],
  ])
  checkProjectSize(files)
  return files
}

/** Builds dist/google. */
export async function buildOutOfOffice({ log }: { readonly log: (line: string) => void }): Promise<void> {
  const files = await bundleOutOfOffice()
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  for (const [name, content] of files) await writeFile(join(target, name), content)
  log(`Out of Office: built for Google, ${((files.get('Code.js')?.length ?? 0) / 1000).toFixed(0)} kB.`)
}
