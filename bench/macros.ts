import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** A macro to measure: its app folder, and the configuration of each of its frames. */
export interface Subject {
  readonly name: string
  readonly folder: string
  readonly appId: string
  readonly moduleKey: string
  readonly config: Readonly<Record<string, unknown>>
}

const out = new URL('./out/apps/', import.meta.url).pathname

function writeApp(name: string, last: string, html: string, hasFunction = false) {
  const folder = join(out, name)
  const view = join(folder, 'static/view')
  const appId = `ari:cloud:ecosystem::app/5b1f1c0e-0000-4000-8000-00000000000${last}`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(view, { recursive: true })
  writeFileSync(
    join(folder, 'manifest.yml'),
    `modules:
  macro:
    - key: picture
      title: ${name}
      resource: view
${hasFunction ? functionModule : ''}resources:
  - key: view
    path: static/view
permissions:
  scopes: []
  content:
    styles: [unsafe-inline]
app:
  id: ${appId}
  runtime:
    name: nodejs22.x
`,
  )
  writeFileSync(
    join(view, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body>${html}</body></html>`,
  )
  return { folder, appId, view }
}

const functionModule = `      resolver:
        function: resolver
  function:
    - key: resolver
      handler: index.handler
`

/** The floor: a frame with nothing but a picture that is there. */
export function staticImage(
  svg: string,
  { name = 'static <img>', last = 'c', hasFunction = false } = {},
): Subject {
  const { folder, appId, view } = writeApp(
    `static-${last}`,
    last,
    '<img src="picture.svg" alt="picture">',
    hasFunction,
  )
  writeFileSync(join(view, 'picture.svg'), svg)
  return { name, folder, appId, moduleKey: 'picture', config: {} }
}

/** The usual macro: loads its engine in each frame and renders at each reading. */
export async function naiveMermaid(source: string): Promise<Subject> {
  const { folder, appId, view } = writeApp(
    'naive-mermaid',
    'b',
    '<script type="module" src="view.js"></script>',
  )
  await build({
    entryPoints: [new URL('./macros/naive.client.ts', import.meta.url).pathname],
    outfile: join(view, 'view.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  return { name: 'naive Mermaid', folder, appId, moduleKey: 'picture', config: { source } }
}
