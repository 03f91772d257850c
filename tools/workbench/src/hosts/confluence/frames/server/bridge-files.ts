import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { noDocument } from '../csp/document-facts.ts'
import { etagOf, pack, type ResourceFile } from './resource-file.ts'

/** The host's own files on an app's origin. */
export interface BridgeFiles {
  /** The script that is put into each document. */
  readonly script: string
  /** What some frames ask for later, by path. */
  readonly files: ReadonlyMap<string, ResourceFile>
}

const source = (name: string) => fileURLToPath(new URL(`../bridge/${name}`, import.meta.url))

async function bundle(entry: string, options: { format: 'iife' | 'esm'; define?: Record<string, string> }) {
  const { outputFiles } = await build({
    entryPoints: [source(entry)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2020',
    legalComments: 'none',
    external: ['/__bridge/*'],
    ...options,
  })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}

async function bridgeFile(name: string, plain: Buffer, type: string): Promise<[string, ResourceFile]> {
  const mark = createHash('sha256').update(plain).digest('hex').slice(0, 8)
  const [stem, ending] = name.split('.')
  const file = {
    type,
    etag: etagOf(plain),
    isNamedByContent: true,
    facts: noDocument,
    ...(await pack(plain, type)),
  }
  return [`/__bridge/${stem}-${mark}.${ending}`, file]
}

/** Bundles the frame side of the bridge: a small script for every frame, and what only some of them ask for. */
export async function buildBridge(): Promise<BridgeFiles> {
  const script = 'text/javascript; charset=utf-8'
  const [historyCode, tokensCode] = await Promise.all([
    bundle('history.client.ts', { format: 'esm' }),
    bundle('tokens.css', { format: 'esm' }),
  ])
  const history = await bridgeFile('history.js', historyCode, script)
  const tokens = await bridgeFile('tokens.css', tokensCode, 'text/css; charset=utf-8')
  const define = { HISTORY_PATH: JSON.stringify(history[0]), TOKENS_PATH: JSON.stringify(tokens[0]) }
  const code = await bundle('bridge.client.ts', { format: 'iife', define })
  return { script: code.toString('utf8').trim(), files: new Map([history, tokens]) }
}
