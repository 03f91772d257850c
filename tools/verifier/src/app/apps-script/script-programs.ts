import { join } from 'node:path'
import type { Entry, Program } from '../app.ts'
import type { Manifest } from '../manifest.ts'
import type { ScriptProject } from './script-project.ts'

/** The programs of a project: all its scripts are one, each page that is shown is one with the pages put into it. */
export function scriptPrograms(
  { scripts, pages, functions }: Pick<ScriptProject, 'scripts' | 'pages' | 'functions'>,
  folder: string,
  manifest: Manifest,
): readonly Program[] {
  const start = (file: string) => ({ file, line: 1, column: 1 })
  const overridden = new Map(scripts.map((script) => [join(folder, script.file), script.overridden]))
  const server: Program = {
    where: 'functions',
    key: 'functions',
    isBuilt: false,
    overridden,
    entries: [
      ...scripts.map(({ file }): Entry => ({ file, calledAs: [], modules: [], at: start(file) })),
      ...functions.map(
        ({ name, file, line, calledAs }): Entry => ({
          file,
          exported: name,
          calledAs,
          modules: [],
          at: { file, line, column: 1 },
        }),
      ),
    ],
    at: manifest.placeOf([]),
  }
  const shown = pages.filter(({ isPart }) => !isPart)
  const frames = shown.map((page): Program => {
    const inside = pages.filter(({ name }) => name === page.name || page.includes.includes(name))
    return {
      where: 'frame',
      key: page.name,
      isBuilt: false,
      overridden: new Map(),
      entries: inside.map(({ file }) => ({ file, calledAs: [], modules: [], at: start(file) })),
      at: start(page.file),
      policy: page.policy,
    }
  })
  return scripts.length === 0 ? frames : [server, ...frames]
}
