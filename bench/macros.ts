import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { frameProbe } from './frames.ts'

/** What one frame of a page shows: a macro of the app, and its configuration. */
interface Placed {
  readonly moduleKey: string
  readonly config: Readonly<Record<string, unknown>>
}

/** A macro to measure: its app, and what each frame of a page shows. No two frames show the same picture. */
export interface Subject {
  readonly name: string
  readonly folder: string
  readonly appId: string
  readonly frame: (index: number) => Placed
}

const out = new URL('./out/apps/', import.meta.url).pathname

interface Written {
  readonly folder: string
  readonly appId: string
  /** The folder of each module's resource. */
  readonly views: readonly string[]
}

/** Writes a Forge app with so many macros, each with a page of its own. */
function writeApp(name: string, last: string, bodies: readonly string[], functions = ''): Written {
  const folder = join(out, name)
  const appId = `ari:cloud:ecosystem::app/5b1f1c0e-0000-4000-8000-00000000000${last}`
  const keys = bodies.map((_, index) => `picture-${index}`)
  const macros = keys.map(
    (key) =>
      `    - { key: ${key}, title: ${name}, resource: ${key}${functions && ', resolver: { function: resolver }'} }`,
  )
  const resources = keys.map((key) => `  - { key: ${key}, path: static/${key} }`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), `{ "name": "${name}" }\n`)
  writeFileSync(
    join(folder, 'manifest.yml'),
    `modules:
  macro:
${macros.join('\n')}
${functions}resources:
${resources.join('\n')}
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
  const views = keys.map((key) => join(folder, 'static', key))
  for (const [index, view] of views.entries()) {
    mkdirSync(view, { recursive: true })
    writeFileSync(
      join(view, 'index.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><script>${frameProbe}</script></head><body>${bodies[index]}</body></html>`,
    )
  }
  return { folder, appId, views }
}

/** The floor: a frame with nothing but a picture that is there. Each frame has a picture of its own. */
export function staticImages(pictures: readonly string[]): Subject {
  const bodies = pictures.map(() => '<img src="picture.svg" alt="picture">')
  const { folder, appId, views } = writeApp('static', 'c', bodies)
  for (const [index, view] of views.entries()) writeFileSync(join(view, 'picture.svg'), pictures[index] ?? '')
  return {
    name: 'static <img>',
    folder,
    appId,
    frame: (index) => ({ moduleKey: `picture-${index}`, config: {} }),
  }
}

/** An app whose one function answers at once, so that a call's whole time is overhead. */
export function echo(): Subject {
  const functions = `  function:
    - { key: resolver, handler: index.handler }
`
  const { folder, appId } = writeApp('echo', 'd', ['<p>echo</p>'], functions)
  mkdirSync(join(folder, 'src'))
  writeFileSync(
    join(folder, 'src/index.js'),
    `import Resolver from '@forge/resolver'
const resolver = new Resolver()
resolver.define('echo', ({ payload }) => payload)
export const handler = resolver.getDefinitions()
`,
  )
  return { name: 'echo', folder, appId, frame: () => ({ moduleKey: 'picture-0', config: {} }) }
}

/** The usual macro: loads its engine in each frame and renders at each reading. */
export async function naiveMermaid(sources: readonly string[]): Promise<Subject> {
  const { folder, appId, views } = writeApp('naive-mermaid', 'b', [
    '<script type="module" src="view.js"></script>',
  ])
  await build({
    entryPoints: [new URL('./macros/naive.client.ts', import.meta.url).pathname],
    outfile: join(views[0] ?? folder, 'view.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  const frame = (index: number) => ({ moduleKey: 'picture-0', config: { source: sources[index] } })
  return { name: 'naive Mermaid', folder, appId, frame }
}

/** Our add-on as it is deployed, with the probe in its reader's frame. */
export function withProbe(deployed: string): string {
  const folder = join(out, 'diagrams')
  rmSync(folder, { recursive: true, force: true })
  cpSync(deployed, folder, { recursive: true })
  const html = join(folder, 'static/view/index.html')
  writeFileSync(
    html,
    readFileSync(html, 'utf8').replace('<head>', () => `<head><script>${frameProbe}</script>`),
  )
  return folder
}
