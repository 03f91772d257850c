import type { AddonDeclaration } from './declaration.ts'
import { needsLimitedUse, scopeClass, shortScope } from './google-scopes.ts'
import { checked, unchecked } from './say.ts'
import type { Sentence } from './sentence.ts'
import { vendor } from './vendor.ts'
import { place } from './words/words.ts'

/** Google asks for this statement of whoever asks for a sensitive or restricted scope, and of nobody else. */
export function limitedUse(addons: readonly AddonDeclaration[]): readonly Sentence[] {
  if (!asksForLimitedUse(addons)) return []
  return [
    ...addons.flatMap(guardedSentences),
    checked('limited-use.policy', ['C6', 'C7'], ({ fixed }) => fixed.limitedUse(vendor)),
    checked('limited-use.features', ['C6', 'C7'], ({ fixed }) => fixed.limitedUseFeatures),
    unchecked('limited-use.reading', 'what-people-do', ({ fixed }) => fixed.limitedUseReading),
  ]
}

/** Which of an add-on's scopes are guarded, and what it does with mails and calendars. */
function guardedSentences({ name, hosts }: AddonDeclaration): readonly Sentence[] {
  return hosts
    .filter(({ platform }) => platform === 'apps-script')
    .flatMap((host) => {
      const scopes = host.scopes === 'inferred' ? [] : host.scopes.map(shortScope)
      const guarded = scopes.flatMap((scope) => {
        const as = scopeClass(scope)
        return as === 'non-sensitive' ? [] : [{ scope, as }]
      })
      const here = place(name, host)
      return [
        ...(guarded.length > 0
          ? [
              checked(
                `limited-use.${name}.${host.host}.scopes`,
                ['C11', 'C14'],
                (words) => words.guardedScopes(name, guarded),
                { isItem: true },
              ),
            ]
          : []),
        ...(scopes.some((scope) => /^(gmail\.(?!addons\.execute)|https:\/\/mail\.google\.com\/)/.test(scope))
          ? [
              checked(
                `limited-use.${name}.${host.host}.mails`,
                ['C1', 'C7', 'C8'],
                (words) => words.mails(here),
                { isItem: true },
              ),
            ]
          : []),
        ...(scopes.some((scope) => /^calendar(\.events(\.owned)?)?$/.test(scope))
          ? [
              checked(`limited-use.${name}.${host.host}.events`, ['C7'], (words) => words.events(here), {
                isItem: true,
              }),
            ]
          : []),
      ]
    })
}

/** Whether one of these add-ons asks for a scope that brings Google's Limited Use rules with it. */
export const asksForLimitedUse = (addons: readonly AddonDeclaration[]): boolean =>
  addons
    .flatMap(({ hosts }) => hosts)
    .filter(({ platform }) => platform === 'apps-script')
    .some(({ scopes }) => scopes === 'inferred' || scopes.some(needsLimitedUse))
