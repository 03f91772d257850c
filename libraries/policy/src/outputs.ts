import type { AddonDeclaration } from './declaration.ts'
import type { Edition } from './edition.ts'
import { googleMarketplace } from './listing/google-marketplace.ts'
import { privacyAndSecurity } from './listing/privacy-and-security.ts'
import { changesHtml } from './pages/changes-html.ts'
import { changesMarkdown } from './pages/changes-markdown.ts'
import { dataResidencyMarkdown } from './pages/data-residency.ts'
import { policyFile } from './pages/names.ts'
import { policyHtml } from './pages/policy-html.ts'
import { policyMarkdown } from './pages/policy-markdown.ts'
import { type UsageSample, usageDataHtml } from './pages/usage-data.ts'
import { languages } from './sentence.ts'

/** A file of the published policy: its name and its whole text. */
export interface Output {
  readonly name: string
  readonly text: string
}

/**
 * Every published file, the same bytes for the same input: the policy in each language as its last edition has it, what
 * changed, the usage data, data residency, and by add-on what the listings on both sides ask for. Nothing where there is no edition.
 */
export function outputs(
  addons: readonly AddonDeclaration[],
  editions: readonly Edition[],
  sample: UsageSample,
): readonly Output[] {
  const edition = editions.at(-1)
  if (!edition) return []
  const answers = Object.fromEntries(
    addons.flatMap((addon) => {
      const info = privacyAndSecurity(addon)
      return info ? [[addon.name, info]] : []
    }),
  )
  const listings = Object.fromEntries(
    addons.flatMap((addon) => {
      const listing = googleMarketplace(addon)
      return listing ? [[addon.name, listing]] : []
    }),
  )
  return [
    ...languages.flatMap((language) => [
      { name: policyFile(language, 'md'), text: policyMarkdown(editions, language) },
      { name: policyFile(language, 'html'), text: policyHtml(editions, language) },
    ]),
    { name: 'changes.md', text: changesMarkdown(editions) },
    { name: 'changes.html', text: changesHtml(editions) },
    { name: 'usage-data.html', text: usageDataHtml(addons, edition, sample) },
    { name: 'data-residency.md', text: dataResidencyMarkdown(addons, edition) },
    { name: 'privacy-and-security.json', text: `${JSON.stringify(answers, null, 2)}\n` },
    { name: 'google-marketplace.json', text: `${JSON.stringify(listings, null, 2)}\n` },
  ]
}
