import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { binaryLiteral } from './binary-literal.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** Raise it when the recipe below changes. */
const recipe = '2'

/** What the wasm uses, and how each is put into what JavaScript can say. Without the lowering wasm2js refuses it. */
const translating = [
  '--enable-mutable-globals',
  '--enable-multivalue',
  '--enable-reference-types',
  '--enable-bulk-memory',
  '--enable-bulk-memory-opt',
  '--enable-sign-ext',
  '--enable-nontrapping-float-to-int',
  '--enable-call-indirect-overlong',
  '--signext-lowering',
  '--llvm-nontrapping-fptoint-lowering',
  '--llvm-memory-copy-fill-lowering',
  '--emscripten',
]

/** A JavaScript module whose `instantiate(imports)` gives the exports that the wasm would. */
async function translate(
  wasm: Uint8Array,
  { tools, level }: { tools: string; level: string },
): Promise<string> {
  const folder = await mkdtemp(join(tools, 'wasm-'))
  try {
    const input = join(folder, 'in.wasm')
    const output = join(folder, 'out.js')
    await writeFile(input, wasm)
    const wasm2js = join(dirname(require.resolve('binaryen')), 'bin/wasm2js')
    await run(process.execPath, [wasm2js, input, ...translating, level, '-o', output])
    return `export ${await readFile(output, 'utf8')}`
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Graphviz's wasm as a JavaScript module: translated once for a version of it, then kept in the cache folder. A release
 * is translated with all optimisations, which takes twice as long and draws large graphs faster; where that has been
 * done once, every later build uses it.
 */
export async function graphvizModule(
  backend: string,
  { cache, isRelease }: { readonly cache: string; readonly isRelease: boolean },
): Promise<string> {
  const wasm = binaryLiteral(backend).bytes
  const tool = await readFile(join(dirname(require.resolve('binaryen')), 'package.json'), 'utf8')
  const key = createHash('sha256').update(wasm).update(tool).update(recipe).digest('hex').slice(0, 16)
  const kept = (level: string) => join(cache, `graphviz-${key}${level}.js`)
  const best = kept('-O2')
  if (existsSync(best)) return readFile(best, 'utf8')
  const level = isRelease ? '-O2' : '-O0'
  const path = kept(level)
  if (existsSync(path)) return readFile(path, 'utf8')
  await mkdir(cache, { recursive: true })
  const code = await translate(wasm, { tools: cache, level })
  await writeFile(`${path}.new`, code)
  await rename(`${path}.new`, path)
  return code
}
