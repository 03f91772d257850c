import { labels } from '../static/label.ts'
import type { Way } from '../static/rule.ts'
import type { Flow, Shape, ShapeKey } from '../static/static-facts.ts'
import { collector, isUsageEvent } from '../usage-event.ts'
import { flowFinding } from './flow-finding.ts'
import type { Judge } from './judge.ts'

/**
 * All that the body of a usage event may have, as the Measurement Protocol names it (reference of GA4, seen 2026-11). Each
 * parameter of an event is there by its name; `*` is what the catalogue lists.
 */
const allowed = [
  /^client_id$/,
  /^timestamp_micros$/,
  /^consent$/,
  /^consent\.(ad_user_data|ad_personalization)$/,
  /^events$/,
  /^events\.(\[\]|\d+)$/,
  /^events\.(\[\]|\d+)\.(name|params)$/,
  /^events\.(\[\]|\d+)\.params\.(?!.*(user|session|title|page|account|email|name$|url|cloud|site|ip_|host))[a-z_]+$/,
]

/** A usage event has exactly the keys of the catalogue. */
export const c2: Judge = ({ code }) => {
  const leaving = code.flows.filter(({ sink, to }) => sink === 'egress' && collector.test(to?.text ?? ''))
  const shapes = code.shapes.filter((shape) => isUsageEvent(shape, code.calls))
  if (shapes.length === 0 && leaving.length === 0) return []
  return [...shapes.map(shapeWay), labelWay(leaving)]
}

function shapeWay({ at, api, keys, isOpen }: Shape): Way {
  const strangers = keys.filter(({ path }) => !allowed.some((pattern) => pattern.test(path)))
  return {
    findings: strangers.map(({ path, from }) => ({
      code: 'EVENT_HAS_MORE',
      claim: 'C2',
      by: 'static',
      at,
      data: { key: path, api },
      ...(from ? { path: [from, { at, text: api }] } : {}),
    })),
    gaps: [
      ...(isOpen ? [{ code: 'EVENT_IS_OPEN', at, data: { api } }] : []),
      ...keys
        .filter(isOpenValue)
        .map(({ path }) => ({ code: 'VALUE_IS_OPEN', at, data: { key: path, api } })),
    ],
    evidence: [
      { means: 'analysis', code: 'EVENT_IS_CLOSED', at, data: { keys: keys.map(({ path }) => path), api } },
    ],
  }
}

/** A number of microseconds is computed and holds nobody's data: had it any, its labels would say so. */
const isOpenValue = ({ path, isUnknown, labels }: ShapeKey) =>
  isUnknown && labels.length === 0 && path !== 'timestamp_micros'

const told = new Set<string>(['locale', 'timeZone', 'pseudonym', 'secret'])

/** What an event may tell: the pseudonym, the locale, the time zone, and words of its own. */
function labelWay(leaving: readonly Flow[]): Way {
  return {
    findings: leaving
      .filter(
        ({ label }) => !told.has(label) && labels[label] !== 'installation' && labels[label] !== 'unknown',
      )
      .map((flow) => flowFinding('C2', 'EVENT_CARRIES_MORE', flow)),
    gaps: [],
    evidence: [],
  }
}
