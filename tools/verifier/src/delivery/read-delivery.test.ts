import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readApp } from '../app/read-app.ts'
import { c13 } from '../claims/c13.ts'
import type { Facts } from '../facts.ts'
import { readDelivery } from './read-delivery.ts'

const manifest = `app:
  id: ari:cloud:ecosystem::app/1e7c4f0a-8f3e-4f0e-a5a3-2f9f1c0de001
  runtime:
    name: nodejs22.x
modules:
  scheduledTrigger:
    - key: tidy
      function: nightly
      interval: day
  function:
    - key: nightly
      handler: index.nightly
`

/** What C13 says of a repository in which the app lies in a folder. */
function judged(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'delivery-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, '.git'))
  const all = {
    'app/manifest.yml': manifest,
    'app/src/index.js': 'export const nightly = async () => ({ statusCode: 204 })\n',
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  const ways = c13({ delivery: readDelivery(readApp(join(root, 'app'))) } as Facts)
  const said = (some: readonly { code: string; at?: { file: string; line: number } }[]) =>
    some.map(({ code, at }) => (at ? `${code} ${at.file}:${at.line}` : code))
  return {
    findings: said(ways.flatMap(({ findings }) => findings)),
    gaps: said(ways.flatMap(({ gaps }) => gaps)).filter((gap) => gap !== 'ATTESTATION_MISSING'),
    evidence: said(ways.flatMap(({ evidence }) => evidence)),
  }
}

const release = (on: string, more = '') => `on: ${on}
jobs:
  release:
    runs-on: ubuntu-latest
${more}    steps:
      - run: |
          npm ci
          npx forge deploy \\
            --non-interactive -e production
`

test('a workflow at the repository’s root ships the app in a folder of it', () => {
  const said = judged({ '.github/workflows/release.yml': release('[push]') })
  expect(said.findings).toEqual(['SHIPPED_UNREVIEWED ../.github/workflows/release.yml:8'])
})

test('what starts from the protected branch is evidence of the way it takes, and no more', () => {
  const said = judged({ '.github/workflows/release.yml': release('{ push: { branches: [main] } }') })
  expect(said).toEqual({
    findings: [],
    gaps: [],
    evidence: ['SHIPPED_BY_WORKFLOW ../.github/workflows/release.yml:8'],
  })
})

test('whether an environment asks for a reviewer isn’t known', () => {
  const said = judged({
    '.github/workflows/release.yml': release('workflow_dispatch', '    environment: production\n'),
  })
  expect(said.findings).toEqual([])
  expect(said.gaps).toEqual(['SHIPPING_GUARD_UNSEEN ../.github/workflows/release.yml:9'])
})

test('a trial deployment is no shipping', () => {
  const text = release('[push]').replace('production', 'staging')
  expect(judged({ '.github/workflows/try.yml': text }).findings).toEqual([])
})

test('a pipeline of another host isn’t read, and nobody is accused of shipping by hand', () => {
  const said = judged({
    'bitbucket-pipelines.yml': 'pipelines: {}\n',
    'app/package.json': '{ "scripts": { "ship": "forge deploy -e production" } }',
  })
  expect(said.findings).toEqual([])
  expect(said.gaps).toEqual(['PIPELINE_NOT_READ ../bitbucket-pipelines.yml:1'])
})

test('a workflow that is no YAML is said', () => {
  const said = judged({ '.github/workflows/release.yml': 'on: [push\njobs: {' })
  expect(said.gaps).toEqual(['PIPELINE_NOT_READ ../.github/workflows/release.yml:1'])
})

test('a registry’s token in a file is found, and a variable in its place is none', () => {
  const line = (token: string) => `//registry.example.com/:_authToken=${token}\n`
  expect(judged({ '.npmrc': line('4f0e1c9ad2b84f0e') }).findings).toEqual(['CREDENTIAL_WRITTEN ../.npmrc:1'])
  expect(judged({ '.npmrc': line('$' + '{TOKEN}') }).findings).toEqual([])
})

test('a file that git ignores isn’t in the source', () => {
  const files = { '.clasprc.json': '{ "token": {\n "refresh_token": "1//abc" } }' }
  expect(judged(files).findings).toEqual(['CREDENTIAL_WITHOUT_END ../.clasprc.json:2'])
  expect(judged({ ...files, '.gitignore': '.clasprc.json\n' }).findings).toEqual([])
})

test('a script that a workflow runs through another isn’t run by hand', () => {
  const scripts = '{ "scripts": { "ship": "forge deploy -e production", "all": "npm test && npm run ship" } }'
  const ci = 'on: { release: { types: [published] } }\njobs: { ship: { steps: [{ run: npm run all }] } }\n'
  expect(judged({ 'app/package.json': scripts }).findings).toEqual(['SHIPPED_BY_HAND package.json:1'])
  expect(judged({ 'app/package.json': scripts, '.github/workflows/a.yml': ci }).findings).toEqual([])
})
