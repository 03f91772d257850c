import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build, type Message, type OutputFile } from 'esbuild'
import { UserError } from '../../../errors.ts'
import type { App } from './app.ts'
import { handlerSource } from './manifest/functions.ts'
import { oldPackages } from './manifest/old-packages.ts'

/** An app's functions as one file in a folder of its own: all that the sandbox may read of the app. */
export interface Bundle {
  readonly folder: string
  readonly file: string
  /** What esbuild warned of, in words. */
  readonly warnings: readonly string[]
}

/**
 * Bundles the functions of an app with its own, unmodified packages; UserError with file and line where that fails. A
 * handler that its file doesn't export is found here and not when it is called.
 */
export async function bundleFunctions(
  app: App,
  { cacheFolder }: { cacheFolder: string },
): Promise<Bundle | undefined> {
  if (app.functions.length === 0) return undefined
  const result = await build({
    stdin: { contents: entryOf(app), resolveDir: app.folder, sourcefile: 'functions.js', loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // As deep as the folder that it is written to, so that the source map's relative paths hold.
    outfile: join(cacheFolder, 'functions', 'functions.cjs'),
    sourcemap: 'linked',
    sourcesContent: false,
    jsx: 'automatic',
    logLevel: 'silent',
    metafile: true,
    absWorkingDir: app.folder,
  }).catch((error: unknown) => {
    throw explained(error, app)
  })
  const inputs = Object.keys(result.metafile.inputs).map((path) => resolve(app.folder, path))
  const warnings = [...result.warnings.map(sentenceOf), ...oldPackages(inputs)]
  return writeBundle(app, result.outputFiles, warnings, cacheFolder)
}

function entryOf(app: App): string {
  const lines = app.functions.map(({ handler }, index) => {
    const source = handlerSource(app.folder, handler)
    if (!source) throw new Error(`The handler ${handler} was there when the manifest was read.`)
    const path = `./${relative(app.folder, source.file).replaceAll('\\', '/')}`
    return `import { ${source.exported} as f${index} } from ${JSON.stringify(path)}`
  })
  const table = app.functions.map(({ key }, index) => `  ${JSON.stringify(key)}: f${index},`)
  return `${lines.join('\n')}\nexport const functions = {\n${table.join('\n')}\n}\n`
}

function writeBundle(
  app: App,
  files: readonly OutputFile[],
  warnings: readonly string[],
  cacheFolder: string,
): Bundle {
  const hash = createHash('sha256').update(app.id)
  for (const file of files) hash.update(file.contents)
  const folder = resolve(cacheFolder, `functions-${hash.digest('hex').slice(0, 16)}`)
  mkdirSync(folder, { recursive: true })
  for (const file of files)
    writeFileSync(
      join(folder, file.path.endsWith('.map') ? 'functions.cjs.map' : 'functions.cjs'),
      file.contents,
    )
  // Translations that the app's build has put beside its functions are read at run time (@forge/api 8.3.0, read 2026-11).
  const locales = join(app.folder, '__LOCALES__')
  if (existsSync(locales))
    cpSync(locales, join(folder, '__LOCALES__'), { recursive: true, dereference: false })
  return { folder, file: join(folder, 'functions.cjs'), warnings }
}

function explained(error: unknown, app: App): unknown {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return error
  const [first] = error.errors as Message[]
  if (!first) return error
  const missing = /^Could not resolve "([^./][^"]*)"/.exec(first.text)?.[1]
  return new UserError(
    `${trimmed(first.text)}.`,
    {
      where: first.location
        ? `${resolve(app.folder, first.location.file)}:${first.location.line}`
        : app.folder,
      next: missing
        ? `Run "npm install" in ${app.folder}, or "npm install ${missing}" if it is new.`
        : 'Mend the line, then start again.',
    },
    { cause: error },
  )
}

function sentenceOf(message: Message): string {
  return `${message.location ? `${message.location.file}:${message.location.line} ` : ''}${trimmed(message.text)}.`
}

function trimmed(text: string): string {
  return text.replace(/\.$/, '')
}
