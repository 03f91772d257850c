import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { App } from '../app/app.ts'
import { readApp } from '../app/read-app.ts'

const manifest = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  runtime:
    name: nodejs22.x
modules:
  macro:
    - key: it
      function: it
      title: It
  function:
    - key: it
      handler: index.it
permissions:
  scopes: []
`

/** An app in a folder of its own for one test, with these files beside its manifest. */
export function trialApp(files: Readonly<Record<string, string>>): App {
  const folder = mkdtempSync(join(tmpdir(), 'supply-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries({
    'manifest.yml': manifest,
    'src/index.js': 'export const it = () => "it"\n',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return readApp(folder)
}
