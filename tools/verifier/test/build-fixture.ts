import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** An app's folder as its vendor's build would leave it. */
export interface BuiltApp {
  readonly folder: string
  dispose(): Promise<void>
}

const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url))
const script = /(<script type="module" src=")(\.\/src\/[^"]+)(")/

/**
 * Copies an app and builds it beside its sources, as vendors do: in `dist` the script of each frame is bundled, with its
 * source map. React is Preact here.
 */
export async function buildFixture(app: string): Promise<BuiltApp> {
  const folder = await mkdtemp(join(tmpdir(), 'fixture-'))
  const dispose = () => rm(folder, { recursive: true, force: true })
  try {
    await cp(app, folder, { recursive: true })
    await symlink(packages, join(folder, 'node_modules'))
    const dist = join(folder, 'dist')
    await cp(app, dist, { recursive: true, filter: (path) => basename(path) !== 'src' })
    if (existsSync(join(folder, 'src'))) await symlink(join(folder, 'src'), join(dist, 'src'))
    for (const page of await pagesOf(dist)) await bundle(folder, dist, page)
    return { folder, dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

const pagesOf = async (dist: string): Promise<readonly string[]> =>
  (await readdir(dist, { recursive: true })).filter((file) => basename(file) === 'index.html')

async function bundle(folder: string, dist: string, page: string): Promise<void> {
  const html = await readFile(join(dist, page), 'utf8')
  const entry = script.exec(html)?.[2]
  if (entry === undefined) return
  await build({
    entryPoints: [join(folder, dirname(page), entry)],
    outfile: join(dist, dirname(page), 'main.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    jsx: 'automatic',
    alias: {
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
    },
    logLevel: 'silent',
  })
  await writeFile(join(dist, page), html.replace(script, '$1./main.js$3'))
}
