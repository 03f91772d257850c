import type { AppsScriptApp } from '../../../app/app.ts'
import type { Finding, Gap } from '../../../finding.ts'
import { sharedWith } from '../../models/apps-script/shared-with.ts'
import type { Rule } from '../../rule.ts'
import type { Call } from '../../static-facts.ts'
import { finding, way } from '../say.ts'
import { constantArgument } from './constant-argument.ts'
import { ofScript } from './script-rule.ts'

/** What a person has is shared with nobody whom the code names, and not with everybody. */
export const sharesNothing: Rule = ofScript('shares-nothing', 'C7', (app, code) => {
  const named = code.calls.flatMap((call): readonly (Finding | Gap)[] => [
    ...judgeCall(call),
    ...published(app, call),
  ])
  const findings = named.flatMap((one) => ('claim' in one ? [one] : []))
  const gaps = named.flatMap((one) => ('claim' in one ? [] : [one]))
  return findings.length + gaps.length === 0 ? undefined : way({ findings, gaps })
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
  const isAsked = recipient.some(({ isWhole }) => !isWhole) || /\.add\w+$|\.(Acl|Permissions)\./.test(member)
  return isAsked ? [{ code: 'SHARED_WITH_UNKNOWN', at, data: { api } }] : []
}

/** Constants of DriveApp.Access (reference, seen 2026-11): the others are people whom somebody names, or a person's own domain. */
const everybody = /^ANYONE(_WITH_LINK)?$/

function published(app: AppsScriptApp, { api, at, data: { member } }: Call): readonly (Finding | Gap)[] {
  if (typeof member !== 'string' || !member.endsWith('.setSharing')) return []
  const access = constantArgument(app, at, member)
  if (access === undefined) return [{ code: 'SHARED_WITH_UNKNOWN', at, data: { api } }]
  return everybody.test(access) ? [finding('C7', 'SHARED_WITH_OTHERS', at, { api, to: [access] })] : []
}
