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
  configuration: 'PERSONAL_DATA_STORED',
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
  ...(facts.app.platform === 'apps-script'
    ? [way(facts, ['configuration'], [{ where: 'functions', close: everyPathFollowed }])]
    : []),
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
      .filter((flow) => isPersonal(flow, facts))
      .map((flow) => flowFinding('C1', codeOf(flow), flow)),
    evidence,
    gaps: [...gaps, ...arriving.filter(isUnknown).map((flow) => flowGap('UNKNOWN_DATA_ARRIVES', flow))],
  }
}

/** What no content security policy holds has a code of its own. */
function codeOf({ sink, api }: Flow): string {
  if (sink === 'egress' && api === 'location') return 'PERSONAL_DATA_NAVIGATES'
  if (sink === 'egress' && api === 'window.open') return 'PERSONAL_DATA_IN_WINDOW'
  if (sink === 'egress' && api.startsWith('RTC')) return 'PERSONAL_DATA_TO_PEER'
  return codes[sink as keyof typeof codes]
}

/** A frame's console is the reader's own: nobody else sees it. */
const isCollection = ({ sink, program }: Flow, { app }: Facts) =>
  sink !== 'log' || app.programs.some(({ key, where }) => key === program && where === 'functions')

/**
 * A hash of a person's id is personal data like the id. Content in the product stays where people put it; what tells who
 * they are doesn't belong in there, nor an installation's names in a log (Forge logging guidelines, seen 2026-11).
 */
function isPersonal(flow: Flow, { app }: Facts): boolean {
  const { label, sink } = flow
  const kind = labels[label]
  if (app.platform === 'apps-script' && (sink === 'product' || sink === 'configuration'))
    return sink === 'configuration' && isKeptOfOthers(flow)
  if (kind === 'person') return true
  if (kind === 'installation') return sink === 'log'
  return (kind === 'content' || label === 'product') && sink !== 'product'
}

/**
 * A document's own properties are a part of it, and what people write in it may be there; a person's own hold what they
 * configured. Who somebody is, and what stands in mails and files, belongs in neither. What a script writes into documents,
 * calendars and mails is its work, and stays where people put it.
 */
function isKeptOfOthers({ label, api }: Flow): boolean {
  if (labels[label] === 'person') return true
  return labels[label] === 'content' && label !== 'formInput' && !api.startsWith('document')
}

const isUnknown = ({ label, sink }: Flow) =>
  (labels[label] === 'unknown' || labels[label] === 'untrusted') &&
  label !== 'product' &&
  sink !== 'product' &&
  sink !== 'configuration' &&
  sink !== 'response'
