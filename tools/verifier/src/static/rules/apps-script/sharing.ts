import type { Finding, Gap } from '../../../finding.ts'
import { sharedWith } from '../../models/apps-script/shared-with.ts'
import type { Rule } from '../../rule.ts'
import type { Call } from '../../static-facts.ts'
import { finding, way } from '../say.ts'
import { ofScript } from './script-rule.ts'

/** What a person has is shared with nobody whom the code names. */
export const sharesNothing: Rule = ofScript('shares-nothing', 'C7', (_app, code) => {
  const shared = code.calls.flatMap(judgeCall)
  return shared.length === 0
    ? undefined
    : way({
        findings: shared.flatMap((one) => ('claim' in one ? [one] : [])),
        gaps: shared.flatMap((one) => ('claim' in one ? [] : [one])),
      })
})

function judgeCall({
  api,
  at,
  data: { member },
  arguments: { recipient },
  origins,
}: Call): readonly (Finding | Gap)[] {
  if (typeof member !== 'string' || sharedWith(member) === undefined || recipient === undefined) return []
  const named = recipient.filter(({ text }) => /[\w-]@[\w-]/.test(text)).map(({ text }) => text)
  const from = origins?.recipient
  if (named.length > 0)
    return [
      {
        ...finding('C7', 'SHARED_WITH_OTHERS', at, { api, to: named }),
        ...(from && { path: [from, { at, text: api }] }),
      },
    ]
  // An event has guests only where it names some.
  const isAsked = recipient.length > 0 || /\.add\w+$|\.(Acl|Permissions)\./.test(member)
  return isAsked ? [{ code: 'SHARED_WITH_UNKNOWN', at, data: { api } }] : []
}
