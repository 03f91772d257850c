import type { Platform } from './claim.ts'
import type { AddonDeclaration, HostDeclaration, StorePlace } from './declaration.ts'
import {
  destinationFacts,
  egressFacts,
  eventFacts,
  fieldFacts,
  logFacts,
  productFacts,
  scopeFacts,
  storeFacts,
} from './facts.ts'
import { knownFields } from './fields.ts'
import { shortScope } from './google-scopes.ts'
import { limitedUse } from './limited-use.ts'
import { scopeReasons } from './listing/scope-reasons.ts'
import { checked, claimed, unchecked } from './say.ts'
import type { Section, Sentence } from './sentence.ts'
import { vendor } from './vendor.ts'
import { inEvery } from './words/languages.ts'
import { place, type SectionId, sectionIds } from './words/words.ts'

/** The privacy policy for these add-ons: every sentence with its claims, or with the reason why it has none. */
export function policy(addons: readonly AddonDeclaration[]): readonly Section[] {
  const sentences: Readonly<Record<SectionId, readonly Sentence[]>> = {
    short: short(),
    scope: scope(addons),
    personal: personal(),
    stored: stored(addons),
    usage: usage(addons),
    'third-parties': thirdParties(),
    permissions: permissions(addons),
    security: security(),
    'limited-use': limitedUse(addons),
    changes: [claimed('C14')],
    contact: [unchecked('contact', 'who-we-are', ({ fixed }) => fixed.contact(vendor))],
  }
  return sectionIds
    .filter((id) => sentences[id].length > 0)
    .map((id) => ({
      id,
      heading: inEvery(({ headings }) => headings[id]),
      sentences: sentences[id],
    }))
}

const short = (): readonly Sentence[] => [
  checked('short.personal', ['C1'], ({ fixed }) => fixed.shortPersonal, { isItem: true }),
  checked('short.stored', ['C7', 'C8'], ({ fixed }) => fixed.shortStored, { isItem: true }),
  checked('short.usage', ['C2', 'C3', 'C5'], ({ fixed }) => fixed.shortUsage, { isItem: true }),
  checked('short.third', ['C4', 'C6'], ({ fixed }) => fixed.shortThird, { isItem: true }),
]

const scope = (addons: readonly AddonDeclaration[]): readonly Sentence[] => [
  unchecked('who', 'who-we-are', ({ fixed }) => fixed.who(vendor)),
  checked(
    'covers',
    ['C14'],
    (words) => words.covers(addons.flatMap(({ name, hosts }) => hosts.map((host) => place(name, host)))),
    { says: addons.flatMap(({ name, hosts }) => hosts.flatMap((host) => productFacts(name, host))) },
  ),
  checked('marks', ['C14'], ({ fixed }) => fixed.marks),
  unchecked('language', 'who-we-are', ({ fixed }) => fixed.language),
]

const personal = (): readonly Sentence[] => [
  claimed('C1'),
  checked('personal.consent', ['C1', 'C4'], ({ fixed }) => fixed.consent),
  unchecked('personal.rights', 'what-people-do', ({ fixed }) => fixed.rights),
]

const stored = (addons: readonly AddonDeclaration[]): readonly Sentence[] => [
  claimed('C8'),
  claimed('C9'),
  ...eachHost(addons, (name, host) =>
    checked(`stored.${name}.${host.host}`, ['C8'], (words) => words.stores(place(name, host), host.stores), {
      says: storeFacts(name, host),
      isItem: true,
    }),
  ),
  ...eachHost(addons, (name, host) =>
    checked(
      `stored.${name}.${host.host}.logs`,
      ['C1'],
      (words) => words[host.logs === 'none' ? 'logsNothing' : 'logsExceptions'](place(name, host)),
      { says: logFacts(name, host), isItem: true },
    ),
  ).filter(({ says }) => says.length > 0),
  ...(keeps(addons, 'document-properties')
    ? [
        checked('stored.document', ['C8'], ({ fixed }) => fixed.documentParts),
        checked('stored.document-gone', ['C8'], ({ fixed }) => fixed.documentGone),
      ]
    : []),
  ...(keeps(addons, 'user-properties')
    ? [checked('stored.user-gone', ['C8'], ({ fixed }) => fixed.userGone)]
    : []),
  unchecked('stored.copies', 'what-the-host-does', ({ fixed }) => fixed.copies),
]

const keeps = (addons: readonly AddonDeclaration[], store: StorePlace): boolean =>
  addons.some(({ hosts }) => hosts.some(({ stores }) => stores.includes(store)))

