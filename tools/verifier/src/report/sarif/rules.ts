import { type Claim, claims } from '@crenwiz/policy'
import type { ReportingDescriptor, Result } from 'sarif'
import { byText } from '../order.ts'
import { wordsOf } from '../say.ts'
import type { ToldReport } from '../told.ts'

/** The codes of all results, in order. */
export const ruleIds = (results: readonly Result[]): readonly string[] =>
  [...new Set(results.map(({ ruleId }) => ruleId ?? ''))].sort(byText)

/** A rule for each code, with the claims it speaks for and the platforms' requirements that those answer. */
export function rules(ids: readonly string[], told: ToldReport): ReportingDescriptor[] {
  return ids.map((id) => {
    const { title, next } = wordsOf(id)
    const about = claimsOf(id, told)
    const promises = about.map(({ id, sentence }) => `${id}: ${sentence}`).join('\n')
    return {
      id,
      name: pascal(id),
      shortDescription: { text: `${title}.` },
      fullDescription: { text: promises || `${title}.` },
      help: { text: [promises, next].filter(Boolean).join('\n\n') || title },
      defaultConfiguration: { level: 'error' },
      properties: {
        claims: about.map(({ id }) => id),
        requirements: [...new Set(about.flatMap(({ requirements }) => requirements))].sort(byText),
        tags: ['privacy', 'security'],
      },
    }
  })
}

function claimsOf(code: string, { claims: told, suppressed }: ToldReport): readonly Claim[] {
  const speaking = new Set([
    ...told
      .filter(({ findings, gaps }) => [...findings, ...gaps].some((one) => one.code === code))
      .map(({ claim }) => claim.id),
    ...suppressed.filter(({ finding }) => finding.code === code).map(({ finding }) => finding.claim),
  ])
  return claims.filter(({ id }) => speaking.has(id))
}

const pascal = (code: string) =>
  code
    .toLowerCase()
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
