import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, models, readApp } from '../../tools/verifier/src/index.ts'
import { syntheticApp, writeSyntheticApp } from './synthetic-app.ts'

test('a made-up app has exactly the files that are asked for, and is the same each time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 400 }), (count) => {
      const app = syntheticApp(count)
      expect(new Set(app.files.map(({ path }) => path)).size).toBe(count)
      expect(syntheticApp(count)).toEqual(app)
    }),
    { numRuns: 20 },
  )
})

test('every import of a made-up app leads to one of its files', () => {
  const { files } = syntheticApp(107)
  const paths = new Set(files.map(({ path }) => path.replace(/\.[jt]sx?$/, '')))
  for (const { path, text } of files)
    for (const [, to = ''] of text.matchAll(/(?:from |require\()'(\.[^']+)'/g))
      expect(paths, `${path} imports ${to}`).toContain(posix.join(dirname(path), to))
})

test('an app of fewer files than one feature needs is refused', () => {
  expect(() => syntheticApp(9)).toThrow('10 files or more, not 9')
})

test('the analysis reaches every script of a made-up app and finds its leaks, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'))
  try {
    const app = syntheticApp(320)
    writeSyntheticApp(folder, app)
    const facts = analyse(readApp(folder), models)
    expect(facts.openings).toEqual([])
    expect(facts.unreached).toEqual([])
    expect(new Set(facts.flows.map(({ at }) => at.file))).toEqual(new Set(app.leaks))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
