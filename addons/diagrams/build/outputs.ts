import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BuildResult } from 'esbuild'

/** One built file and what it loads: at once, or when it asks for it. */
export interface Output {
  readonly name: string
  readonly bytes: Uint8Array
  readonly atOnce: readonly string[]
  readonly later: readonly string[]
  /** The source file that it is the entry of. */
  readonly entry?: string
}

/** lodash's way to the global object, where it finds no other: the only functions from text left in the bundles. */
const globalByText = /Function\(["']return this["']\)\(\)/g

function plainGlobal(name: string, bytes: Uint8Array): Uint8Array {
  if (!name.endsWith('.js')) return bytes
  const code = new TextDecoder().decode(bytes)
  const plain = code.replaceAll(globalByText, 'globalThis')
  return plain === code ? bytes : new TextEncoder().encode(plain)
}

/** What a build wrote, by file name. */
export function outputsOf(
  result: BuildResult<{ metafile: true; write: false }>,
): ReadonlyMap<string, Output> {
  const bytes = new Map(result.outputFiles.map((file) => [basename(file.path), file.contents]))
  const outputs = Object.entries(result.metafile.outputs).map(
    ([path, { imports, entryPoint, cssBundle }]): Output => {
      const inside = imports.filter(({ external }) => !external)
      const of = (isLater: boolean) =>
        inside
          .filter(({ kind }) => (kind === 'dynamic-import' || kind === 'file-loader') === isLater)
          .map((one) => basename(one.path))
      return {
        name: basename(path),
        bytes: plainGlobal(basename(path), bytes.get(basename(path)) ?? new Uint8Array()),
        atOnce: of(false),
        later: [...of(true), ...(cssBundle ? [basename(cssBundle)] : [])],
        ...(entryPoint ? { entry: entryPoint } : {}),
      }
    },
  )
  return new Map(outputs.map((output) => [output.name, output]))
}

/** A file and all that it can load; with `atOnce`, only what loads before its first line runs. */
export function reached(
  outputs: ReadonlyMap<string, Output>,
  start: string,
  { atOnce = false } = {},
): readonly Output[] {
  const found = new Map<string, Output>()
  const visit = (name: string) => {
    const output = outputs.get(name)
    if (!output || found.has(name)) return
    found.set(name, output)
    for (const next of atOnce ? output.atOnce : [...output.atOnce, ...output.later]) visit(next)
  }
  visit(start)
  return [...found.values()]
}

/** What these files weigh on the wire, each compressed by itself as a server does. */
export function gzipBytes(files: readonly { readonly bytes: Uint8Array }[]): number {
  return files.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0)
}
