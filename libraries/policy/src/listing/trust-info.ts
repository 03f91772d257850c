/**
 * The answers of the Marketplace's Privacy & Security tab in the shape of its REST resource, as
 * `PUT /rest/2/addons/{addonKey}/privacy-and-security` takes them
 * (developer.atlassian.com/platform/marketplace/rest/v2/api-group-privacy-and-security, seen 2026-11-25).
 */
export interface TrustInfo {
  readonly dataAccessAndStorage: {
    readonly isSameDataProcessedAndStored: boolean
    readonly appProcessEUDOutsideAtlassian: boolean
    readonly typesOfDataAccessed: readonly string[]
    readonly appStoresEUDOutsideAtlassian: boolean
    readonly typesOfDataStored: readonly string[]
  }
  readonly thirdPartyInformation: {
    readonly isEndUserDataShared: boolean
    readonly thirdPartyDetails: readonly ThirdParty[]
  }
  readonly logDetails: {
    readonly logEndUserData: boolean
    readonly logProcessAndOrStoreEUDOutsideAtlassian: boolean
    readonly logEUDShareWithThirdParty: boolean
    readonly logsIntegralForAppFunctionality: boolean
  }
  readonly dataResidency: {
    readonly isDataResidencySupported: 'STORED_IN_ATLASSIAN_N_DR_SUPPORTED' | 'APP_DOES_NOT_SUPPORT_DR'
    readonly countriesWhereEndUserDataStored: readonly string[]
    readonly realmMigrationSupported: boolean
    readonly inScopeDataTypes: readonly string[]
  }
  readonly dataRetention: {
    readonly isDataRetentionSupported: boolean
    readonly isCustomRetentionPeriodAllowed: boolean
    readonly isRetentionDurationIndefinite: boolean
  }
  readonly privacy: {
    readonly privacyEnhancingTechniques: {
      readonly arePrivacyEnhancingTechniquesSupported: boolean
      readonly privacyEnhancingTechniquesSupported: readonly string[]
    }
    readonly gdpr: {
      readonly dataController: {
        readonly isAppDataController: Answer
        readonly endUserDataTypes: readonly string[]
      }
      readonly dataProcessor: {
        readonly isAppDataProcessor: Answer
        readonly endUserDataTypes: readonly string[]
      }
      readonly dataTransfer: {
        readonly isEndUserDataTransferredOutsideEEA: boolean
        readonly isTransferComplianceMechanismsAdhered: boolean
      }
    }
    readonly ccpa: {
      readonly business: { readonly isAppBusiness: Answer; readonly endUserDataTypes: readonly string[] }
      readonly serviceProvider: {
        readonly isAppServiceProvider: Answer
        readonly endUserDataTypes: readonly string[]
      }
    }
  }
  readonly security: {
    readonly isDiskEncryptionSupported: boolean
    readonly requiresUsersToProvidePATs: boolean
    readonly permissionsJustification: string
    readonly securityContact: string
  }
  readonly properties: { readonly formStatus: 'draft' }
}

type Answer = 'TRUE' | 'FALSE'

interface ThirdParty {
  readonly name: string
  readonly link: string
  readonly purpose: string
  readonly thirdPartyCountries: readonly string[]
}
