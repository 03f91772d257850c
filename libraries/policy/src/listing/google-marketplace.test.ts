import { expect, test } from 'vitest'
import { analytics, charts, docs, leave } from '../../test/declarations.ts'
import type { AddonDeclaration, HostDeclaration } from '../declaration.ts'
import { googleMarketplace } from './google-marketplace.ts'
import { listingProblems } from './listing-problems.ts'

const auth = (scope: string) => `https://www.googleapis.com/auth/${scope}`
const diagrams: AddonDeclaration = {
  name: 'Diagrams for Google with usage data',
  hosts: [
    {
      ...docs,
      scopes: ['documents.currentonly', 'presentations.currentonly', 'script.container.ui'].map(auth),
      egress: [analytics],
    },
  ],
  usage: charts.usage,
}
const withHost = (change: Partial<HostDeclaration>): AddonDeclaration => ({
  ...diagrams,
  hosts: diagrams.hosts.map((host) => ({ ...host, ...change })),
})

test('a listing justifies each scope of the manifest, as the manifest has it', () => {
  const listing = googleMarketplace(diagrams)
  expect(listing?.scopes.map(({ scope }) => scope)).toEqual(diagrams.hosts[0]?.scopes)
  expect(listing?.scopes.every(({ justification }) => justification.length > 20)).toBe(true)
})

test('the detailed description says the third party that usage data goes to, and that nothing else leaves', () => {
  const listing = googleMarketplace(diagrams)
  expect(listing?.detailedDescription).toContain('Google Analytics is the only third party')
  expect(listing?.allowedAddresses).toEqual(['region1.google-analytics.com'])
  const silent = googleMarketplace({ ...withHost({ egress: [] }), usage: 'nothing' })
  expect(silent?.detailedDescription).toContain('can reach no address outside')
})

test('the affirmation of limited use is there where a scope asks for it, and only there', () => {
  expect(googleMarketplace(diagrams)?.limitedUse).toEqual([])
  const restricted = googleMarketplace(withHost({ scopes: [auth('gmail.readonly')] }))
  expect(restricted?.limitedUse.join(' ')).toMatch(/Limited Use.*models.*Nobody at Crenwiz reads it/)
})

test('an add-on that isn’t on Google has no listing there', () => {
  expect(googleMarketplace({ ...charts, hosts: charts.hosts.slice(0, 1) })).toBeUndefined()
})

test('a scope without a reason, a reason without a scope and an add-on without texts are said', () => {
  const problems = (addon: AddonDeclaration) => listingProblems([addon]).filter((one) => !/^lib/.test(one))
  const whole = withHost({
    scopes: [...diagrams.hosts.flatMap(({ scopes }) => scopes), auth('script.external_request')],
  })
  expect(problems(whole)).toEqual([])
  expect(problems(withHost({ scopes: [auth('documents')] }))[0]).toContain(
    'asks for documents and says nowhere',
  )
  expect(problems(diagrams)[0]).toMatch(/script\.external_request, which it doesn't/)
  expect(problems(leave).at(-1)).toContain('Leave has no texts')
})

test('texts of an add-on that is gone are said', () => {
  expect(listingProblems([]).join(' ')).toContain('speaks of Out of Office, which no add-on is')
})
