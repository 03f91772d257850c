import { join } from 'node:path'
import { type ClaimId, claimIds } from '@crenwiz/policy'
import { expect } from 'vitest'
import type { Finding } from '../src/finding.ts'
import type { Report } from '../src/report/report.ts'
import { verify } from '../src/verify.ts'
import { count } from './count.ts'
import { fixtureFolder, loadExpected } from './expected.ts'
import { knownAdvisories } from './known-advisories.ts'

/** The day on which the fixtures' due dates are counted. */
const today = new Date('2026-11-25T12:00:00Z')

/**
 * Judges both twins of a fixture without running them: the broken one breaks its claim at its line, the clean one breaks
 * nothing but what its expect.json lists. What came of it is counted in the run's closing lines.
 */
export async function expectTwins(name: string): Promise<void> {
  const { claim, code, at, cleanBreaks, ...expected } = loadExpected(name)
  const broken = await judged(name, 'broken')
  const clean = await judged(name, 'clean')
  const found = findingsOf(broken, claim)
    .filter((finding) => code === undefined || finding.code === code)
    .map((finding) => `${finding.at.file}:${finding.at.line}`)
  const accused = brokenClaims(clean)
  if (expected.static)
    count({ part: 'static', isFound: found.includes(at), isAccused: accused.includes(claim) })
  expect(told(clean, accused), 'the clean twin').toEqual(told(clean, cleanBreaks))
  if (expected.static) expect(found, told(broken, [claim]).join('\n')).toContain(at)
}

const judged = (name: string, twin: 'broken' | 'clean'): Promise<Report> =>
  verify(join(fixtureFolder(name), twin), { isStatic: true, advisories: [knownAdvisories], today })

const brokenClaims = (report: Report): readonly ClaimId[] =>
  claimIds.filter((claim) => findingsOf(report, claim).length > 0)

function findingsOf(report: Report, id: ClaimId): readonly Finding[] {
  const judgement = report.claims.find(({ claim }) => claim.id === id)?.judgement
  return judgement?.verdict === 'BROKEN' ? judgement.findings : []
}

/** The claims with their findings in one line each, so that a failed test says what was seen. */
const told = (report: Report, claims: readonly ClaimId[]): readonly string[] =>
  claims.map((claim) => {
    const findings = findingsOf(report, claim)
    return `${claim}: ${findings.map(({ code, at }) => `${code} ${at.file}:${at.line}`).join(', ')}`
  })
