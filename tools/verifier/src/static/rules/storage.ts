import type { App } from '../../app/app.ts'
import { isRecord } from '../../app/manifest-tree.ts'
import type { Finding, Gap } from '../../finding.ts'
import type { Rule } from '../rule.ts'
import type { Call, Pattern, StaticFacts } from '../static-facts.ts'
import { enforced, finding, way } from './say.ts'

/** Nothing is stored but the macro's configuration. */
export const onlyConfiguration: Rule = {
  name: 'only-configuration',
  claim: 'C8',
  look(app, code) {
    const written = code.calls.flatMap(judgeCall)
    return way({
      findings: [
        ...written.flatMap((one) => ('claim' in one ? [one] : [])),
        ...browserFlows(code),
        ...indexed(app),
      ],
      gaps: written.flatMap((one) => ('claim' in one ? [] : [one])),
      evidence: [enforced('CONFIGURATION_IN_PAGE', app.manifest.placeOf(['modules', 'macro']))],
    })
  },
}

const writes = /^(POST|PUT|PATCH|\*)$/i
const browser =
  /^(localStorage|sessionStorage|indexedDB|caches|cookie|document\.cookie|browser-?[sS]torage)\b/
const browserWrite = /(set|put|add|cookie|open|assign|write)/i

function judgeCall({ api, at, program, arguments: known, data }: Call): readonly (Finding | Gap)[] {
  const said = { api, program, key: (known.key ?? []).map(({ text }) => text) }
  if (api === 'storage.set' && data.store === 'file' && isLog(known.key ?? [])) return []
  if (api === 'storage.set')
    return [finding('C8', 'STORED_OUTSIDE_PAGE', at, { ...said, store: data.store ?? '' })]
  if (api === 'product.property.set') return [finding('C8', 'PROPERTY_WRITTEN', at, said)]
  if (browser.test(api) && browserWrite.test(api)) return [finding('C8', 'STORED_IN_BROWSER', at, said)]
  if (api !== 'product.request') return []
  const isWrite = (known.method ?? []).some(({ text }) => writes.test(text))
  return isWrite ? (known.path ?? []).flatMap(({ text }) => productWrite(text, at, said)) : []
}

/** The first two files that a process has open are its log. */
const isLog = (key: readonly Pattern[]): boolean =>
  key.length > 0 && key.every(({ text, isWhole }) => isWhole && /^[12]$/.test(text))

function productWrite(path: string, at: Call['at'], said: Finding['data']): readonly (Finding | Gap)[] {
  const data = { ...said, path }
  if (/\/propert(y|ies)\b/i.test(path)) return [finding('C8', 'PROPERTY_WRITTEN', at, data)]
  if (/\/attachments?\b/i.test(path)) return [finding('C8', 'ATTACHMENT_WRITTEN', at, data)]
  // What people asked to be written is the product's content, and goes with its page; that nobody asked isn't seen here.
  if (
    /\/(comment|footer-comments|inline-comments|pages|content|blogposts|issue|worklog)\b/i.test(path) &&
    !isQuestion(path)
  )
    return [{ code: 'CONTENT_WRITTEN', at, data }]
  return []
}

const isQuestion = (path: string) => /\/(check|search|permission|bulk\/fetch|match)\b/i.test(path)

const browserFlows = (code: StaticFacts): readonly Finding[] =>
  code.flows
    .filter(({ sink }) => sink === 'browser-storage')
    .map(({ at, api, label, program, path }) => ({
      ...finding('C8', 'STORED_IN_BROWSER', at, { api, label, program }),
      path,
    }))

/** A parameter of a configuration that goes into Confluence's search index too. */
const indexed = ({ manifest }: App): readonly Finding[] =>
  manifest.modules.flatMap(({ value: { type, key, raw } }) => {
    const config = isRecord(raw.config) ? raw.config : {}
    const parameters = Array.isArray(config.parameters) ? config.parameters : []
    return parameters.flatMap((parameter: unknown, index) => {
      const indexing = isRecord(parameter) && isRecord(parameter.indexing) ? parameter.indexing : {}
      if (indexing.enabled !== true) return []
      return [
        finding('C8', 'CONFIGURATION_INDEXED', placeOfParameter(manifest, type, key, index), { module: key }),
      ]
    })
  })

function placeOfParameter(manifest: App['manifest'], type: string, key: string, index: number) {
  const ofType = manifest.modules.filter(({ value }) => value.type === type)
  const module = ofType.findIndex(({ value }) => value.key === key)
  return manifest.placeOf(['modules', type, module, 'config', 'parameters', index, 'indexing', 'enabled'])
}
