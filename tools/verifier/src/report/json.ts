import type { Place, Step } from '../place.ts'
import type { Report } from './report.ts'
import { tell } from './tell.ts'
import type { Told, ToldClaim, ToldEvidence, ToldFinding, ToldFlow, ToldReport } from './told.ts'

/** The form of the JSON report; it changes when a reader of the report would have to. */
const version = 1

/** The report for programs, as report.schema.json describes it, with the bill of materials in it. */
export function json(report: Report, sbom: string | undefined): string {
  const told = tell(report)
  return `${JSON.stringify({ version, ...document(told), supply: supply(told, sbom) }, null, 2)}\n`
}

const document = (told: ToldReport) => ({
  app: told.app,
  tool: told.tool,
  date: told.date,
  counts: told.counts,
  claims: told.claims.map(claimEntry),
  disagreements: told.disagreements.map(entry),
  suppressed: told.suppressed.map(({ finding, reason, until }) => ({
    finding: findingEntry(finding),
    reason,
    until,
  })),
  problems: told.problems.map(entry),
  comparison: told.comparison ?? null,
  flows: told.flows.map(flowEntry),
  egress: told.egress.map(({ at, address, from, category = null, inScopeEud = null }) => ({
    at: place(at),
    address,
    from,
    category,
    inScopeEud,
  })),
  run: told.run ? { ...told.run, gaps: told.run.gaps.map(entry) } : null,
})

const claimEntry = ({ claim, verdict, evidence, findings, gaps, because }: ToldClaim) => ({
  id: claim.id,
  title: claim.title,
  sentence: claim.sentence,
  promises: claim.promises,
  requirements: claim.requirements,
  verdict,
  evidence: evidence.map(evidenceEntry),
  findings: findings.map(findingEntry),
  gaps: gaps.map(entry),
  because: because ? entry(because) : null,
})

const entry = ({ code, sentence, next, at, data }: Told) => ({
  code,
  text: sentence,
  next: next ?? null,
  at: at ? place(at) : null,
  data,
})

const evidenceEntry = (evidence: ToldEvidence) => ({ means: evidence.means, ...entry(evidence) })

const findingEntry = (finding: ToldFinding) => ({
  ...entry(finding),
  claim: finding.claim,
  by: finding.by,
  path: finding.path.map(step),
  bytes: finding.bytes ?? null,
  fingerprint: finding.fingerprint,
  since: finding.since ?? null,
})

const flowEntry = ({ at, label, through, sink, api, to, program, path, standing }: ToldFlow) => ({
  label,
  through,
  sink,
  api,
  to,
  program,
  standing,
  at: place(at),
  path: path.map(step),
})

const place = ({ file, line, column }: Place) => ({ file, line, column })
const step = ({ at, text }: Step) => ({ at: place(at), text })

function supply({ supply: told }: ToldReport, sbom: string | undefined) {
  if (!told) return null
  return {
    sources: told.sources.map(({ source, date, covered, of }) => ({ source, date, covered, of })),
    components: told.components.map(({ name, version, license = null, isShipped = null }) => ({
      name,
      version,
      license,
      isShipped,
    })),
    vulnerabilities: told.vulnerabilities.map(({ fixedIn = null, isShipped = null, ...rest }) => ({
      ...rest,
      fixedIn,
      isShipped,
    })),
    notes: told.notes.map(entry),
    sbom: sbom === undefined ? null : JSON.parse(sbom),
  }
}
