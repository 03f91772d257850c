import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedEditions } from '@crenwiz/policy'
import { expect, onTestFinished, test } from 'vitest'
import { readApp } from '../app/read-app.ts'
import type { StaticFacts } from '../static/static-facts.ts'
import { policyAgreement } from './agreement.ts'

const ours = readFileSync(
  new URL('../../../../addons/diagrams/src/hosts/confluence/manifest.yml', import.meta.url),
  'utf8',
)

const nothingSent = { shapes: [], calls: [] } as unknown as StaticFacts

/** Our add-on's manifest, changed, in a folder of the add-on's name or another's. */
function agreement(change: (manifest: string) => string, name = 'diagrams', editions?: string) {
  const root = mkdtempSync(join(tmpdir(), 'policy-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const folder = join(root, name)
  mkdirSync(folder)
  const manifest = change(ours)
  writeFileSync(join(folder, 'manifest.yml'), manifest)
  if (editions !== undefined) {
    mkdirSync(join(folder, 'verifier'))
    writeFileSync(join(folder, 'verifier/editions.json'), editions)
  }
  const app = readApp(folder)
  return policyAgreement(app, { code: nothingSent, manifest, published: publishedEditions() })
}

test('an add-on that declares what the policy says agrees with it', () => {
  expect(agreement((manifest) => manifest)).toMatchObject({
    findings: [],
    gaps: [],
    evidence: [{ code: 'POLICY_AGREES', means: 'analysis' }],
  })
})

test('a scope that the policy doesn’t name is found at its line', () => {
  const way = agreement((manifest) => manifest.replace('scopes: []', "scopes:\n    - 'read:page:confluence'"))
  const line = ours.split('\n').findIndex((text) => text.includes('scopes: []')) + 2
  expect(way?.findings).toMatchObject([{ claim: 'C14', at: { file: 'manifest.yml', line } }])
})

test('another host than the policy names is found', () => {
  const way = agreement((manifest) => manifest.replace('region1.google-analytics.com', 'stats.example.com'))
  expect(way?.findings.length).toBeGreaterThan(0)
})

test('of a stranger’s app the policy says nothing', () => {
  expect(agreement((manifest) => manifest, 'strangers-app')).toBeUndefined()
})

test('editions beside the app that aren’t whole are said, and nothing is compared', () => {
  const way = agreement((manifest) => manifest, 'strangers-app', '[{ "version": "1.0.0" }]')
  expect(way).toMatchObject({
    findings: [],
    evidence: [],
    gaps: [{ code: 'POLICY_NOT_COMPARED', at: { file: 'verifier/editions.json' } }],
  })
})

test('our own policy beside a stranger’s app is of others', () => {
  const two = JSON.stringify(publishedEditions()).replace('Diagrams/forge/runs-in', 'Notes/forge/runs-in')
  expect(agreement((manifest) => manifest, 'strangers-app', two)?.gaps).toMatchObject([
    { code: 'POLICY_OF_ANOTHER_APP', data: { names: ['Notes', 'Diagrams'] } },
  ])
})
