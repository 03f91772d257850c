import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createIngredients } from './build/ingredients.ts'
import { inputsHash } from './build/inputs.ts'

const here = import.meta.dirname
const root = join(here, '../..')
const source = join(here, 'src/hosts/confluence')
const target = join(here, 'dist/confluence')
const cache = join(root, 'node_modules/.cache/crenwiz')

/**
 * Builds the add-on's deployable folders, dist/confluence, dist/google and dist/google-usage, unless nothing that they are
 * built from has changed.
 */
export async function buildDiagrams({
  log,
  isRelease = false,
}: {
  readonly log: (line: string) => void
  /** Slower to build, faster to draw: for what is deployed. */
  readonly isRelease?: boolean
}): Promise<void> {
  const started = performance.now()
  const inputs = await inputsHash({
    root,
    folders: [
      'addons/diagrams/src',
      'addons/diagrams/build',
      'libraries/page-config/src',
      'libraries/usage/src',
      'tools/gas-build/src',
    ],
    files: ['addons/diagrams/build.ts', 'addons/diagrams/package.json', 'package-lock.json'],
  })
  const hash = isRelease ? `${inputs} release` : inputs
  const mark = join(cache, 'diagrams-built')
  const built =
    existsSync(mark) &&
    existsSync(join(target, 'manifest.yml')) &&
    existsSync(join(here, 'dist/google-usage/appsscript.json'))
      ? await readFile(mark, 'utf8')
      : ''
  if (built === hash || built === `${hash} release`)
    return log('Diagrams: nothing has changed since the last build.')
  log(
    'Diagrams: building for Confluence and Google. The first time Graphviz is translated to JavaScript, which takes a while.',
  )
  // The bundler is loaded only where there is something to build: looking takes a tenth of a second.
  const [{ buildFrames }, { buildFunctions }, { buildGoogle }] = await Promise.all([
    import('./build/frames.ts'),
    import('./build/functions.ts'),
    import('./build/google.ts'),
  ])
  const ingredients = createIngredients()
  const onMetafile = ingredients.add
  const next = `${target}.new`
  await rm(next, { recursive: true, force: true })
  await mkdir(next, { recursive: true })
  await mkdir(cache, { recursive: true })
  await Promise.all([
    buildFrames({ source, target: next, cache, isRelease, onMetafile, log }),
    buildFunctions({ source, target: next, onMetafile }),
    copyFile(join(source, 'manifest.yml'), join(next, 'manifest.yml')),
    cp(join(source, 'locales'), join(next, 'locales'), { recursive: true }),
    cp(join(source, 'icon.svg'), join(next, 'static/view/icon.svg')),
    writeFile(join(next, 'package.json'), `${JSON.stringify(appPackage, null, 2)}\n`),
  ])
  await rm(target, { recursive: true, force: true })
  await rename(next, target)
  await ingredients.write(`${target}.meta.json`)
  const onGoogle = createIngredients()
  await buildGoogle({ dist: join(here, 'dist'), cache, isRelease, onMetafile: onGoogle.add, log })
  await onGoogle.write(join(here, 'dist/google.meta.json'))
  await writeFile(mark, hash)
  log(`Diagrams: built in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
}

/** The app root's own package: everything is bundled, so it needs nothing. */
const appPackage = {
  name: 'crenwiz-diagrams',
  displayName: 'Crenwiz Diagrams',
  version: '0.1.0',
  private: true,
  main: 'src/index.js',
  dependencies: {},
}
