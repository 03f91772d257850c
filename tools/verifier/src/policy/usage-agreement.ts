import { type Edition, sentencesOf } from '@crenwiz/policy'
import type { Finding } from '../finding.ts'
import type { Shape, ShapeKey, StaticFacts } from '../static/static-facts.ts'
import { isUsageEvent } from '../usage-event.ts'
import type { PublishedPolicy } from './read-policy.ts'

/** The usage events that the code sends have the names and the fields that the edition states, and no others. */
export function usageAgreement({ addon, edition }: PublishedPolicy, code: StaticFacts): readonly Finding[] {
  const said = stated(addon, edition)
  return code.shapes
    .filter((shape) => isUsageEvent(shape, code.calls))
    .flatMap((shape) => [
      ...leaves(shape)
        .filter(({ field }) => !said.fields.has(field))
        .map(({ field, key }) => found('POLICY_FIELD_UNSAID', shape, key, { field })),
      ...shape.keys
        .filter(({ path }) => /^events\.(\[\]|\d+)\.name$/.test(path))
        .flatMap((key) =>
          key.constants
            .filter((name) => !said.events.has(name))
            .map((name) => found('POLICY_EVENT_UNSAID', shape, key, { event: name })),
        ),
    ])
}

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
