import type { Job } from './engine/script-engine.ts'
import type { Project } from './project/project.ts'
import { topLevelNames } from './project/syntax-tree.ts'

/** What an engine runs of a project: its libraries, as objects under their names, and then its files. */
export function jobFilesOf({ libraries, scripts }: Project): Job['files'] {
  return [
    ...libraries.map(({ symbol, project }) => ({ path: symbol, text: libraryText(symbol, project) })),
    ...scripts.map(({ path, text }) => ({ path, text })),
  ]
}

/**
 * A library has a scope of its own and shows what it declares. Here it shares the realm of the project that uses it, and
 * what belongs to a script (its properties, its triggers) is the project's.
 */
function libraryText(symbol: string, library: Project): string {
  const names = [...new Set(library.scripts.flatMap(({ tree }) => topLevelNames(tree)))]
  const shown = names.filter((name) => !name.endsWith('_')).map((name) => `get ${name}() { return ${name} }`)
  const inner = jobFilesOf(library).map(({ text }) => text)
  return `var ${symbol} = (function () { ${inner.join('\n')}\nreturn { ${shown.join(', ')} } })()`
}
