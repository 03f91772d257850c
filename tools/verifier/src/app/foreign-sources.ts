import { posix } from 'node:path'
import type { Gap } from '../finding.ts'
import type { AppFile, Program } from './app.ts'
import { languageOf } from './file-kind.ts'

/** Languages that a bundler turns into what runs in a frame or a function: what is written in them belongs to a program. */
const bundled = /^(Vue|Svelte|Astro|CoffeeScript|Elm|Dart|WebAssembly)$/

/** One problem a language that isn't read; with the program, where it runs in one. */
export function foreignSources(files: readonly AppFile[], programs: readonly Program[]): readonly Gap[] {
  const languages = new Map<string, string[]>()
  for (const { file, kind } of files) {
    const language = kind === 'foreign' ? languageOf(file) : undefined
    if (language !== undefined) languages.set(language, [...(languages.get(language) ?? []), file])
  }
  return [...languages].map(([language, [file = '', ...others]]) => {
    const program = bundled.test(language) ? programOf(file, programs) : undefined
    return {
      code: 'FOREIGN_SOURCE',
      at: { file, line: 1, column: 1 },
      data: { language, file, others: others.length, ...(program === undefined ? {} : { program }) },
    }
  })
}

/** The program whose sources lie around a file; where none do, the first: it could be anybody's. */
function programOf(file: string, programs: readonly Program[]): string | undefined {
  const around = programs.find(({ entries }) =>
    entries.some((entry) => {
      const folder = posix.dirname(entry.file).replace(/(^|\/)src$/, '')
      return folder !== '' && folder !== '.' && file.startsWith(`${folder}/`)
    }),
  )
  return (around ?? programs[0])?.key
}
