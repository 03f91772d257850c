import { extname, relative, sep } from 'node:path'
import type { AppFile } from '../app.ts'
import { pagePolicy } from './page-policy.ts'
import type { NamedScript } from './script-names.ts'
import type { Page } from './script-project.ts'
import { scriptletsIn } from './scriptlets.ts'

/** The pages of a project, each with those that it is put together of. */
export function readPages(
  files: readonly AppFile[],
  root: string,
  text: (file: string) => string | undefined,
  scripts: readonly NamedScript[],
): readonly Page[] {
  const shown = new Set(scripts.flatMap(({ names }) => [...names.texts]))
  const templates = scripts.flatMap(({ names }) => names.named.filter(({ as }) => as === 'template'))
  const isTemplate = (page: string) =>
    templates.some(({ name }) => name === undefined || name.replace(/\.html$/, '') === page)
  const named = files.map(({ file }) => ({ file, name: nameOf(file, root) }))
  const includes = new Map(
    named.map(({ name, file }) => {
      const code = (isTemplate(name) ? scriptletsIn(text(file) ?? '') : []).map((one) => one.code).join('\n')
      const inside = named.filter((other) => other.name !== name && isNamed(code, other.name))
      return [name, inside.map((other) => other.name)]
    }),
  )
  const parts = new Set([...includes.values()].flat())
  return named.map(({ name, file }) => ({
    name,
    file,
    includes: reachable(name, includes),
    isTemplate: isTemplate(name),
    isPart: (parts.has(name) && !shown.has(name) && !shown.has(`${name}.html`)) || isBare(text(file)),
    policy: pagePolicy(file, text(file) ?? '', isTemplate(name)),
  }))
}

/** Data that is kept as a page, because a project has no other files: nothing in it is markup. */
const isBare = (text: string | undefined) => text !== undefined && !text.includes('<')

const nameOf = (file: string, root: string) =>
  relative(root, file).split(sep).join('/').slice(0, -extname(file).length)

const isNamed = (code: string, name: string) =>
  ["'", '"', '`'].some(
    (quote) => code.includes(`${quote}${name}${quote}`) || code.includes(`${quote}${name}.html${quote}`),
  )

function reachable(name: string, includes: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const seen = new Set(includes.get(name))
  for (const one of seen) for (const inner of includes.get(one) ?? []) seen.add(inner)
  seen.delete(name)
  return [...seen]
}
