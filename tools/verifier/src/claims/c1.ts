import {
  closeAll,
  everyPathFollowed,
  frameToOutside,
  functionsToOutside,
  toBrowserStorage,
  toProduct,
  toStorage,
} from '../closed-world.ts'
import type { Facts } from '../facts.ts'
import { labels } from '../static/label.ts'
import type { SinkKind } from '../static/meaning.ts'
import type { Way } from '../static/rule.ts'
import type { Flow } from '../static/static-facts.ts'
import { flowFinding, flowGap } from './flow-finding.ts'
import type { Judge } from './judge.ts'

const codes = {
  egress: 'PERSONAL_DATA_LEAVES',
  storage: 'PERSONAL_DATA_STORED',
  'browser-storage': 'PERSONAL_DATA_STORED',
  product: 'PERSONAL_DATA_STORED',
  log: 'PERSONAL_DATA_LOGGED',
  response: 'PERSONAL_DATA_LEAVES',
} satisfies Partial<Record<SinkKind, string>>

/** No personal data is collected or stored, and none of what people write. */
export const c1: Judge = (facts) => [
  way(
    facts,
    ['egress', 'response'],
    [
      { where: 'functions', close: functionsToOutside },
      { where: 'frame', close: frameToOutside },
    ],
  ),
  way(facts, ['storage'], [{ where: 'functions', close: toStorage }]),
  way(
    facts,
    ['product'],
    [
      { where: 'functions', close: toProduct },
      { where: 'frame', close: toProduct },
    ],
  ),
  way(facts, ['browser-storage'], [{ where: 'frame', close: toBrowserStorage }]),
  way(facts, ['log'], [{ where: 'functions', close: everyPathFollowed }]),
]

function way(
  facts: Facts,
  sinks: readonly (keyof typeof codes)[],
  ways: Parameters<typeof closeAll>[1],
): Way {
  const arriving = facts.code.flows.filter(
    (flow) => sinks.includes(flow.sink as keyof typeof codes) && isCollection(flow, facts),
  )
  const { evidence, gaps } = closeAll(facts, ways)
  return {
    findings: arriving
      .filter(isPersonal)
      .map((flow) => flowFinding('C1', codes[flow.sink as keyof typeof codes], flow)),
    evidence,
    gaps: [...gaps, ...arriving.filter(isUnknown).map((flow) => flowGap('UNKNOWN_DATA_ARRIVES', flow))],
  }
}

/** A frame's console is the reader's own: nobody else sees it. */
const isCollection = ({ sink, program }: Flow, { app }: Facts) =>
  sink !== 'log' || app.programs.some(({ key, where }) => key === program && where === 'functions')

/**
 * A hash of a person's id is personal data like the id. Content in the product stays where people put it; what tells who
 * they are doesn't belong in there, nor an installation's names in a log (Forge logging guidelines, seen 2026-11).
 */
function isPersonal({ label, sink }: Flow): boolean {
  const kind = labels[label]
  if (kind === 'person') return true
  if (kind === 'installation') return sink === 'log'
  return (kind === 'content' || label === 'product') && sink !== 'product'
}

const isUnknown = ({ label, sink }: Flow) =>
  (labels[label] === 'unknown' || labels[label] === 'untrusted') &&
  label !== 'product' &&
  sink !== 'product' &&
  sink !== 'response'
