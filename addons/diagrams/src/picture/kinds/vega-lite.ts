import type { KindFacts } from '../kind.ts'

const schema = /"\$schema"\s*:\s*"[^"]*\/vega-lite\//
const mark = /"(?:mark|layer|hconcat|vconcat|concat|repeat|facet)"\s*:/
const encoding = /"(?:encoding|data|spec)"\s*:/

/** Vega-Lite: charts from data, as JSON. */
export const vegaLite: KindFacts = {
  id: 'vega-lite',
  name: 'Vega-Lite',
  extensions: ['vl.json', 'vl'],
  fences: ['vega-lite', 'vegalite', 'vl'],
  engineVersion: '6.4.3+6.4.0',
  detect(source) {
    if (!/^\s*\{/.test(source)) return 0
    if (schema.test(source)) return 1
    return mark.test(source) && encoding.test(source) ? 0.9 : 0
  },
}
