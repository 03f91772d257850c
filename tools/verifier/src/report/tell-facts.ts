import type { RunFacts } from '../dynamic/run-facts.ts'
import type { Gap } from '../finding.ts'
import type { Place } from '../place.ts'
import type { Flow } from '../static/static-facts.ts'
import type { SupplyFacts } from '../supply/supply-facts.ts'
import { byPlace, byText } from './order.ts'
import type { Report } from './report.ts'
import type { Told, ToldEgress, ToldFlow, ToldReport } from './told.ts'

type Say = (gap: Gap) => Told

/** What the app is made of, in a fixed order. */
export function tellSupply(supply: SupplyFacts | undefined, say: Say): ToldReport['supply'] {
  if (!supply) return undefined
  return {
    components: supply.components
      .map(({ name, version, license, isShipped }) => ({ name, version, license, isShipped }))
      .sort((a, b) => byText(a.name, b.name) || byText(a.version, b.version)),
    sources: [...supply.sources].sort((a, b) => byText(a.source, b.source)),
    vulnerabilities: supply.vulnerabilities
      .map(({ id, summary, severity, component, fixedIn, isShipped, firstSeen, due, isOverdue }) => ({
        id,
        summary,
        severity,
        component,
        fixedIn,
        isShipped,
        firstSeen,
        due,
        isOverdue,
      }))
      .sort((a, b) => byText(a.due, b.due) || byText(a.id, b.id) || byText(a.component, b.component)),
    notes: supply.notes.map(say).sort(byPlace),
  }
}

/** What the run showed; how long it took is left out, as no two runs take the same. */
export function tellRun(run: RunFacts | undefined, say: Say): ToldReport['run'] {
  if (!run) return undefined
  return {
    drives: run.drives,
    searched: [...run.searched].sort((a, b) => byText(a.channel, b.channel)),
    canaries: run.canaries,
    forms: run.forms,
    hosts: [...run.hosts].sort((a, b) => byText(a.host, b.host)),
    gaps: run.gaps.map(say).sort(byPlace),
  }
}

/** Data on its way, with what the verdicts say of each: it breaks a claim, keeps one open, or is allowed. */
export function tellFlows(report: Report, clean: (text: string) => string): readonly ToldFlow[] {
  const judgements = report.claims.map(({ judgement }) => judgement)
  const breaking = new Set(
    [
      ...judgements.flatMap((one) => (one.verdict === 'BROKEN' ? one.findings : [])),
      ...report.suppressed.map(({ finding }) => finding),
    ].map(keyOf),
  )
  const open = new Set(judgements.flatMap((one) => (one.verdict === 'UNPROVEN' ? one.gaps : [])).map(keyOf))
  return report.facts.code.flows
    .map((flow) => ({
      label: flow.label,
      through: flow.through,
      sink: flow.sink,
      api: flow.api,
      to: clean(flow.to?.text ?? ''),
      at: flow.at,
      program: flow.program,
      path: flow.path.map(({ at, text }) => ({ at, text: clean(text) })),
      standing: standingOf(flow, breaking, open),
    }))
    .sort((a, b) => byPlace(placed(a), placed(b)))
}

const placed = ({ at, label, through, to }: ToldFlow) => ({ code: label, at, data: { through, to } })

function standingOf(
  { at, label }: Flow,
  breaking: ReadonlySet<string>,
  open: ReadonlySet<string>,
): ToldFlow['standing'] {
  const key = keyOf({ at, data: { label } })
  if (breaking.has(key)) return 'breaks'
  return open.has(key) ? 'open' : 'allowed'
}

const keyOf = ({ at, data }: { readonly at?: Place; readonly data: Gap['data'] }) =>
  JSON.stringify([at?.file, at?.line, at?.column, data.label])

/** The addresses that the manifest names, in its order. */
export function tellEgress({ facts }: Report): readonly ToldEgress[] {
  return facts.app.manifest.egress.map(({ at, value }) => ({
    address: value.address,
    from: value.from,
    category: value.category,
    inScopeEud: value.inScopeEud,
    at,
  }))
}
