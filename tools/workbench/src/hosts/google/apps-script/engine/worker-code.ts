import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What every worker of an engine starts from: made once, some 100 ms. */
export interface WorkerCode {
  /** The worker's own script. */
  readonly script: string
  /** What runs first in each context. */
  readonly prelude: string
  /** QuickJS, compiled. */
  readonly wasm: WebAssembly.Module
}

/** Bundles the workers' TypeScript, which plain Node can't load, and compiles QuickJS. */
export async function makeWorkerCode(): Promise<WorkerCode> {
  const [script, prelude, wasm] = await Promise.all([
    bundle('./worker/main.ts', { platform: 'node', target: 'node20', format: 'cjs' }),
    // Strict, so that a project that is called back can't look up who called it.
    bundle('./context/main.ts', {
      platform: 'neutral',
      target: 'es2020',
      format: 'iife',
      banner: { js: '"use strict";' },
    }),
    readFile(quickJsFile()).then((bytes) => WebAssembly.compile(new Uint8Array(bytes))),
  ])
  return { script, prelude, wasm }
}

async function bundle(
  entry: string,
  options: { platform: 'node' | 'neutral'; target: string; format: 'cjs' | 'iife'; banner?: { js: string } },
): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    logLevel: 'silent',
    // QuickJS's loader wants to know where it is, to find what it is handed anyway.
    define: { 'import.meta.url': '"file:///quickjs"' },
    ...options,
  })
  return result.outputFiles[0]?.text ?? ''
}

function quickJsFile(): string {
  const variant = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync')
  return join(dirname(variant), 'emscripten-module.wasm')
}
