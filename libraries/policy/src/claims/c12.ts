import type { Claim } from '../claim.ts'

export const c12: Claim = {
  id: 'C12',
  title: 'Dependencies are watched',
  sentence:
    'The source and the add-on as shipped are scanned automatically for known vulnerabilities, and each finding is handled within the time for its severity: critical 28 days, high 42, medium 56, low 175.',
  promises: ['P14'],
  platforms: ['forge', 'apps-script'],
  requirements: ['atlassian-9', 'atlassian-bug-fix', 'atlassian-vulnerability-management'],
  provedBy: [
    {
      means: 'analysis',
      what: 'Every package in the lockfile and in the shipped bundle was looked up in advisories of a stated date with a stated coverage, and no finding is past its due date.',
    },
  ],
  brokenBy: ['A known vulnerability of a shipped package past its due date.'],
}
