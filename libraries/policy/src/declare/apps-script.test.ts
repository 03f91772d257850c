import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appsScriptDeclaration } from './apps-script.ts'
import { ManifestError } from './manifest-error.ts'
import { propertiesInCode } from './properties-in-code.ts'

const place = { host: 'google', path: 'app/appsscript.json' }
const declared = (manifest: object) => appsScriptDeclaration(JSON.stringify(manifest), place)

test('an editor add-on runs in its editors and stores in the document', () => {
  const { products, stores, egress } = declared({
    oauthScopes: [
      'https://www.googleapis.com/auth/documents.currentonly',
      'https://www.googleapis.com/auth/presentations.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  })
  expect(products).toEqual(['Google Docs', 'Google Slides'])
  expect(stores).toEqual(['document'])
  expect(egress).toEqual([])
})

test('script.storage is the person’s own properties', () => {
  const scopes = [
    'https://www.googleapis.com/auth/calendar.events',
    'https://www.googleapis.com/auth/script.storage',
  ]
  expect(declared({ oauthScopes: scopes })).toMatchObject({
    products: ['Google Calendar'],
    stores: ['user-properties'],
  })
})

test('an address that isn’t Google Analytics may carry end-user data', () => {
  const { egress } = declared({
    urlFetchWhitelist: ['https://region1.google-analytics.com/mp/', 'https://api.example.com/'],
  })
  expect(egress.map(({ address, mayCarryEndUserData }) => [address, mayCarryEndUserData])).toEqual([
    ['region1.google-analytics.com', false],
    ['api.example.com', true],
  ])
})

test('a manifest without scopes leaves them to be inferred', () => {
  expect(declared({}).scopes).toBe('inferred')
})

test('what goes wrong counts as logged until the manifest says NONE', () => {
  expect(declared({ exceptionLogging: 'NONE' }).logs).toBe('none')
  for (const manifest of [{}, { exceptionLogging: 'STACKDRIVER' }, { exceptionLogging: 'none' }])
    expect(declared(manifest).logs).toBe('exceptions')
})

test('properties that the code names are places where something is kept', () => {
  const inCode = (...texts: string[]) => appsScriptDeclaration('{}', place, propertiesInCode(texts)).stores
  expect(inCode('PropertiesService.getDocumentProperties().setProperty(a, b)')).toEqual([
    'document-properties',
  ])
  expect(inCode('x()', 'PropertiesService.getUserProperties()')).toEqual(['user-properties'])
  expect(inCode('PropertiesService.getScriptProperties().getProperty(key)')).toEqual([])
})

test('no text makes it fail but as an unreadable manifest', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        appsScriptDeclaration(text, place)
      } catch (error) {
        expect(error).toBeInstanceOf(ManifestError)
      }
    }),
  )
})
