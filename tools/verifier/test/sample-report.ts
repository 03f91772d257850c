import { type ClaimId, claim, claimIds } from '@crenwiz/policy'
import type { App } from '../src/app/app.ts'
import type { Facts } from '../src/facts.ts'
import type { Finding, Gap } from '../src/finding.ts'
import type { Evidence, Judgement } from '../src/judgement.ts'
import type { Place, Step } from '../src/place.ts'
import type { Report } from '../src/report/report.ts'
import type { Flow } from '../src/static/static-facts.ts'

const at = (file: string, line: number, column = 1): Place => ({ file, line, column })
const step = (place: Place, text: string): Step => ({ at: place, text })
const manifest = (line: number) => at('manifest.yml', line, 7)
const collector = 'https://region1.google-analytics.com/mp/collect?api_secret=*&measurement_id=*'
const send = at('src/usage/send.ts', 31, 9)

const hashed: Flow = {
  label: 'cloudId',
  through: ['sha256', 'hex'],
  sink: 'egress',
  api: 'fetch',
  to: { text: collector, isWhole: false },
  at: send,
  program: 'functions',
  path: [
    step(at('src/index.ts', 12, 11), "resolver.define('usage', async ({ context }) => {"),
    step(at('src/usage/pseudonym.ts', 8, 10), "createHash('sha256').update(cloudId).digest('hex')"),
    step(send, 'await fetch(url, { method: "POST", body: JSON.stringify(event) })'),
  ],
}

const allowed = (label: Flow['label'], line: number, text: string): Flow => ({
  ...hashed,
  label,
  through: [],
  path: [step(at('src/index.ts', line, 9), text), step(send, 'await fetch(url, { method: "POST", body })')],
})

const kept: Flow = {
  label: 'formInput',
  through: [],
  sink: 'configuration',
  api: 'view.submit',
  to: undefined,
  at: at('static/config/src/config.tsx', 57, 5),
  program: 'config',
  path: [
    step(at('static/config/src/config.tsx', 40, 20), 'onInput={(event) => setSource(event.target.value)}'),
    step(at('static/config/src/config.tsx', 57, 5), 'view.submit({ config: { source } })'),
  ],
}

const flows: readonly Flow[] = [
  hashed,
  allowed('locale', 14, 'const { locale } = context'),
  allowed('timeZone', 15, 'const { timezone } = context'),
  kept,
]

const app: App = {
  platform: 'forge',
  folder: '/home/ann/apps/notes',
  name: 'notes',
  manifest: {
    file: 'manifest.yml',
    id: 'ari:cloud:ecosystem::app/5f1c2f8e-7a54-4b0e-9b3b-0f2f6f6f2b10',
    name: 'Meeting notes',
    runtime: { value: 'nodejs22.x', at: manifest(40) },
    modules: [{ value: { type: 'macro', key: 'notes', raw: {} }, at: manifest(2) }],
    functions: [{ value: { key: 'resolver', handler: 'index.handler' }, at: manifest(12) }],
    resources: [{ value: { key: 'view', path: 'static/view/build' }, at: manifest(16) }],
    scopes: [{ value: 'read:page:confluence', at: manifest(22) }],
    egress: [
      {
        value: {
          address: 'region1.google-analytics.com',
          category: 'analytics',
          inScopeEud: false,
          from: 'fetch.backend',
        },
        at: manifest(27),
      },
    ],
    remotes: [],
    scripts: [],
    styles: [],
    placeOf: () => manifest(1),
    raw: {},
  },
  files: [{ file: 'src/index.ts', bytes: 2048, kind: 'script' }],
  programs: [],
  built: '/home/ann/apps/notes/dist',
  packages: [],
  mentions: [],
  text: () => undefined,
  syntax: () => undefined,
  problems: [],
}

const evidence: readonly Evidence[] = [
  { means: 'enforcement', code: 'FRAME_CLOSED_BY_CSP', at: manifest(16), data: { program: 'view' } },
  {
    means: 'analysis',
    code: 'EVERY_PATH_FOLLOWED',
    at: manifest(12),
    data: { program: 'functions', files: 14, isBuilt: false },
  },
  { means: 'observation', code: 'CANARIES_NOT_SEEN', data: { drives: 23, canaries: 61, forms: 1403 } },
]

/** The finding of the sample: an id that is hashed without a key. */
export const unkeyed: Finding = {
  code: 'ID_HASHED_WITHOUT_KEY',
  claim: 'C3',
  by: 'static',
  at: send,
  data: { label: 'cloudId', through: ['sha256', 'hex'], sink: 'egress', api: 'fetch', to: collector },
  path: hashed.path,
  bytes: '{"client_id":"9f2c1e6ab04d7785a3b1","events":[{"name":"app_loaded"}]}',
}

const unused: Finding = {
  code: 'SECRET_IN_CODE',
  claim: 'C11',
  by: 'supply',
  at: at('src/legacy/mail.ts', 4, 18),
  data: { secret: 'Atlassian API token', beginning: 'SG.x…' },
}

const attestation = (what: string): Gap => ({ code: 'ATTESTATION_MISSING', data: { evidence: what } })

