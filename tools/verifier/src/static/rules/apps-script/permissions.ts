import { isGranted, isKnownScope, scopesOf } from '@crenwiz/workbench/google-scopes'
import type { AppsScriptApp } from '../../../app/app.ts'
import type { Place } from '../../../place.ts'
import type { Rule } from '../../rule.ts'
import type { Call, StaticFacts } from '../../static-facts.ts'
import { analysed, finding, openingsOf, way } from '../say.ts'
import { placeOfScopes } from './egress.ts'
import { ofScript } from './script-rule.ts'

/** Scopes that stand for being an add-on at all: the manifest uses them, no call does. */
const byManifest =
  /\/auth\/((gmail|calendar|drive)\.addons\.execute|gmail\.addons\.current\.\S+|script\.(locale|storage)|userinfo\.profile|drive\.addons\.metadata\.readonly|workspace\.linkpreview)$/

/**
 * Every scope that is asked for is needed by a member that the code reaches.
 * @see https://developers.google.com/workspace/marketplace/about-app-review seen 2026-11: the narrowest scopes possible
 */
export const scopesNeeded: Rule = ofScript('scopes-needed', 'C11', (app, code) => {
  const { manifest, project } = app
  if (manifest.scopes.length === 0) return way({ evidence: [analysed('NO_SCOPES', placeOfScopes(app))] })
  const members = membersOf(code.calls)
  const isOpen = openingsOf(code, ['functions']).length > 0 || project.libraries.length > 0
  const judged = manifest.scopes.map(({ value, at }) => ({
    value,
    at,
    by: members.filter(({ member }) =>
      scopesOf(member).some((scope) => scope === value || isGranted(scope, [value])),
    ),
  }))
  const unseen = judged.filter(({ by, value }) => by.length === 0 && !byManifest.test(value))
  // With a token of its own the code may call any API for which no service stands.
  const isCalling = members.some(({ member }) => /^ScriptApp\.get(OAuth|Identity)Token$/.test(member))
  const unused = isCalling ? [] : unseen.filter(({ value }) => isKnownScope(value))
  return way({
    findings: [
      ...(isOpen || !project.isDeclared
        ? []
        : unused.map(({ value, at }) => finding('C11', 'SCOPE_UNUSED', at, { scope: value }))),
      ...judged.flatMap((one) => [...wide(one, app), ...wideInService(one, app)]),
    ],
    gaps: unseen
      .filter((one) => isOpen || !unused.includes(one))
      .map(({ value, at }) => ({
        code: 'SCOPE_USE_UNKNOWN',
        at,
        data: { scope: value, why: isOpen ? 'open-world' : 'other-means' },
      })),
    evidence: judged
      .filter(({ by }) => by.length > 0)
      .map(({ value, at, by }) =>
        analysed('SCOPE_USED', at, {
          scope: value,
          by: by.slice(0, 3).map(({ member, at: place }) => `${member} ${place.file}:${place.line}`),
        }),
      ),
  })
})

const membersOf = (calls: readonly Call[]) =>
  calls.flatMap(({ data: { member }, at }) => (typeof member === 'string' ? [{ member, at }] : []))

/** A scope, and the reached members that need it. */
interface Asked {
  readonly value: string
  readonly at: Place
  readonly by: readonly { readonly member: string }[]
}

/** A scope for all files where the code only ever takes the one that is open. */
function wide({ value, at, by }: Asked, { project }: AppsScriptApp) {
  const found = /\/auth\/(documents|presentations|spreadsheets|forms)$/.exec(value)?.[1]
  if (found === undefined || by.length === 0 || !project.isDeclared) return []
  const isNarrow = by.every(({ member }) =>
    scopesOf(member).some((scope) => scope.endsWith(`${found}.currentonly`)),
  )
  return isNarrow
    ? [finding('C11', 'SCOPE_TOO_WIDE', at, { scope: value, enough: `${value}.currentonly` })]
    : []
}

