import type { Judge } from './judge.ts'

/** Dependencies, declared and shipped, are scanned, and what is found is handled in time. */
export const c12: Judge = ({ supply, app }) => {
  if (!supply)
    return [
      {
        findings: [],
        evidence: [],
        gaps: [{ code: 'SUPPLY_NOT_INSPECTED', at: app.manifest.placeOf([]), data: {} }],
      },
    ]
  const whole = supply.sources.filter(({ covered, of }) => covered === of)
  const coverage = supply.sources.map(({ source, date, covered, of }) => ({ source, date, covered, of }))
  return [
    {
      findings: supply.findings.filter(({ claim }) => claim === 'C12'),
      gaps: [
        ...supply.gaps,
        ...(whole.length > 0 ? [] : coverage.map((data) => ({ code: 'ADVISORIES_COVER_A_PART', data }))),
        ...(coverage.length > 0
          ? []
          : [{ code: 'NO_ADVISORIES', data: { components: supply.components.length } }]),
      ],
      evidence: coverage.map((data) => ({ means: 'analysis' as const, code: 'ADVISORIES_ASKED', data })),
    },
  ]
}
