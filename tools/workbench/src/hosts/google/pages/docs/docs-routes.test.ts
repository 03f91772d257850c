import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWorkbench } from '../../../../../build.ts'
import { type GoogleBench, openGoogle } from '../../../../../test/google-pages-bench.ts'
import { bodyOf } from '../../docs/trial-docs.ts'

let bench: GoogleBench
let dist: string

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'google-pages-'))
  await buildWorkbench({ dist })
  bench = openGoogle(dist)
})
afterAll(async () => {
  bench.dispose()
  await rm(dist, { recursive: true })
})

test('a new document is in the list, under its name', async () => {
  const made = await bench.ask('/google/docs', { form: 'title=Plan+<b>' })
  expect(made.status).toBe(303)
  const address = made.headers.get('location') ?? ''
  expect(address).toMatch(/^\/google\/docs\/[\w-]+$/)
  const list = await (await bench.ask('/google/docs')).text()
  expect(list).toContain('Plan &lt;b&gt;')
  const editor = await bench.ask(address)
  expect(editor.headers.get('content-security-policy')).toContain("script-src 'self'")
  expect(await editor.text()).toContain('role="menubar"')
})

test('a document is renamed, copied, trashed, restored and purged by its owner', async () => {
  const { id } = bench.docs.create({ email: bench.owner.email }, { title: 'First' })
  const act = (name: string, form = 'x=1') => bench.ask(`/google/docs/${id}/${name}`, { form })
  await act('rename', 'title=Second')
  const copy = (await act('copy')).headers.get('location') ?? ''
  expect(await (await bench.ask(copy)).text()).toContain('Second')
  expect((await act('trash')).status).toBe(303)
  const trashed = await bench.ask(`/google/docs/${id}`)
  expect([trashed.status, await trashed.text()]).toEqual([404, expect.stringContaining('in the trash')])
  await act('restore')
  expect((await bench.ask(`/google/docs/${id}`)).status).toBe(200)
  await act('trash')
  await act('purge')
  expect(await (await bench.ask(`/google/docs/${id}`)).text()).toContain('isn’t there')
})

test('the page of a long document has its beginning, and the paper fetches all of it', async () => {
  const lines = Array.from({ length: 300 }, (_, at) => `line ${at}.`)
  const { id } = bench.docs.create({ email: bench.owner.email }, { title: 'Long', body: bodyOf(...lines) })
  const page = await (await bench.ask(`/google/docs/${id}`)).text()
  expect([page.includes('line 0.'), page.includes('line 299.')]).toEqual([true, false])
  expect(await (await bench.ask(`/google/docs/${id}/paper`)).text()).toContain('line 299.')
})

test('others see what is shared with them, and a viewer can’t change it', async () => {
  const { id } = bench.docs.create({ email: bench.owner.email }, { title: 'Private' })
  const { other } = bench
  expect((await bench.ask(`/google/docs/${id}`, { as: other })).status).toBe(404)
  await bench.ask(`/google/docs/${id}/share`, {
    form: `email=${encodeURIComponent(other.email)}&role=viewer`,
  })
  const shown = await (await bench.ask(`/google/docs/${id}`, { as: other })).text()
  expect(shown).toContain('View only')
  expect(shown).not.toContain('id="file-title"')
  const renamed = await bench.ask(`/google/docs/${id}/rename`, { as: other, form: 'title=Mine' })
  expect([renamed.status, await renamed.text()]).toEqual([403, expect.stringContaining('Ask its owner')])
})

test('a change that another site asks for is refused', async () => {
  const refused = await bench.ask('/google/docs', { form: 'title=x', from: 'http://127.0.0.1:4401' })
  expect(refused.status).toBe(403)
})
