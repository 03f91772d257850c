import type { Rule } from '../../rule.ts'
import { isGoogleAnalytics } from '../addresses.ts'
import { analysed, enforced, way } from '../say.ts'
import { placeOfScopes } from './egress.ts'
import { asked } from './scopes-asked.ts'
import { ofScript } from './script-rule.ts'

/**
 * An add-on without usage data can't fetch at all. Google has no switch for analytics: who has none of it keeps the add-on
 * from connecting to other services, and that fails in silence (fails-in-silence).
 */
export const usageIsOptional: Rule = ofScript('usage-is-optional', 'C5', (app, code) => {
  const scope = asked(app, 'script.external_request')
  if (scope === undefined)
    return way({ evidence: [enforced('NO_REQUEST_SCOPE', placeOfScopes(app), { program: 'functions' })] })
  const sends = code.calls.filter(({ arguments: { to = [] } }) =>
    to.some(({ text }) => isGoogleAnalytics(text)),
  )
  return way({
    gaps: sends.length === 0 ? [{ code: 'FETCHES_WITHOUT_USAGE', at: scope.at, data: {} }] : [],
    evidence: sends.map(({ at }) => analysed('USAGE_BY_FETCH_ALONE', at)),
  })
})
