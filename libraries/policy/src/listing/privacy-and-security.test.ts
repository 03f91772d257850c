import { expect, test } from 'vitest'
import { analytics, charts, confluence, leave } from '../../test/declarations.ts'
import { answerClaims, privacyAndSecurity } from './privacy-and-security.ts'

test('an add-on whose only way out is analytics keeps all end-user data with Atlassian', () => {
  const info = privacyAndSecurity(charts)
  expect(info?.dataAccessAndStorage).toEqual({
    isSameDataProcessedAndStored: false,
    appProcessEUDOutsideAtlassian: false,
    typesOfDataAccessed: [],
    appStoresEUDOutsideAtlassian: false,
    typesOfDataStored: [],
  })
  expect(info?.dataResidency.isDataResidencySupported).toBe('STORED_IN_ATLASSIAN_N_DR_SUPPORTED')
  expect(info?.thirdPartyInformation.thirdPartyDetails.map(({ name }) => name)).toEqual([
    'Google Analytics (Google LLC)',
  ])
})

test('the answers turn when the manifest lets end-user data out', () => {
  const egress = [
    analytics,
    { ...analytics, address: 'api.example.com', mayCarryEndUserData: true, isAnalytics: false },
  ]
  const info = privacyAndSecurity({
    ...charts,
    hosts: [{ ...confluence, egress, stores: ['page', 'remote'] }],
  })
  expect(info?.dataAccessAndStorage.appProcessEUDOutsideAtlassian).toBe(true)
  expect(info?.dataAccessAndStorage.appStoresEUDOutsideAtlassian).toBe(true)
  expect(info?.thirdPartyInformation.isEndUserDataShared).toBe(true)
  expect(info?.thirdPartyInformation.thirdPartyDetails.map(({ name }) => name)).toContain('api.example.com')
  expect(info?.dataResidency.isDataResidencySupported).toBe('APP_DOES_NOT_SUPPORT_DR')
  expect(info?.privacy.gdpr.dataProcessor.isAppDataProcessor).toBe('TRUE')
})

test('the justification names every scope', () => {
  const info = privacyAndSecurity({ ...charts, hosts: [{ ...confluence, scopes: ['read:page:confluence'] }] })
  expect(info?.security.permissionsJustification).toContain('read:page:confluence')
})

test('an add-on that isn’t on Atlassian’s side has no listing there', () => {
  expect(privacyAndSecurity(leave)).toBeUndefined()
})

test('every group of answers names its claims', () => {
  expect(Object.keys(answerClaims)).toEqual(Object.keys(privacyAndSecurity(charts) ?? {}))
})
