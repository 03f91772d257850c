import type { AddonDeclaration, EgressDeclaration, HostDeclaration } from '../src/declaration.ts'
import type { Edition } from '../src/edition.ts'
import { knownFields } from '../src/fields.ts'
import { policy } from '../src/policy.ts'

/** The egress that all claims allow. */
export const analytics: EgressDeclaration = {
  address: 'region1.google-analytics.com',
  by: 'functions',
  isAnalytics: true,
  mayCarryEndUserData: false,
}

/** A Forge app with a macro that keeps its configuration in the page. */
export const confluence: HostDeclaration = {
  host: 'confluence',
  platform: 'forge',
  products: ['Confluence'],
  manifest: 'addons/charts/src/hosts/confluence/manifest.yml',
  scopes: [],
  egress: [analytics],
  stores: ['page'],
}

/** An editor add-on with the narrowest scopes. */
export const docs: HostDeclaration = {
  host: 'google',
  platform: 'apps-script',
  products: ['Google Docs'],
  manifest: 'addons/charts/src/hosts/google/appsscript.json',
  scopes: [
    'https://www.googleapis.com/auth/documents.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
  egress: [],
  stores: ['document'],
}

/** An add-on that sends usage data. */
export const charts: AddonDeclaration = {
  name: 'Charts',
  hosts: [confluence, docs],
  usage: {
    destination: 'region1.google-analytics.com',
    fields: Object.keys(knownFields),
    events: [
      { name: 'app_loaded', reason: 'How many installations use it.', parameters: {} },
      { name: 'drawn', reason: 'How long readers wait.', parameters: { kind: ['bar', 'pie'] } },
    ],
  },
}

/** An add-on that sends nothing. */
export const leave: AddonDeclaration = {
  name: 'Leave',
  hosts: [
    {
      ...docs,
      manifest: 'addons/leave/src/hosts/google/appsscript.json',
      products: ['Google Calendar'],
      scopes: ['https://www.googleapis.com/auth/calendar.events'],
      stores: ['user-properties'],
    },
  ],
  usage: 'nothing',
}

/** An edition that says what these add-ons declare. */
export const editionOf = (addons: readonly AddonDeclaration[], version = '1.0.0'): Edition => ({
  version,
  effective: '2026-11-25',
  changes: ['The first edition.'],
  sections: policy(addons),
})
