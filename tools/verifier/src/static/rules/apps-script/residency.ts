import type { Rule } from '../../rule.ts'
import { isGoogleAnalytics } from '../addresses.ts'
import { requests } from '../requests.ts'
import { analysed, enforced, finding, openingsOf, way } from '../say.ts'
import { placeOfScopes } from './egress.ts'
import { isGoogles } from './hosts.ts'
import { asked } from './scopes-asked.ts'
import { ofScript } from './script-rule.ts'

/** No store outside Google can be reached: no address but analytics is to be fetched, and no database is opened. */
export const staysWithGoogle: Rule = ofScript('stays-with-google', 'C9', (app, code) => {
  const databases = code.calls
    .filter(({ api }) => /^Jdbc\b/.test(api))
    .map(({ at, api }) => finding('C9', 'DATABASE_OUTSIDE', at, { api }))
  const scope = asked(app, 'script.external_request')
  if (scope === undefined)
    return way({
      findings: databases,
      evidence: [enforced('NO_REQUEST_SCOPE', placeOfScopes(app), { program: 'functions' })],
    })
  const { allowed } = app.project
  const strangers = (allowed ?? []).filter(({ value }) => !isGoogleAnalytics(value) && !isGoogles(value))
  const reached = requests(code).filter(
    ({ program, url, host }) =>
      program === 'functions' && host !== undefined && !isGoogleAnalytics(url) && !isGoogles(url),
  )
  return way({
    findings: [
      ...databases,
      ...strangers.map(({ value, at }) => finding('C9', 'ADDRESS_OUTSIDE', at, { address: value })),
      ...(allowed === undefined
        ? reached.map(({ url, at }) => finding('C9', 'ADDRESS_OUTSIDE', at, { address: url }))
        : []),
    ],
    // Without a list Google lets a script fetch from anywhere: what it reaches is known by the code alone.
    gaps: allowed === undefined ? openingsOf(code, ['functions']) : [],
    evidence: [
      allowed === undefined
        ? analysed('EVERY_ADDRESS_KNOWN', scope.at, { addresses: reached.map(({ url }) => url) })
        : enforced('ALLOW_LIST_HOLDS', app.manifest.placeOf(['urlFetchWhitelist']), {
            addresses: allowed.map(({ value }) => value),
          }),
    ],
  })
})
