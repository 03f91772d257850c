import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { Hono } from 'hono'
import { listen } from '../../../../../../listen.ts'
import type { Docs } from '../../../../docs/docs.ts'
import { trialDocs } from '../../../../docs/trial-docs.ts'
import type { Container } from '../../../../files/tree/model.ts'
import { value } from '../../../../files/trial-files.ts'
import { treeRoutes } from '../../../files/tree/tree-routes.ts'

/** Papers of documents on a page of their own, with nothing else around: what the browser's tests in this folder look at. */
export interface Trial {
  readonly docs: Docs
  readonly owner: string
  create(title: string, body?: Container): string
  url(id: string, query?: string): string
  /** The text of the body, paragraph by paragraph, as the document has it. */
  body(id: string): Container
  dispose(): Promise<void>
}

const source = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Paper</title>
<link rel="stylesheet" href="/trial.css"></head><body><h1 class="unseen">A document</h1><main id="paper"></main><script src="/trial.js"></script></body></html>`

/** Starts a trial on a free port. */
export async function startTrial(): Promise<Trial> {
  const trial = trialDocs()
  const owner = 'ada@example.com'
  const { outputFiles } = await build({
    entryPoints: { trial: source('trial-page.client.ts'), style: source('trial.css') },
    outdir: 'out',
    bundle: true,
    write: false,
    target: 'es2022',
    logLevel: 'error',
  })
  const built = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  const app = new Hono()
  app.route('/docs', treeRoutes({ files: trial.docs, emailOf: () => owner }))
  app.get('/', (c) => c.html(page))
  app.get('/trial.js', (c) => c.body(built('trial.js'), 200, { 'content-type': 'text/javascript' }))
  app.get('/trial.css', (c) => c.body(built('style.css'), 200, { 'content-type': 'text/css' }))
  const listener = await listen({ port: 0 })
  listener.open(app.fetch)
  const origin = `http://localhost:${listener.port}`
  return {
    docs: trial.docs,
    owner,
    create: (title, body) =>
      trial.docs.create({ email: owner }, body === undefined ? { title } : { title, body }).id,
    url: (id, query = '') => `${origin}/?id=${id}${query}`,
    body: (id) => value(trial.docs.tree(owner, id)).root.children[0] as Container,
    async dispose() {
      await listener.dispose()
      trial.dispose()
    },
  }
}
