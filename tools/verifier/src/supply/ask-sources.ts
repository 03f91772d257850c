import { type Advisory, affects } from './advisory.ts'
import type { AdvisorySource } from './advisory-source.ts'
import type { FirstSeen } from './first-seen.ts'
import { keyOf } from './lock.ts'
import { dueDate, parseSeverity } from './severity.ts'
import type { Component, Coverage, Vulnerability } from './supply-facts.ts'

/** What the sources know of the components: each vulnerability once, and how far each source reaches. */
export async function askSources(
  sources: readonly AdvisorySource[],
  components: readonly Component[],
  firstSeen: readonly FirstSeen[],
  today: Date,
): Promise<{ readonly coverage: readonly Coverage[]; readonly vulnerabilities: readonly Vulnerability[] }> {
  const coverage: Coverage[] = []
  const found = new Map<string, Vulnerability>()
  for (const source of sources) {
    const { advisories, date, covered } = await source.load(components)
    coverage.push({ source: source.name, date, covered, of: components.length })
    for (const advisory of advisories)
      for (const component of components) {
        const one = vulnerabilityOf(advisory, component, { source: source.name, firstSeen, today })
        const isKnown = [...(one ? [one.id, ...one.aliases] : [])].some((id) =>
          found.has(`${id} ${keyOf(component)}`),
        )
        if (one && !isKnown) found.set(`${one.id} ${one.component}`, one)
      }
  }
  return {
    coverage,
    vulnerabilities: [...found.values()].sort(
      (a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id),
    ),
  }
}

function vulnerabilityOf(
  advisory: Advisory,
  component: Component,
  {
    source,
    firstSeen,
    today,
  }: { readonly source: string; readonly firstSeen: readonly FirstSeen[]; readonly today: Date },
): Vulnerability | undefined {
  const hit = affects(advisory, component.name, component.version)
  if (!hit) return undefined
  const day = today.toISOString().slice(0, 10)
  const ids = [advisory.id, ...advisory.aliases]
  const seen =
    firstSeen.find((one) => ids.includes(one.advisory) && one.package === component.name)?.firstSeen ?? day
  const severity = parseSeverity(
    advisory.database_specific.severity,
    advisory.severity.map(({ score }) => score),
  )
  const due = dueDate(seen, severity)
  return {
    id: advisory.id,
    aliases: advisory.aliases,
    summary: advisory.summary,
    severity,
    component: keyOf(component),
    fixedIn: hit.fixedIn,
    isShipped: component.isShipped,
    firstSeen: seen,
    due,
    isOverdue: due < day,
    source,
  }
}
