import { expect, test } from 'vitest'
import { parseAdvisory } from './advisory.ts'
import type { AdvisorySource } from './advisory-source.ts'
import { inspectSupply } from './inspect-supply.ts'
import { sbom } from './sbom.ts'
import { trialApp } from './trial-app.ts'

const lock = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { left: '^1.0.0' } },
    'node_modules/left': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAAA' },
  },
})

const packageJson = '{\n  "version": "1.2.3",\n  "dependencies": {\n    "left": "^1.0.0"\n  }\n}\n'

const files = { 'package.json': packageJson, 'package-lock.json': lock }

/** A source with one advisory for `left` below 1.0.1. */
const source: AdvisorySource = {
  name: 'trial',
  load: async (packages) => ({
    date: '2026-11-20',
    covered: packages.length,
    advisories: [
      parseAdvisory({
        id: 'GHSA-left',
        affected: [
          {
            package: { ecosystem: 'npm', name: 'left' },
            ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.0.1' }] }],
          },
        ],
        database_specific: { severity: 'CRITICAL' },
      }),
    ].flatMap((one) => one ?? []),
  }),
}

const today = new Date('2026-11-25T10:00:00Z')
const seenOn = (firstSeen: string) => ({
  'verifier/first-seen.json': JSON.stringify([{ advisory: 'GHSA-left', package: 'left', firstSeen }]),
})

test('a finding that is older than its days is overdue, at the line that asks for the package', async () => {
  const app = trialApp({ ...files, ...seenOn('2026-10-27') })
  const { findings } = await inspectSupply(app, { sources: [source], today })
  expect(findings).toMatchObject([
    {
      code: 'ADVISORY_OVERDUE',
      claim: 'C12',
      at: { file: 'package.json', line: 4 },
      data: { due: '2026-11-24', severity: 'critical', fixedIn: '1.0.1' },
    },
  ])
})

test('a finding within its days breaks nothing, and stands with its due date', async () => {
  const app = trialApp({ ...files, ...seenOn('2026-10-28') })
  const { findings, vulnerabilities } = await inspectSupply(app, { sources: [source], today })
  expect(findings).toEqual([])
  expect(vulnerabilities).toMatchObject([{ id: 'GHSA-left', due: '2026-11-25', isOverdue: false }])
})

test('an advisory that was never seen before counts from today', async () => {
  const { vulnerabilities } = await inspectSupply(trialApp(files), { sources: [source], today })
  expect(vulnerabilities).toMatchObject([{ firstSeen: '2026-11-25', due: '2026-12-23' }])
})

test('the fixed version has no finding', async () => {
  const app = trialApp({
    ...files,
    'package-lock.json': lock.replace('1.0.0","lic', '1.0.1","lic'),
    ...seenOn('2026-01-01'),
  })
  const { vulnerabilities, components } = await inspectSupply(app, { sources: [source], today })
  expect(components).toMatchObject([{ name: 'left', version: '1.0.1', license: 'MIT' }])
  expect(vulnerabilities).toEqual([])
})

test('two sources that speak of one thing are heard once, and each says how far it reaches', async () => {
  const again = { ...source, name: 'again' }
  const { vulnerabilities, sources } = await inspectSupply(trialApp(files), {
    sources: [source, again],
    today,
  })
  expect(vulnerabilities).toHaveLength(1)
  expect(sources).toEqual([
    { source: 'trial', date: '2026-11-20', covered: 1, of: 1 },
    { source: 'again', date: '2026-11-20', covered: 1, of: 1 },
  ])
})

test('the bill of materials is CycloneDX with what was found, the same for the same app', async () => {
  const app = trialApp(files)
  const [one, two] = [
    await inspectSupply(app, { sources: [source], today }),
    await inspectSupply(app, { sources: [source], today }),
  ]
  expect(JSON.parse(sbom('notes', one))).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { name: 'notes', version: '1.2.3' } },
    components: [{ name: 'left', version: '1.0.0', purl: 'pkg:npm/left@1.0.0' }],
    vulnerabilities: [
      { id: 'GHSA-left', analysis: { state: 'in_triage' }, affects: [{ ref: 'pkg:npm/left@1.0.0' }] },
    ],
  })
  expect(sbom('notes', one)).toBe(sbom('notes', two))
})

test('without a lock file, or with one that can’t be read, that is said', async () => {
  const codes = async (more: Readonly<Record<string, string>>) =>
    (await inspectSupply(trialApp(more), { sources: [], today })).gaps.map(({ code }) => code)
  expect(await codes({ '.git/HEAD': '' })).toContain('NO_LOCK_FILE')
  expect(await codes({ 'package-lock.json': '{' })).toContain('LOCK_UNREADABLE')
  expect(await codes({ 'yarn.lock': '' })).toContain('LOCK_OF_ANOTHER_TOOL')
})

test('a secret in the code is found and not told', async () => {
  const secret = `ATATT3${'xYz0123456789'.repeat(8)}`
  const { findings } = await inspectSupply(trialApp({ 'src/client.js': `\nconst it = '${secret}'\n` }), {
    sources: [],
    today,
  })
  expect(findings).toMatchObject([
    { code: 'SECRET_IN_CODE', claim: 'C11', at: { file: 'src/client.js', line: 2 } },
  ])
  expect(JSON.stringify(findings)).not.toContain(secret)
})

test('a variable’s name, a placeholder and a hash are no secrets', async () => {
  const innocent = `const secret = process.env.GA_API_SECRET\nconst url = \`/mp/collect?api_secret=\${secret}\`\nconst token = 'short'\n`
  const { findings } = await inspectSupply(trialApp({ 'src/client.js': innocent }), { sources: [], today })
  expect(findings).toEqual([])
})
