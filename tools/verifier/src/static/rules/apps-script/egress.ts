import type { App, AppsScriptApp } from '../../../app/app.ts'
import type { Finding, Gap } from '../../../finding.ts'
import type { Evidence } from '../../../judgement.ts'
import type { Rule } from '../../rule.ts'
import type { StaticFacts } from '../../static-facts.ts'
import { hostOf, isGoogleAnalytics, isWildcard } from '../addresses.ts'
import { type Request, requests } from '../requests.ts'
import { analysed, enforced, finding, way } from '../say.ts'
import { writtenFormulas } from './formulas.ts'
import { isGoogles } from './hosts.ts'
import { openToOutside } from './open-to-outside.ts'
import { asked } from './scopes-asked.ts'
import { ofScript } from './script-rule.ts'

/**
 * What the manifest lets functions fetch is Google Analytics and Google itself; without the scope to fetch, nothing.
 * @see https://developers.google.com/apps-script/manifest/allowlist-url seen 2026-11
 */
export const allowList: Rule = ofScript('allow-list', 'C4', (app) => {
  const scope = asked(app, 'script.external_request')
  if (scope === undefined)
    return way({ evidence: [enforced('NO_REQUEST_SCOPE', placeOfScopes(app), { program: 'functions' })] })
  const allowed = app.project.allowed ?? []
  return way({
    findings: allowed
      .filter(({ value }) => !isGoogleAnalytics(value) && !isGoogles(value))
      .map(({ value, at }) =>
        finding('C4', isWildcard(value) ? 'EGRESS_WILDCARD' : 'EGRESS_TO_OTHERS', at, {
          address: value,
          from: 'urlFetchWhitelist',
          isLive: true,
        }),
      ),
    evidence: allowed
      .filter(({ value }) => isGoogleAnalytics(value) || isGoogles(value))
      .map(({ value, at }) =>
        enforced(isGoogleAnalytics(value) ? 'EGRESS_IS_ANALYTICS' : 'EGRESS_IS_PRODUCT', at, {
          address: value,
        }),
      ),
  })
})

export const placeOfScopes = ({ manifest }: App) => manifest.placeOf(['oauthScopes'])

/** What the reached code asks for is Google's or Google Analytics, and that from functions alone. */
export const reachedHosts: Rule = ofScript('reached-hosts', 'C4', (app, code) => {
  const reached = requests(code)
  const known = reached.filter(({ host }) => host !== undefined)
  const others = known.filter(
    ({ url, program }) => !isGoogles(url) && (!isGoogleAnalytics(url) || program !== 'functions'),
  )
  return way({
    findings: [
      ...others.map((request) => toOthers(app, request)),
      ...loadedByPages(app),
      ...loadedByMarkup(code),
      ...loadedByFormulas(code),
      ...mails(code).flatMap((one) => ('claim' in one ? [one] : [])),
    ],
    gaps: [
      ...reached.filter((one) => one.host === undefined && !isHeld(app, one, code)).map(unknownHost),
      ...mails(code).flatMap((one) => ('claim' in one ? [] : [one])),
      ...openToOutside(app, code).gaps,
    ],
    evidence: [
      ...known
        .filter((request) => !others.includes(request))
        .map(({ at, api, url }) =>
          analysed(isGoogles(url) ? 'REQUEST_IS_PRODUCT' : 'REQUEST_IS_ANALYTICS', at, { api, url }),
        ),
      ...framesFollowed(app, code),
      ...openToOutside(app, code).evidence,
    ],
  })
})

function toOthers(app: AppsScriptApp, { api, at, url, host = '', program, path }: Request): Finding {
  const isAnalytics = isGoogleAnalytics(url)
  return {
    ...finding('C4', isAnalytics ? 'ANALYTICS_FROM_FRAME' : 'REQUEST_TO_OTHERS', at, {
      api,
      url,
      host,
      program,
      ...(program === 'functions' &&
        app.project.allowed && { isDeclared: app.project.allowed.some(({ value }) => value.includes(host)) }),
    }),
    ...(path ? { path } : {}),
  }
}

const unknownHost = ({ api, at, url, program }: Request): Gap => ({
  code: 'HOST_UNKNOWN',
  at,
  data: { api, url, program },
})

/** A fetch whose host isn't known goes where the list lets it; an address that Google gave is Google's. */
function isHeld({ project }: AppsScriptApp, { api, at, program }: Request, code: StaticFacts): boolean {
  const call = code.calls.find(
    (one) =>
      one.at.file === at.file && one.at.line === at.line && one.at.column === at.column && one.api === api,
  )
  if (program === 'functions' && api === 'fetch')
    return project.allowed?.every(({ value }) => isGoogleAnalytics(value) || isGoogles(value)) === true
  const labels = call?.labels.to ?? []
  return labels.length > 0 && labels.every((label) => label === 'contentId')
}

/** Pages have no content security policy of their own at Google: what they name, they load. */
const loadedByPages = (app: AppsScriptApp): readonly Finding[] =>
  app.mentions
    .filter(
      ({ as, at, address }) =>
        as !== 'text' && as !== 'link' && at.file.endsWith('.html') && !isGoogles(address),
    )
    .map(({ as, address, host, at }) => finding('C4', 'PAGE_LOADS_REMOTE', at, { as, url: address, host }))

const remote =
  /<(?:script|img|iframe|link|video|audio|source|embed)\b[^>]*?\b(?:src|href)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>*]+)/gi

/** Markup that is written in the code: what it loads, and scripts in it, which aren't read. */
const markupCalls = (code: StaticFacts) => code.calls.filter(({ arguments: { html } }) => html !== undefined)

const loadedByMarkup = (code: StaticFacts): readonly Finding[] =>
  markupCalls(code).flatMap(({ at, arguments: { html = [] } }) =>
    html.flatMap(({ text }) =>
      [...text.matchAll(remote)].flatMap(([, url = '']) =>
        isGoogles(url)
          ? []
          : [
              finding('C4', 'PAGE_LOADS_REMOTE', at, {
                as: 'markup',
                url,
                host: url.replace(/^(https?:)?\/\//, '').split('/')[0] ?? '',
              }),
            ],
      ),
    ),
  )

/** What the formulas load that the code writes. */
const loadedByFormulas = (code: StaticFacts): readonly Finding[] =>
  writtenFormulas(code).flatMap(({ at, api, program, address }) =>
    isGoogles(address)
      ? []
      : [finding('C4', 'REQUEST_TO_OTHERS', at, { api, url: address, host: hostOf(address), program })],
  )

const mail = /^(MailApp|GmailApp|Gmail)\b.*(send|reply|forward|createDraft|update)/i

/** Mail that the script sends, or lays ready: whoever gets it is a third party. */
const mails = (code: StaticFacts): readonly (Finding | Gap)[] =>
  code.calls
    .filter(({ api }) => mail.test(api))
    .map(({ api, at, arguments: { recipient = [] } }) => {
      const known = recipient.filter(({ text }) => /@/.test(text)).map(({ text }) => text)
      return known.length > 0
        ? finding('C4', 'MAIL_TO_OTHERS', at, { api, to: known })
        : { code: 'MAIL_RECIPIENT_UNKNOWN', at, data: { api } }
    })

function framesFollowed(app: App, code: StaticFacts): readonly Evidence[] {
  const open = new Set(code.openings.map(({ data }) => data.program))
  return app.programs
    .filter(({ where, key }) => where === 'frame' && !open.has(key))
    .map(({ key, at }) => analysed('PAGE_LOADS_NOTHING', at, { program: key }))
}
