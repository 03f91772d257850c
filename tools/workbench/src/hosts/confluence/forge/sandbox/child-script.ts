import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Writes the sandbox's own code, which plain Node has to run, as one file in the cache folder; some 20 ms. */
export async function writeChildScript({ cacheFolder }: { cacheFolder: string }): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./child/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'silent',
  })
  const text = result.outputFiles[0]?.text ?? ''
  const name = `sandbox-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.cjs`
  mkdirSync(cacheFolder, { recursive: true })
  const file = resolve(join(cacheFolder, name))
  writeFileSync(file, text)
  return file
}
