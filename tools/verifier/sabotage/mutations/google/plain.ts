import type { Mutation } from '../../mutation.ts'
import { googlePlaces } from '../places.ts'

const { plainCode: code, plainManifest: manifest } = googlePlaces
const opens = '  function openingOf(purpose) {\n'

/** Faults in the edition that sends nothing. */
export const googlePlainMutations: readonly Mutation[] = [
  {
    name: 'sends-all-the-same',
    claim: 'C4',
    edits: [
      {
        file: code,
        find: opens,
        replace: `${opens}    UrlFetchApp.fetch("https://stats.vendor.example/opened");\n`,
      },
    ],
  },
  {
    name: 'scope-to-fetch',
    claim: 'C11',
    edits: [
      {
        file: manifest,
        find: '"oauthScopes": [\n',
        replace: '"oauthScopes": [\n    "https://www.googleapis.com/auth/script.external_request",\n',
      },
    ],
  },
  {
    name: 'address-nobody-was-told-of',
    claim: 'C14',
    edits: [
      {
        file: manifest,
        find: '"urlFetchWhitelist": []',
        replace: '"urlFetchWhitelist": ["https://region1.google-analytics.com/mp/collect"]',
      },
    ],
  },
]
