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
  const two = JSON.stringify(publishedEditions().slice(0, 1)).replace(
    'Diagrams/forge/runs-in',
    'Notes/forge/runs-in',
  )
  expect(agreement((manifest) => manifest, 'strangers-app', two)?.gaps).toMatchObject([
    { code: 'POLICY_OF_ANOTHER_APP', data: { names: ['Notes', 'Diagrams'] } },
  ])
})

const googleManifest = (path: string) =>
  readFileSync(
    new URL(`../../../../addons/${path}/src/hosts/google/appsscript.json`, import.meta.url),
    'utf8',
  )

/** A built project with this manifest, in a folder of a package's. */
function project(
  manifest: string,
  { package: name, folder, code = nothingSent }: { package: string; folder: string; code?: StaticFacts },
) {
  const root = mkdtempSync(join(tmpdir(), 'policy-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const built = join(root, 'dist', folder)
  mkdirSync(built, { recursive: true })
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name }))
  writeFileSync(join(built, 'appsscript.json'), manifest)
  writeFileSync(join(built, 'Code.js'), 'function onOpen() {}')
  return policyAgreement(readApp(built), { code, manifest, published: publishedEditions() })
}

test('a script whose manifest shows a name is known by it, wherever it lies', () => {
  const way = project(googleManifest('out-of-office'), { package: 'anything', folder: 'build' })
  expect(way).toMatchObject({ findings: [], evidence: [{ data: { addon: 'Out of Office' } }] })
})

test('an editor add-on is known by the vendor’s package and the folder that is deployed', () => {
  const way = project(googleManifest('diagrams'), { package: '@crenwiz/diagrams', folder: 'google' })
  expect(way).toMatchObject({ findings: [], evidence: [{ data: { addon: 'Diagrams for Google' } }] })
})

test('an edition of an add-on isn’t taken for the other: without its scope and address it says too much', () => {
  const way = project(googleManifest('diagrams'), { package: '@crenwiz/diagrams', folder: 'google-usage' })
  expect(way?.findings.map(({ data }) => data.fact)).toEqual([
    expect.stringContaining('/scope/https://www.googleapis.com/auth/script.external_request'),
    expect.stringContaining('/egress/region1.google-analytics.com'),
  ])
})

test('of a stranger’s script in folders of the same names the policy says nothing', () => {
  const manifest = googleManifest('diagrams')
  expect(project(manifest, { package: '@other/diagrams', folder: 'google' })).toBeUndefined()
  expect(project(manifest, { package: '@crenwiz/notes', folder: 'google' })).toBeUndefined()
})

test('an event chosen from a list of which the policy has a part is a gap, and no finding', () => {
  const at = { file: 'Code.js', line: 3, column: 1 }
  const key = (path: string, ...constants: readonly string[]) => ({
    path,
    constants,
    labels: [],
    isUnknown: false,
  })
  const sends = (...names: readonly string[]) =>
    ({
      shapes: [
        {
          at,
          api: 'fetch',
          argument: 'body',
          isOpen: false,
          keys: [key('client_id'), key('events.[].name', ...names), key('events.[].params.kind')],
        },
      ],
      calls: [
        {
          api: 'fetch',
          at,
          arguments: { to: [{ text: 'https://region1.google-analytics.com/mp/collect', isWhole: true }] },
        },
      ],
    }) as unknown as StaticFacts
  const judged = (...names: readonly string[]) =>
    project(
      JSON.stringify({
        ...JSON.parse(googleManifest('diagrams')),
        oauthScopes: [
          ...JSON.parse(googleManifest('diagrams')).oauthScopes,
          'https://www.googleapis.com/auth/script.external_request',
        ],
        urlFetchWhitelist: ['https://region1.google-analytics.com/mp/collect'],
      }),
      { package: '@crenwiz/diagrams', folder: 'google-usage', code: sends(...names) },
    )
  expect(judged('editor_opened', 'render_failed')).toMatchObject({
    findings: [],
    gaps: [{ code: 'POLICY_EVENTS_PERHAPS', data: { events: ['render_failed'] } }],
  })
  expect(judged('render_failed')?.findings.map(({ code }) => code)).toContain('POLICY_EVENT_UNSAID')
})