const prefix = 'https://www.googleapis.com/auth/'
const mail = 'https://mail.google.com/'

/**
 * Scopes with those that allow a part of the same, the narrowest first, as the references of the Gmail and Calendar APIs list
 * them for each method (seen 2026-11). Of the older services no list says what else would do, so they aren't asked.
 */
const parts: readonly (readonly [scope: string, narrower: readonly string[], service: RegExp])[] = [
  [mail, [`${prefix}gmail.readonly`, `${prefix}gmail.modify`], /^Gmail\./],
  [`${prefix}gmail.modify`, [`${prefix}gmail.readonly`], /^Gmail\./],
  [
    `${prefix}calendar`,
    ['calendar.events.readonly', 'calendar.readonly', 'calendar.events'].map((name) => prefix + name),
    /^Calendar\./,
  ],
  [`${prefix}calendar.events`, [`${prefix}calendar.events.readonly`], /^Calendar\./],
]

/** A scope where a narrower one, together with the others that are asked for, lets the code do all that it does. */
function wideInService({ value, at, by }: Asked, { manifest, project }: AppsScriptApp) {
  const known = parts.find(([scope]) => scope === value)
  if (known === undefined || by.length === 0 || !project.isDeclared) return []
  const [, narrower, service] = known
  const others = manifest.scopes.map((one) => one.value).filter((scope) => scope !== value)
  const enough = narrower.find((part) =>
    by.every(
      ({ member }) =>
        service.test(member) && scopesOf(member).some((scope) => isGranted(scope, [part, ...others])),
    ),
  )
  return enough === undefined ? [] : [finding('C11', 'SCOPE_TOO_WIDE', at, { scope: value, enough })]
}

/** A web app that runs as its owner and asks nobody who they are. */
export const openWebApp: Rule = ofScript('open-web-app', 'C11', (app) => {
  const { webApp, functions } = app.project
  const entry = functions.find(({ calledAs }) => calledAs.includes('get') || calledAs.includes('post'))
  if (webApp === undefined || entry === undefined) return undefined
  const { access, executeAs } = webApp.value
  if (executeAs === 'USER_DEPLOYING' && access === 'ANYONE_ANONYMOUS')
    return way({ findings: [finding('C11', 'WEB_APP_OPEN', webApp.at, { function: entry.name, access })] })
  return way({ evidence: [analysed('WEB_APP_ASKS', webApp.at, { access, executeAs })] })
})

/** What is in a script's own properties or its cache is there for every person that uses it. */
export const noSharedStore: Rule = ofScript('no-shared-store', 'C11', (_app, code) => {
  const shared = code.flows.filter(
    ({ sink, api, label }) =>
      sink === 'storage' &&
      isShared(api, code) &&
      label !== 'contentId' &&
      label !== 'secret' &&
      label !== 'locale',
  )
  return shared.length === 0
    ? undefined
    : way({
        findings: shared.map((flow) => ({
          ...finding('C11', 'SHARED_STORE', flow.at, { label: flow.label, api: flow.api }),
          path: flow.path,
        })),
      })
})

const isShared = (api: string, code: StaticFacts) =>
  api === 'scriptProperties.set' ||
  code.calls.some((call) => call.api === api && call.data.store === 'script cache')

/** A token that acts for a person stays where it is used: not in a log, not at another host. */
export const tokensStay: Rule = ofScript('tokens-stay', 'C11', (_app, code) => {
  const flows = code.flows.filter(
    ({ label, sink, program }) =>
      // A page's console is the person's own.
      (label === 'token' && (sink === 'storage' || sink === 'egress')) ||
      ((label === 'token' || label === 'secret') && sink === 'log' && program === 'functions'),
  )
  return way({
    findings: flows.map((flow) => ({
      ...finding('C11', flow.sink === 'log' ? 'TOKEN_LOGGED' : 'TOKEN_LEAVES', flow.at, {
        label: flow.label,
        api: flow.api,
        to: flow.to?.text ?? '',
      }),
      path: flow.path,
    })),
  })
})
