import type { ClaimId } from '../claim.ts'
import type { AddonDeclaration, HostDeclaration } from '../declaration.ts'
import { isGoogleAnalytics } from '../google-analytics.ts'
import { vendor } from '../vendor.ts'
import type { TrustInfo } from './trust-info.ts'

/**
 * The answers for one add-on on Atlassian's side, drawn from what its manifest declares and from the claims, which
 * `answerClaims` names for each group; nothing for an add-on that doesn't run there.
 */
export function privacyAndSecurity(addon: AddonDeclaration): TrustInfo | undefined {
  const hosts = addon.hosts.filter(({ platform }) => platform === 'forge')
  if (hosts.length === 0) return undefined
  const egress = hosts.flatMap((host) => host.egress)
  const outside = egress.filter(({ mayCarryEndUserData }) => mayCarryEndUserData)
  const others = egress.filter(({ address }) => !isGoogleAnalytics(address))
  const leaves = outside.length > 0
  const storesOutside = hosts.some(({ stores }) => stores.includes('remote'))
  const inScope = [...new Set(hosts.flatMap(inScopeData))]
  const types = leaves ? inScope : []
  return {
    dataAccessAndStorage: {
      isSameDataProcessedAndStored: leaves && storesOutside,
      appProcessEUDOutsideAtlassian: leaves,
      typesOfDataAccessed: types,
      appStoresEUDOutsideAtlassian: storesOutside,
      typesOfDataStored: storesOutside ? inScope : [],
    },
    thirdPartyInformation: {
      isEndUserDataShared: leaves,
      thirdPartyDetails: [
        ...(addon.usage === 'nothing' ? [] : [googleAnalytics]),
        ...others.map(({ address }) => ({ name: address, link: '', purpose: '', thirdPartyCountries: [] })),
      ],
    },
    logDetails: {
      logEndUserData: false,
      logProcessAndOrStoreEUDOutsideAtlassian: false,
      logEUDShareWithThirdParty: false,
      logsIntegralForAppFunctionality: false,
    },
    dataResidency: {
      isDataResidencySupported: leaves ? 'APP_DOES_NOT_SUPPORT_DR' : 'STORED_IN_ATLASSIAN_N_DR_SUPPORTED',
      countriesWhereEndUserDataStored: [],
      realmMigrationSupported: !leaves,
      inScopeDataTypes: inScope,
    },
    dataRetention: {
      isDataRetentionSupported: false,
      isCustomRetentionPeriodAllowed: false,
      isRetentionDurationIndefinite: false,
    },
    privacy: {
      privacyEnhancingTechniques: {
        arePrivacyEnhancingTechniquesSupported: addon.usage !== 'nothing',
        privacyEnhancingTechniquesSupported:
          addon.usage === 'nothing'
            ? []
            : ['Keyed pseudonyms (HMAC-SHA-256), the key replaced every 90 days'],
      },
      gdpr: {
        dataController: { isAppDataController: 'FALSE', endUserDataTypes: [] },
        dataProcessor: { isAppDataProcessor: leaves ? 'TRUE' : 'FALSE', endUserDataTypes: types },
        dataTransfer: {
          isEndUserDataTransferredOutsideEEA: leaves,
          isTransferComplianceMechanismsAdhered: false,
        },
      },
      ccpa: {
        business: { isAppBusiness: 'FALSE', endUserDataTypes: [] },
        serviceProvider: { isAppServiceProvider: leaves ? 'TRUE' : 'FALSE', endUserDataTypes: types },
      },
    },
    security: {
      isDiskEncryptionSupported: !storesOutside,
      requiresUsersToProvidePATs: false,
      permissionsJustification: justification(hosts),
      securityContact: vendor.securityContact,
    },
    properties: { formStatus: 'draft' },
  }
}

/** Which claims hold the answers of a group; an empty list is the vendor's own word, to be read by its lawyers. */
export const answerClaims: Readonly<Record<keyof TrustInfo, readonly ClaimId[]>> = {
  dataAccessAndStorage: ['C1', 'C7', 'C8'],
  thirdPartyInformation: ['C4'],
  logDetails: ['C1'],
  dataResidency: ['C9'],
  dataRetention: ['C8'],
  privacy: [],
  security: ['C10', 'C11'],
  properties: [],
}

const googleAnalytics = {
  name: 'Google Analytics (Google LLC)',
  link: 'https://policies.google.com/privacy',
  purpose: 'Usage events without end-user data; an administrator can switch them off.',
  thirdPartyCountries: [],
}

const inScopeData = ({ stores }: HostDeclaration): readonly string[] =>
  stores.map((place) =>
    place === 'page'
      ? 'The macro’s configuration: what a person wrote in it, kept in the body of its page'
      : place,
  )

function justification(hosts: readonly HostDeclaration[]): string {
  const scopes = hosts.flatMap((host) => (host.scopes === 'inferred' ? [] : host.scopes))
  const asks =
    scopes.length === 0
      ? 'The app asks for no scope.'
      : `The app asks for ${scopes.join(', ')}, and uses each of them.`
  const out = hosts.flatMap(({ egress }) => egress.map(({ address }) => address))
  return out.length === 0
    ? `${asks} It declares no egress.`
    : `${asks} It declares egress to ${out.join(', ')} for usage events, as analytics without end-user data.`
}