function judgementOf(id: ClaimId): Judgement {
  if (id === 'C3') return { claim: id, verdict: 'BROKEN', evidence: [], findings: [unkeyed] }
  if (id === 'C11') {
    const data = { finding: unused.code, reason: 'revoked on 2026-11-20', until: '2026-12-31' }
    return { claim: id, verdict: 'UNPROVEN', evidence, gaps: [{ code: 'SUPPRESSED', at: unused.at, data }] }
  }
  if (id === 'C12') {
    const data = { source: 'osv/all.zip', date: '2026-11-20', covered: 41, of: 112 }
    return { claim: id, verdict: 'UNPROVEN', evidence: [], gaps: [{ code: 'ADVISORIES_COVER_A_PART', data }] }
  }
  if (id === 'C13')
    return {
      claim: id,
      verdict: 'UNPROVEN',
      evidence: [],
      gaps: [attestation('ORGANISATION_MFA'), attestation('REVIEWED_CHANGES')],
    }
  if (id === 'C14')
    return {
      claim: id,
      verdict: 'NOT_APPLICABLE',
      evidence: [],
      because: { code: 'C14_NOT_ASKED', data: {} },
    }
  return { claim: id, verdict: 'PROVEN', evidence }
}

const facts: Facts = {
  app,
  code: {
    flows,
    calls: [],
    moduleWrites: [],
    pastPolicy: [],
    shapes: [],
    openings: [],
    reached: ['src/index.ts'],
    unreached: ['src/legacy/mail.ts'],
    statistics: { files: 14, bytes: 48_213, functions: 120, milliseconds: 210, pastPolicyMilliseconds: 0 },
  },
  run: {
    drives: [
      { what: 'view of the page as reader', times: 4, outcome: 'done' },
      { what: 'resolver usage of notes', times: 2, outcome: 'done' },
      { what: 'web trigger hook by POST', times: 1, outcome: 'refused' },
    ],
    findings: [],
    searched: [
      { channel: 'egress', entries: 6, bytes: 3120 },
      { channel: 'log', entries: 2, bytes: 96 },
    ],
    canaries: 61,
    forms: 1403,
    gaps: [],
    hosts: [{ host: 'region1.google-analytics.com', times: 6, wasLetOut: true }],
    seconds: 4.2,
  },
  supply: {
    version: '1.2.3',
    components: [
      {
        name: '@forge/api',
        version: '6.1.0',
        purl: 'pkg:npm/%40forge/api@6.1.0',
        license: 'Apache-2.0',
        integrity: undefined,
        needs: [],
        isDirect: true,
        isShipped: true,
      },
      {
        name: 'left-over',
        version: '1.0.2',
        purl: 'pkg:npm/left-over@1.0.2',
        license: undefined,
        integrity: undefined,
        needs: [],
        isDirect: false,
        isShipped: false,
      },
    ],
    vulnerabilities: [
      {
        id: 'GHSA-xxxx-0000-test',
        aliases: [],
        summary: 'Prototype pollution in merge',
        severity: 'high',
        component: 'left-over@1.0.2',
        fixedIn: '1.0.3',
        isShipped: false,
        firstSeen: '2026-11-01',
        due: '2026-12-13',
        isOverdue: false,
        source: 'osv/all.zip',
      },
    ],
    findings: [],
    gaps: [],
    notes: [],
    sources: [{ source: 'osv/all.zip', date: '2026-11-20', covered: 41, of: 112 }],
    bundle: { files: 3, bytes: 412_000, storages: [] },
  },
  delivery: { workflows: [], scripts: [], lock: { state: 'inStep' }, texts: [], unread: [] },
  policy: undefined,
  today: new Date('2026-11-25T09:00:00Z'),
}

/** A report with something of everything, made by hand. */
export const sampleReport: Report = {
  tool: { name: 'Crenwiz verifier', version: '0.1.0' },
  app: { id: app.manifest.id, name: app.manifest.name, folder: 'notes', manifest: 'manifest.yml' },
  date: '2026-11-25T09:00:00.000Z',
  claims: claimIds.map((id) => ({ claim: claim(id), judgement: judgementOf(id) })),
  disagreements: [{ code: 'ONLY_STATIC', data: { claim: 'C3' } }],
  suppressed: [
    {
      finding: unused,
      suppression: {
        code: unused.code,
        file: unused.at.file,
        reason: 'revoked on 2026-11-20',
        until: '2026-12-31',
      },
    },
  ],
  known: [],
  problems: [
    { code: 'SYMLINK_OUT', at: at('assets', 1), data: { to: '/home/ann/pictures' } },
    {
      code: 'SUPPRESSION_EXPIRED',
      at: at('src/old.ts', 3),
      data: { finding: 'EVAL', reason: 'to be replaced', until: '2026-10-01' },
    },
  ],
  facts,
}

/** A report in which nothing is broken. */
export const cleanReport: Report = {
  ...sampleReport,
  claims: claimIds.map((id) => ({
    claim: claim(id),
    judgement: { claim: id, verdict: 'PROVEN', evidence },
  })),
  disagreements: [],
  suppressed: [],
  problems: [],
}
