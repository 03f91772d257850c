import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The rules of one .gitignore. */
interface Rules {
  readonly folder: string
  readonly ignored: Ignore
}

/** Whether git ignores what is inside a folder, by all .gitignore files that speak of it. */
export interface GitIgnore {
  /** The same, with what a folder's own .gitignore adds. */
  into(folder: string): GitIgnore
  isIgnored(path: string, isFolder: boolean): boolean
}

/**
 * Starts at a folder with the rules of the repository that it lies in. Where git ignores the folder itself (a build that is
 * judged by itself), the rules from above don't hold for what is in it.
 */
export function gitIgnore(folder: string): GitIgnore {
  const above = parents(folder).flatMap(rulesOf)
  const whole = made(above)
  return whole.isIgnored(folder, true) ? made(rulesOf(folder)) : whole.into(folder)
}

const made = (rules: readonly Rules[]): GitIgnore => ({
  into(folder) {
    const more = rulesOf(folder)
    return more.length === 0 ? this : made([...rules, ...more])
  },
  isIgnored(path, isFolder) {
    let isIgnored = false
    for (const { folder, ignored } of rules) {
      const name = relative(folder, path).split(sep).join('/')
      const tested = ignored.test(isFolder ? `${name}/` : name)
      if (tested.ignored) isIgnored = true
      if (tested.unignored) isIgnored = false
    }
    return isIgnored
  },
})

/** The folders above, from the repository's root down; none where the folder lies in no repository. */
function parents(folder: string): readonly string[] {
  const above: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) above.unshift(at)
    if (existsSync(join(at, '.git'))) return above
    if (dirname(at) === at) return []
  }
}

function rulesOf(folder: string): readonly Rules[] {
  try {
    return [
      {
        folder,
        ignored: ignore({ allowRelativePaths: false }).add(readFileSync(join(folder, '.gitignore'), 'utf8')),
      },
    ]
  } catch {
    // There is none, or it can't be read: then nothing is ignored by it, and more is looked at.
    return []
  }
}
