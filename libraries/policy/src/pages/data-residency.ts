import type { AddonDeclaration, StorePlace } from '../declaration.ts'
import type { Edition } from '../edition.ts'
import { vendor } from '../vendor.ts'
import { inlineMarkdown } from './inline.ts'
import { policyFile } from './names.ts'

/**
 * Locations that a Confluence or Jira customer can choose for data at rest
 * (developer.atlassian.com/platform/forge/data-residency, seen 2026-11-25).
 */
const locations = [
  'Australia',
  'Canada',
  'the European Union',
  'Germany',
  'India',
  'Japan',
  'Singapore',
  'South Korea',
  'Switzerland',
  'the United Kingdom',
  'the United States',
]

const inScope: Readonly<Record<StorePlace, string>> = {
  page: 'The configuration of each macro, kept in the body of its page: the text that a person wrote, the picture made from it, title and alternative text.',
  document: 'The configuration, kept in the document that it belongs to.',
  'document-properties':
    'Sources that are too long for a picture’s description, kept in the properties of that document.',
  'user-properties': 'The settings, kept in the person’s own Google properties.',
  'app-storage': 'Data in the app’s own storage at the platform.',
  sql: 'Data in a database at the platform.',
  'object-store': 'Files in the platform’s object store.',
  'search-index': 'Parts of the configuration in the product’s search index.',
  remote: 'Data on a server of ours.',
}

/** The statement that a vendor has to publish: which data is in scope of data residency, which isn't, and where it lies. */
export function dataResidencyMarkdown(addons: readonly AddonDeclaration[], edition: Edition): string {
  return `${[
    `# Data residency of ${vendor.name}’s add-ons`,
    `_Belongs to edition ${edition.version} of the [privacy policy](${policyFile('en', 'md')}), in force from ${edition.effective}_`,
    ...addons.map(addonStatement),
    '## What this statement doesn’t say',
    'It is about data at rest. Where Atlassian or Google run an add-on’s functions is theirs to decide: they aim at the place of the data and don’t promise it, and so we don’t either. <sup>not checkable by a program</sup>',
  ].join('\n\n')}\n`
}

function addonStatement({ name, hosts, usage }: AddonDeclaration): string {
  return [
    `## ${inlineMarkdown(name)}`,
    ...hosts.map(({ platform, products, stores }) =>
      [
        `### ${products.join(', ') || platform}`,
        stores.length === 0
          ? 'In scope: nothing, as nothing is stored. <sup>C8</sup>'
          : `In scope:\n\n${stores.map((place) => `- ${inScope[place]} <sup>C8</sup>`).join('\n')}`,
        platform === 'forge' ? atlassian(products) : google,
      ].join('\n\n'),
    ),
    usage === 'nothing'
      ? 'Out of scope: nothing; no usage data is collected. <sup>C5</sup>'
      : `Out of scope: usage events, which hold no end-user data; they go to \`${usage.destination}\` (Google Analytics). <sup>C2, C4, C7</sup>`,
  ].join('\n\n')
}

const atlassian = (products: readonly string[]): string => {
  const host = products.join(' or ') || 'the product'
  return [
    `It lies where ${host} keeps the page itself, because it is a part of it. <sup>C9</sup>`,
    `So the location that an administrator chooses for ${host} holds for it, and when the product moves, it moves along: ${locations.join(', ')}, or global. <sup>C9</sup>`,
  ].join('\n')
}

const google =
  'It lies where Google Workspace keeps the document or the account that it belongs to, and a data region that the customer has chosen for those covers it as it covers them. <sup>C9</sup>'
