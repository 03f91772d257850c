import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type TrialFiles = Readonly<Record<string, string | object>>

/** Writes a project into a folder of its own, which is there for as long as `use` runs. Manifests may be objects. */
export function withFiles<T>(files: TrialFiles, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'apps-script-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
