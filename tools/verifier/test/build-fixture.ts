import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** An app's folder as its vendor's build would leave it. */
export interface BuiltApp {
  readonly folder: string
  dispose(): Promise<void>
}

const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url))
const script = /(<script type="module" src=")(\.\/src\/[^"]+)(")/

/** Copies an app and bundles the script of each of its frames, with its source map; React is Preact here. */
export async function buildFixture(app: string): Promise<BuiltApp> {
  const folder = await mkdtemp(join(tmpdir(), 'fixture-'))
  const dispose = () => rm(folder, { recursive: true, force: true })
  try {
    await cp(app, folder, { recursive: true })
    await symlink(packages, join(folder, 'node_modules'))
    for (const page of await pagesOf(folder)) await bundle(page)
    return { folder, dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

const pagesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('index.html') && !file.startsWith('node_modules'))
    .map((file) => join(folder, file))

async function bundle(page: string): Promise<void> {
  const html = await readFile(page, 'utf8')
  const entry = script.exec(html)?.[2]
  if (entry === undefined) return
  await build({
    entryPoints: [join(dirname(page), entry)],
    outfile: join(dirname(page), 'main.js'),
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
  await writeFile(page, html.replace(script, '$1./main.js$3'))
}
