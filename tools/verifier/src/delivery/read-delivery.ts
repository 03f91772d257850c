import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { App } from '../app/app.ts'
import { gitIgnore } from '../app/git-ignore.ts'
import { isRecord } from '../app/manifest-tree.ts'
import { placesIn } from '../app/text-places.ts'
import { UserError } from '../errors.ts'
import type { Place } from '../place.ts'
import { textOf } from '../supply/read-packages.ts'
import type { Delivery, Script, Workflow } from './delivery.ts'
import { readLockState } from './lock-state.ts'
import { parseWorkflow } from './parse-workflow.ts'

/** Pipelines of other hosts than GitHub, by the file that describes them. */
const otherPipelines = [
  '.gitlab-ci.yml',
  'bitbucket-pipelines.yml',
  'azure-pipelines.yml',
  'Jenkinsfile',
  '.circleci/config.yml',
  '.travis.yml',
]

/** Where command lines keep their credentials. */
const credentialFiles = ['.npmrc', '.yarnrc.yml', '.clasprc.json', '.env']

/** Reads how the app is shipped from its folder, and from the repository's root where it lies in one. */
export function readDelivery({ folder }: App): Delivery {
  const folders = [...new Set([folder, repositoryOf(folder)])]
  const named = (path: string) => relative(folder, path).replaceAll('\\', '/')
  const files = folders
    .flatMap(workflowFiles)
    .map((path) => ({ file: named(path), text: textOf(path) ?? '' }))
  const read = files.map(({ file, text }) => workflow(text, file))
  return {
    workflows: read.flatMap((one) => ('jobs' in one ? [one] : [])),
    scripts: scriptsOf('package.json', textOf(join(folder, 'package.json'))),
    lock: readLockState(folder),
    texts: [...files, ...folders.flatMap((one) => credentialTexts(one, named))],
    unread: [
      ...read.flatMap((one) => ('jobs' in one ? [] : [one])),
      ...folders.flatMap((one) =>
        otherPipelines
          .map((name) => join(one, name))
          .filter((path) => existsSync(path))
          .map((path) => ({ file: named(path), line: 1, column: 1 })),
      ),
    ],
  }
}

/** The folder above that is a repository; the folder itself where it lies in none. */
function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}

function workflowFiles(root: string): readonly string[] {
  const folder = join(root, '.github/workflows')
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    // There are no workflows, or none that may be read: then the claim isn't proven anyway.
    return []
  }
}

function workflow(text: string, file: string): Workflow | Place {
  try {
    return parseWorkflow(text, file)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { file, line: 1, column: 1 }
  }
}

function credentialTexts(folder: string, named: (path: string) => string) {
  const ignored = gitIgnore(folder)
  return credentialFiles.flatMap((name) => {
    const path = join(folder, name)
    const text = ignored.isIgnored(path, false) ? undefined : textOf(path)
    return text === undefined ? [] : [{ file: named(path), text }]
  })
}

function scriptsOf(file: string, text = '{}'): readonly Script[] {
  const parsed = json(text)
  const scripts = isRecord(parsed) ? parsed.scripts : undefined
  if (!isRecord(scripts)) return []
  const place = placesIn(file, text)
  const from = Math.max(0, text.indexOf('"scripts"'))
  return Object.entries(scripts).flatMap(([name, command]) =>
    typeof command === 'string'
      ? [{ name, command, at: place(Math.max(from, text.indexOf(JSON.stringify(name), from + 9))) }]
      : [],
  )
}

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // The reader of packages says that it isn't JSON.
    return undefined
  }
}
