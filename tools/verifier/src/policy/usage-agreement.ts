import { type Edition, sentencesOf } from '@crenwiz/policy'
import type { Finding, Gap } from '../finding.ts'
import type { Shape, ShapeKey, StaticFacts } from '../static/static-facts.ts'
import { isUsageEvent } from '../usage-event.ts'
import type { PublishedPolicy } from './read-policy.ts'

/**
 * The usage events that the code sends have the names and the fields that the edition states, and no others. Where an
 * event is chosen from a list with names that are stated and names that aren't, which of them is sent isn't known: a gap.
 */
export function usageAgreement(
  { addon, edition }: PublishedPolicy,
  code: StaticFacts,
): { readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] } {
  const said = stated(addon, edition)
  const events = code.shapes.filter((shape) => isUsageEvent(shape, code.calls))
  const chosen = events.filter((shape) => isChosen(namesOf(shape), said.events))
  return {
    findings: [
      ...events.filter((shape) => !chosen.includes(shape)).flatMap((shape) => problemsOf(shape, said)),
      ...chosen.flatMap((shape) =>
        problemsOf(shape, said).filter(
          ({ code: what, data }) =>
            what === 'POLICY_FIELD_UNSAID' && !String(data.field).startsWith('events[].params.'),
        ),
      ),
    ],
    gaps: chosen.map((shape) => ({
      code: 'POLICY_EVENTS_PERHAPS',
      at: shape.at,
      data: { events: namesOf(shape).filter((name) => !said.events.has(name)) },
    })),
  }
}

const isChosen = (names: readonly string[], said: ReadonlySet<string | undefined>): boolean =>
  names.some((name) => said.has(name)) && names.some((name) => !said.has(name))

const isName = ({ path }: ShapeKey): boolean => /^events\.(\[\]|\d+)\.name$/.test(path)
const namesOf = ({ keys }: Shape): readonly string[] =>
  keys.filter(isName).flatMap(({ constants }) => constants)

const problemsOf = (shape: Shape, said: ReturnType<typeof stated>): readonly Finding[] => [
  ...leaves(shape)
    .filter(({ field }) => !said.fields.has(field))
    .map(({ field, key }) => found('POLICY_FIELD_UNSAID', shape, key, { field })),
  ...shape.keys
    .filter(isName)
    .flatMap((key) =>
      key.constants
        .filter((name) => !said.events.has(name))
        .map((name) => found('POLICY_EVENT_UNSAID', shape, key, { event: name })),
    ),
]

function stated(addon: string, { sections }: Edition) {
  const facts = sentencesOf(sections).flatMap(({ says }) => says)
  const under = (kind: string) =>
    facts
      .filter((fact) => fact.startsWith(`${addon}/usage/${kind}/`))
      .map((fact) => fact.slice(`${addon}/usage/${kind}/`.length))
  const events = under('event').map((event) => /^([^(]*)\(([^)]*)\)/.exec(event))
  const parameters = events.flatMap((event) => (event?.[2] ?? '').split(';').map((one) => one.split(':')[0]))
  return {
    events: new Set(events.map((event) => event?.[1])),
    fields: new Set([
      ...under('field'),
      ...parameters.map((parameter) => `events[].params.${parameter?.trim()}`),
    ]),
  }
}

/** The fields of a body in which no others are. */
function leaves({ keys }: Shape): readonly { readonly field: string; readonly key: ShapeKey }[] {
  const paths = keys.map(({ path }) => path)
  return keys
    .filter(({ path }) => !paths.some((other) => other.startsWith(`${path}.`)))
    .map((key) => ({ key, field: key.path.replace(/\.(\[\]|\d+)(?=\.|$)/g, '[]') }))
}

const found = (code: string, { at, api }: Shape, { from }: ShapeKey, data: Finding['data']): Finding => ({
  code,
  claim: 'C14',
  by: 'static',
  at: from?.at ?? at,
  data,
  ...(from ? { path: [from, { at, text: api }] } : {}),
})
