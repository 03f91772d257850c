import { lstatSync, readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Gap } from '../../finding.ts'
import type { AppFile } from '../app.ts'
import { kindOf } from '../file-kind.ts'
import { type Clasp, isKeptBack } from './clasp.ts'

/** What `clasp push` would send, and what it leaves. */
export interface Pushed {
  readonly scripts: readonly AppFile[]
  readonly pages: readonly AppFile[]
  readonly problems: readonly Gap[]
}

/** Lists the scripts and pages below a root as Google would get them, in the order in which they run. */
export function pushedFiles(folder: string, root: string, clasp: Clasp, ignore: string): Pushed {
  const files: AppFile[] = []
  const problems: Gap[] = []
  for (const entry of readdirSync(join(folder, root), { withFileTypes: true, recursive: true })) {
    const file = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (/(^|\/)(node_modules|\.git)\//.test(`${file}/`)) continue
    if (entry.isSymbolicLink()) {
      problems.push({ code: 'SYMLINK_OUT', at: { file, line: 1, column: 1 }, data: { file } })
      continue
    }
    const isPushed = [...clasp.scriptEndings, ...clasp.pageEndings].includes(extname(file))
    if (!entry.isFile() || !isPushed) continue
    if (isKeptBack(relative(root, file).split(sep).join('/'), ignore) || isKeptBack(file, ignore)) continue
    files.push({ file, bytes: lstatSync(join(folder, file)).size, kind: kindOf(file) })
  }
  files.sort((one, other) => (one.file < other.file ? -1 : 1))
  const scripts = files.filter(({ file }) => clasp.scriptEndings.includes(extname(file)))
  const first = clasp.filePushOrder.flatMap((path) =>
    scripts.filter(({ file }) => file === path.replace(/^\.\//, '')),
  )
  return {
    scripts: [...new Set([...first, ...scripts])].map((one) => ({ ...one, kind: 'script' })),
    pages: files.filter(({ file }) => clasp.pageEndings.includes(extname(file))),
    problems,
  }
}
