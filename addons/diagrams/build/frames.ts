import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { clientOptions, engineParts } from './client.ts'
import { gzipBytes, type Output, outputsOf, reached } from './outputs.ts'
import { buildReader, laterParts, withReader } from './reader.ts'
import { refuseForbidden } from './scan.ts'

const here = join(import.meta.dirname, '..')

/** A reader's frame may load this much, compressed, before the picture is painted. */
const readerBudget = 25_000

/**
 * Builds the reader's and the writer's frame. Forge takes a folder with one index.html for each resource
 * (https://developer.atlassian.com/platform/forge/manifest-reference/resources, seen 2026-11-25), so what both load is
 * written into both.
 */
export async function buildFrames({
  source,
  target,
  cache,
  isRelease,
  onMetafile,
  log,
}: {
  readonly source: string
  readonly target: string
  readonly cache: string
  readonly isRelease: boolean
  readonly onMetafile: (metafile: Metafile) => void
  readonly log: (line: string) => void
}): Promise<void> {
  const options = clientOptions({
    entryPoints: {
      config: join(source, 'config.client.tsx'),
      ...Object.fromEntries(Object.entries(laterParts).map(([name, path]) => [name, join(here, path)])),
    },
    outdir: target,
    cache,
    isRelease,
    onMetafile,
  })
  const [result, view] = await Promise.all([
    build({ ...options, write: false }),
    buildReader(options, join(source, 'view.client.ts'), onMetafile),
  ])
  onMetafile(result.metafile)
  const outputs = new Map(outputsOf(result))
  outputs.set('view.js', {
    name: 'view.js',
    bytes: view,
    atOnce: [],
    later: Object.keys(laterParts).map((name) => `${name}.js`),
  })
  for (const output of outputs.values()) refuseForbidden(output)
  const parts = engineParts.flatMap((name) => reached(outputs, name))
  for (const frame of ['view', 'config']) {
    const folder = join(target, 'static', frame)
    const isView = frame === 'view'
    const document = await readFile(join(source, `${frame}.html`), 'utf8')
    const page = Buffer.from(isView ? withReader(document, view) : document)
    const files = new Map<string, Output>(
      [...reached(outputs, `${frame}.js`), ...parts].map((file) => [file.name, file]),
    )
    if (isView) files.delete('view.js')
    await mkdir(folder, { recursive: true })
    await Promise.all([
      writeFile(join(folder, 'index.html'), page),
      ...[...files.values()].map(({ name, bytes }) => writeFile(join(folder, name), bytes)),
    ])
    const atOnce = isView ? [] : reached(outputs, `${frame}.js`, { atOnce: true })
    const first = gzipBytes([{ bytes: page }, ...atOnce])
    const total = [...files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
    log(
      `  ${frame}: ${(first / 1000).toFixed(1)} kB gzip at once, ${(total / 1e6).toFixed(1)} MB in ${files.size} files in all`,
    )
    if (isView && first > readerBudget)
      throw new Error(
        `The reader's frame loads ${first} bytes (gzip) before it paints; ${readerBudget} are allowed. Import later what isn't needed for the first picture.`,
      )
  }
}
