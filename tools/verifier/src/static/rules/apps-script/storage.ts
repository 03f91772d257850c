import type { Finding, Gap } from '../../../finding.ts'
import { labels } from '../../label.ts'
import type { Rule } from '../../rule.ts'
import type { Call, StaticFacts } from '../../static-facts.ts'
import { analysed, finding, way } from '../say.ts'
import { followedPrograms, openInside } from './open-to-outside.ts'
import { ofScript } from './script-rule.ts'

/**
 * What is stored is the configuration, in the document's or the person's own properties; a script's own properties and its
 * cache are everybody's, and a page stores nothing.
 */
export const storesConfiguration: Rule = ofScript('stores-configuration', 'C8', (app, code) => {
  const stored = code.calls.flatMap(judgeCall)
  // What a page keeps in the browser is looked for where it is closed (closed-world.ts).
  const { gaps } = openInside(app, code)
  return way({
    findings: [...stored.flatMap((one) => ('claim' in one ? [one] : [])), ...inBrowser(code)],
    gaps: [...gaps, ...stored.flatMap((one) => ('claim' in one ? [] : [one]))],
    evidence: [
      ...code.calls
        .filter(({ api }) => /^(document|user)Properties\.set$/.test(api))
        .map(({ at, data }) => analysed('CONFIGURATION_IN_PROPERTIES', at, { store: data.store ?? '' })),
      ...(gaps.length === 0
        ? followedPrograms(app, code).map(({ key, at }) =>
            analysed('EVERY_PATH_FOLLOWED', at, { program: key, files: code.statistics.files }),
          )
        : []),
    ],
  })
})

const browser =
  /^(localStorage|sessionStorage|indexedDB|caches|cookie|document\.cookie|browser-?[sS]torage)\b/
const browserWrite = /(set|put|add|cookie|open|assign|write)/i
const elsewhere =
  /^(DriveApp\b.*\.createFile|DriveApp\b.*\.createFolder|DocumentApp\.create|SpreadsheetApp\.create|SlidesApp\.create|FormApp\.create|DriveApp\b.*\.makeCopy|Drive\.Files\.(insert|create|copy)|Jdbc.*\.execute)$/

function judgeCall({
  api,
  at,
  program,
  arguments: known,
  labels: arriving,
  data,
}: Call): readonly (Finding | Gap)[] {
  const said = { api, program, key: (known.key ?? []).map(({ text }) => text), store: data.store ?? '' }
  if (api === 'scriptProperties.set') return [finding('C8', 'STORED_OUTSIDE_PAGE', at, said)]
  if (browser.test(api) && browserWrite.test(api)) return [finding('C8', 'STORED_IN_BROWSER', at, said)]
  if (api === 'cache.put') {
    const told = Object.values(arriving).flat().filter(isSomebodys)
    return told.length > 0
      ? [finding('C8', 'CACHED', at, { ...said, labels: [...new Set(told)] })]
      : [{ code: 'CACHE_WRITTEN', at, data: said }]
  }
  return elsewhere.test(api) ? [{ code: 'FILE_CREATED', at, data: said }] : []
}

const isSomebodys = (label: keyof typeof labels) =>
  labels[label] === 'person' || labels[label] === 'content' || label === 'token'

const inBrowser = (code: StaticFacts): readonly Finding[] =>
  code.flows
    .filter(({ sink }) => sink === 'browser-storage')
    .map(({ at, api, label, program, path }) => ({
      ...finding('C8', 'STORED_IN_BROWSER', at, { api, label, program }),
      path,
    }))
