import { afterAll, expect, onTestFinished, test } from 'vitest'
import {
  type AddonDeclaration,
  listingProblems,
  outputs,
  policy,
  policyProblems,
} from '../libraries/policy/src/index.ts'
import { problemsNow, readDeclarations, readEditions, usageSample } from '../policy.ts'
import { axeFaults } from './axe.ts'
import { launchBrowser } from './browser.ts'

const declared = readDeclarations()
const published = readEditions().at(-1)

test('the published policy is what the add-ons’ manifests, the catalogue and the claims give', () => {
  expect(problemsNow()).toEqual([])
  expect(published?.sections).toEqual(policy(declared))
})

test('our own add-ons are read: Diagrams asks for no scope, reaches Google Analytics alone and stores in the page', () => {
  const diagrams = declared.find(({ name }) => name === 'Diagrams')
  const confluence = diagrams?.hosts.find(({ host }) => host === 'confluence')
  expect(confluence).toMatchObject({ scopes: [], stores: ['page'], products: ['Confluence'] })
  expect(confluence?.egress.map(({ address }) => address)).toEqual(['region1.google-analytics.com'])
  expect(diagrams?.usage).toMatchObject({ destination: 'region1.google-analytics.com' })
})

test('the add-ons on Google are read: one sends nothing, one a single event, and one reads mails and sends nothing', () => {
  const names = ['Diagrams for Google', 'Diagrams for Google with usage data', 'Out of Office']
  const [silent, counted, leave] = names.map((name) => declared.find((addon) => addon.name === name))
  expect(silent).toMatchObject({ usage: 'nothing', hosts: [{ egress: [], logs: 'none' }] })
  expect(silent?.hosts[0]?.stores).toEqual(['document', 'document-properties'])
  expect(counted?.usage).toMatchObject({ events: [{ name: 'editor_opened' }] })
  expect(counted?.hosts[0]?.egress.map(({ address }) => address)).toEqual(['region1.google-analytics.com'])
  expect(leave).toMatchObject({ usage: 'nothing', hosts: [{ egress: [], stores: ['user-properties'] }] })
})

test('the check fails when exceptions are logged on Google, or a scope there has no reason', () => {
  const onGoogle = declared.find(({ name }) => name === 'Out of Office')
  if (!onGoogle) throw new Error('Out of Office isn’t read.')
  const changed = (change: object) => ({
    ...onGoogle,
    hosts: onGoogle.hosts.map((host) => ({ ...host, ...change })),
  })
  expect(policyProblems([changed({ logs: 'exceptions' })], published)).toContainEqual(
    expect.objectContaining({ code: 'CLAIM_CONTRADICTED', claim: 'C1' }),
  )
  const more = ['https://www.googleapis.com/auth/gmail.send']
  expect(listingProblems([changed({ scopes: more })]).join(' ')).toContain('gmail.send')
})

test('the check fails when our manifest asks for a scope or an address more', () => {
  const changed = (change: object): readonly AddonDeclaration[] =>
    declared.map((addon) => ({ ...addon, hosts: addon.hosts.map((host) => ({ ...host, ...change })) }))
  const codes = (addons: readonly AddonDeclaration[]) =>
    new Set(policyProblems(addons, published).map(({ code }) => code))
  expect(codes(changed({ scopes: ['read:page:confluence'] }))).toContain('DECLARED_UNSAID')
  const more = { address: 'api.example.com', by: 'functions', isAnalytics: true, mayCarryEndUserData: false }
  expect(codes(changed({ egress: [more] }))).toContain('CLAIM_CONTRADICTED')
})

test('an event more in the catalogue, or a field more in the body, fails the check', () => {
  const changed = declared.map((addon) =>
    addon.usage === 'nothing'
      ? addon
      : { ...addon, usage: { ...addon.usage, fields: [...addon.usage.fields, 'user_id'] } },
  )
  expect(policyProblems(changed, published).map(({ code }) => code)).toContain('DECLARED_UNSAID')
  const events = declared.map((addon) =>
    addon.usage === 'nothing'
      ? addon
      : {
          ...addon,
          usage: {
            ...addon.usage,
            events: [...addon.usage.events, { name: 'more', reason: 'To know.', parameters: {} }],
          },
        },
  )
  expect(policyProblems(events, published).map(({ code }) => code)).toContain('DECLARED_UNSAID')
})

const pages = outputs(declared, readEditions(), usageSample()).filter(({ name }) => name.endsWith('.html'))
const browser = await launchBrowser()
afterAll(() => browser.close())

for (const { name, text } of pages) {
  test(`${name} has no fault that axe-core finds, in light and in dark, and asks for nothing`, async () => {
    const page = await browser.newPage({ bypassCSP: true, viewport: { width: 420, height: 800 } })
    onTestFinished(() => page.close())
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(text)
    // A translation has the colours of the English page.
    for (const colorScheme of /\.(de|ja)\.html$/.test(name)
      ? (['light'] as const)
      : (['light', 'dark'] as const)) {
      await page.emulateMedia({ colorScheme })
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false)
    }
    expect(asked).toEqual([])
  })
}
