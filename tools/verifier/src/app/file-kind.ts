import { table } from '../table.ts'
import type { AppFile } from './app.ts'

const kinds = table<AppFile['kind']>({
  js: 'script',
  gs: 'script',
  jsx: 'script',
  mjs: 'script',
  cjs: 'script',
  ts: 'script',
  tsx: 'script',
  mts: 'script',
  cts: 'script',
  html: 'html',
  htm: 'html',
  css: 'style',
  scss: 'style',
  sass: 'style',
  less: 'style',
  json: 'json',
  yml: 'yaml',
  yaml: 'yaml',
})

/** Languages that an app could be written in and that the verifier doesn't read, by the ending of their files. */
const foreign = table({
  py: 'Python',
  go: 'Go',
  java: 'Java',
  kt: 'Kotlin',
  php: 'PHP',
  rb: 'Ruby',
  rs: 'Rust',
  cs: 'C#',
  scala: 'Scala',
  dart: 'Dart',
  elm: 'Elm',
  coffee: 'CoffeeScript',
  vue: 'Vue',
  svelte: 'Svelte',
  astro: 'Astro',
  wasm: 'WebAssembly',
})

/** What a file is, by its name. */
export function kindOf(file: string): AppFile['kind'] {
  if (/\.d\.[cm]?ts$/.test(file)) return 'asset'
  return languageOf(file) === undefined ? (kinds.get(endingOf(file)) ?? 'asset') : 'foreign'
}

/** The name of a file's language, where it is one that isn't read. */
export const languageOf = (file: string): string | undefined => foreign.get(endingOf(file))

const endingOf = (file: string) => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