const usage = (addons: readonly AddonDeclaration[]): readonly Sentence[] => [
  claimed('C5'),
  ...(sendOn(addons, 'forge') ? [checked('usage.switch', ['C5'], ({ fixed }) => fixed.switch)] : []),
  ...(sendOn(addons, 'apps-script')
    ? [checked('usage.google-choice', ['C5'], ({ fixed }) => fixed.googleChoice)]
    : []),
  claimed('C2', { says: addons.flatMap(fieldFacts).filter(isKnownField) }),
  checked('usage.purpose', ['C2'], ({ fixed }) => fixed.purpose),
  claimed('C3'),
  ...(sendOn(addons, 'apps-script')
    ? [checked('usage.google-pseudonym', ['C3'], ({ fixed }) => fixed.googlePseudonym)]
    : []),
  unchecked('usage.key', 'what-people-do', ({ fixed }) => fixed.key),
  unchecked('usage.pseudonym', 'what-we-could-do', ({ fixed }) => fixed.pseudonym),
  unchecked('usage.aggregates', 'what-people-do', ({ fixed }) => fixed.aggregates),
  ...addons.flatMap(addonUsage),
]

/** C2's sentence speaks of these fields; any other it would hide, so that one is left unsaid and found. */
const isKnownField = (fact: string): boolean =>
  Object.keys(knownFields).some((field) => fact.endsWith(`/usage/field/${field}`))

const sendOn = (addons: readonly AddonDeclaration[], on: Platform): boolean =>
  addons.some(({ usage, hosts }) => usage !== 'nothing' && hosts.some(({ platform }) => platform === on))

function addonUsage(addon: AddonDeclaration): readonly Sentence[] {
  const { name, usage } = addon
  if (usage === 'nothing') {
    return [checked(`usage.${name}`, ['C5'], (words) => words.noUsage(name), { isItem: true })]
  }
  const events = eventFacts(addon)
  return [
    checked(`usage.${name}`, ['C2', 'C4'], (words) => words.usage(name, usage.destination), {
      says: destinationFacts(addon),
      isItem: true,
    }),
    ...usage.events.map((event, index) =>
      checked(`usage.${name}.${event.name}`, ['C2'], (words) => words.event(name, event), {
        says: events.slice(index, index + 1),
        isItem: true,
      }),
    ),
  ]
}

const thirdParties = (): readonly Sentence[] => [
  claimed('C4'),
  claimed('C6'),
  unchecked('third-parties.sale', 'what-people-do', ({ fixed }) => fixed.sale),
  claimed('C7'),
]

const permissions = (addons: readonly AddonDeclaration[]): readonly Sentence[] => [
  ...eachHost(addons, (name, host) =>
    checked(
      `permissions.${name}.${host.host}.scopes`,
      ['C11', 'C14'],
      (words) => words.scopes(place(name, host), host.scopes),
      { says: scopeFacts(name, host), isItem: true },
    ),
  ),
  ...addons.flatMap(({ name, hosts }) => hosts.flatMap((host) => scopeSentences(name, host))),
  ...eachHost(addons, (name, host) =>
    checked(
      `permissions.${name}.${host.host}.egress`,
      ['C4', 'C14'],
      (words) => words.egress(place(name, host), host.egress),
      { says: egressFacts(name, host), isItem: true },
    ),
  ),
]

/** Why each of Google's scopes is asked for; a scope of which no reason is known is a problem (listing/listing-problems.ts). */
const scopeSentences = (name: string, { host, platform, scopes }: HostDeclaration): readonly Sentence[] =>
  platform !== 'apps-script' || scopes === 'inferred'
    ? []
    : scopes.map(shortScope).flatMap((scope) => {
        const reason = scopeReasons[name]?.[scope]
        if (reason === undefined) return []
        return [
          checked(
            `permissions.${name}.${host}.scope.${scope}`,
            ['C11'],
            (words) => words.scopeReason(name, scope, reason),
            { isItem: true },
          ),
        ]
      })

const security = (): readonly Sentence[] => [
  claimed('C10'),
  claimed('C11'),
  claimed('C12'),
  claimed('C13'),
  checked('security.rules', ['C9', 'C11'], ({ fixed }) => fixed.rules),
  unchecked('security.weakness', 'who-we-are', ({ fixed }) => fixed.weakness(vendor)),
]

const eachHost = (
  addons: readonly AddonDeclaration[],
  sentence: (name: string, host: HostDeclaration) => Sentence,
): readonly Sentence[] => addons.flatMap(({ name, hosts }) => hosts.map((host) => sentence(name, host)))
