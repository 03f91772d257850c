import type { AddonDeclaration } from '../declaration.ts'
import { shortScope } from '../google-scopes.ts'
import { googleMarketplace } from './google-marketplace.ts'
import { listingTexts } from './listing-texts.ts'
import { scopeReasons } from './scope-reasons.ts'

/** A name may have so many letters (developers.google.com/workspace/marketplace/about-app-review, seen 2026-11-25). */
const longestName = 50

/** What Google's review would refuse of our listings, in words. */
export function listingProblems(addons: readonly AddonDeclaration[]): readonly string[] {
  const onGoogle = addons.filter(({ hosts }) => hosts.some(({ platform }) => platform === 'apps-script'))
  const names = onGoogle.map(({ name }) => name)
  const stale = [...new Set([...Object.keys(listingTexts), ...Object.keys(scopeReasons)])]
  return [
    ...onGoogle.flatMap(problemsOf),
    ...stale
      .filter((name) => !names.includes(name))
      .map((name) => `libraries/policy/src/listing speaks of ${name}, which no add-on is. Take it out.`),
  ]
}

function problemsOf(addon: AddonDeclaration): readonly string[] {
  const { name, hosts } = addon
  const scopes = hosts.flatMap((host) => (host.scopes === 'inferred' ? [] : host.scopes.map(shortScope)))
  const reasons = scopeReasons[name] ?? {}
  const listing = googleMarketplace(addon)
  return [
    ...scopes
      .filter((scope) => !Object.hasOwn(reasons, scope))
      .map((scope) => `${name} asks for ${scope} and says nowhere why. Add the reason to scope-reasons.ts.`),
    ...Object.keys(reasons)
      .filter((scope) => !scopes.includes(scope))
      .map((scope) => `scope-reasons.ts says why ${name} asks for ${scope}, which it doesn't. Take it out.`),
    ...(listing === undefined
      ? [`${name} has no texts for its listing. Add them to listing-texts.ts.`]
      : textProblems(name, listing)),
  ]
}

function textProblems(
  name: string,
  {
    applicationName,
    shortDescription,
    detailedDescription,
  }: NonNullable<ReturnType<typeof googleMarketplace>>,
): readonly string[] {
  return [
    ...(applicationName.length > longestName
      ? [
          `The listing's name of ${name} has more than ${longestName} letters. Shorten it in listing-texts.ts.`,
        ]
      : []),
    ...(/\d|google|gmail/i.test(applicationName)
      ? [`The listing's name of ${name} has a number or Google's name in it. Change it in listing-texts.ts.`]
      : []),
    ...(detailedDescription.startsWith(shortDescription)
      ? [`The two descriptions of ${name} say the same. Change one in listing-texts.ts.`]
      : []),
  ]
}
