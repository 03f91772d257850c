import type { Finding, Gap } from '../../../finding.ts'
import { labels } from '../../label.ts'
import type { Rule } from '../../rule.ts'
import type { Call, Flow } from '../../static-facts.ts'
import { analysed, enforced, finding, way } from '../say.ts'
import { placeOfScopes } from './egress.ts'
import { followedPrograms, openToOutside } from './open-to-outside.ts'
import { waysOut } from './scopes-asked.ts'
import { ofScript } from './script-rule.ts'

/** Nothing of people or of what they write goes to a host outside, in whatever way: a request, a picture, a mail, a message. */
export const nothingLeaves: Rule = ofScript('nothing-leaves', 'C7', (app, code) => {
  const leaving = code.flows.filter(({ sink }) => sink === 'egress')
  const scopes = waysOut(app)
  const sent = code.calls.flatMap(messages)
  const { gaps, evidence } = openToOutside(app, code)
  return way({
    findings: [
      ...leaving.filter(isEndUserData).map((flow) => ({
        ...finding('C7', 'END_USER_DATA_LEAVES', flow.at, {
          label: flow.label,
          api: flow.api,
          to: flow.to?.text ?? '',
          through: flow.through,
          isDenied: false,
        }),
        path: flow.path,
      })),
      ...sent.flatMap((one) => ('claim' in one ? [one] : [])),
    ],
    gaps: [
      ...gaps,
      ...sent.flatMap((one) => ('claim' in one ? [] : [one])),
      ...leaving
        .filter(({ label }) => label === 'stored' || label === 'untrusted')
        .map(({ label, api, at, to }) => ({
          code: 'UNKNOWN_DATA_LEAVES',
          at,
          data: { label, api, to: to?.text ?? '' },
        })),
    ],
    evidence: [
      ...(scopes.length === 0
        ? [enforced('NO_REQUEST_SCOPE', placeOfScopes(app), { program: 'functions' })]
        : []),
      ...evidence,
      ...(gaps.length === 0
        ? followedPrograms(app, code).map(({ key, at }) =>
            analysed('EVERY_PATH_FOLLOWED', at, { program: key, files: code.statistics.files }),
          )
        : []),
    ],
  })
})

const isEndUserData = ({ label }: Flow) => {
  const kind = labels[label]
  return kind === 'person' || kind === 'content' || label === 'product' || label === 'token'
}

/** A message to another window that any origin may read; one of which the origin isn't known is a gap. */
function messages({
  api,
  at,
  program,
  arguments: { target = [] },
  labels: { body = [] },
}: Call): readonly (Finding | Gap)[] {
  const told = body.filter(
    (label) => labels[label] === 'person' || labels[label] === 'content' || label === 'token',
  )
  if (api !== 'postMessage' || told.length === 0) return []
  // Without a target it is for the window's own origin (HTML standard, postMessage options, seen 2026-11).
  if (target.some(({ text, isWhole }) => text === '*' && isWhole))
    return [finding('C7', 'MESSAGE_TO_ANY_ORIGIN', at, { labels: told, program })]
  return target.some(({ isWhole }) => !isWhole)
    ? [{ code: 'HOST_UNKNOWN', at, data: { api, url: '*', program } }]
    : []
}
