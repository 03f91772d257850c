import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildWorkbench } from './build.ts'

test('a reader’s script is small and carries neither the editor nor the panels', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'workbench-build-'))
  await buildWorkbench({ dist })
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'))
  const script = await readFile(join(dist, manifest['reader.js']), 'utf8')
  expect(gzipSync(script).length).toBeLessThan(9000)
  expect(script).not.toMatch(/ProseMirror|dangerouslySetInnerHTML/)
})

test('building again leaves no file of the older build behind', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'workbench-build-'))
  await buildWorkbench({ dist })
  await buildWorkbench({ dist })
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'))
  expect((await readdir(dist)).sort()).toEqual([...Object.values<string>(manifest), 'manifest.json'].sort())
})
