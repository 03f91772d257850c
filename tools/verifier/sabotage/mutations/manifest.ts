import type { Mutation } from '../mutation.ts'
import { places } from './places.ts'

const { manifest: file } = places
const host = 'region1.google-analytics.com'
const address = `        - address: ${host}\n`
const category = '          category: analytics\n'
const denied = '          inScopeEUD: false\n'

/** Faults in what is declared. */
export const manifestMutations: readonly Mutation[] = [
  {
    name: 'in-scope-data-not-denied',
    claim: 'C7',
    edits: [
      {
        file,
        find: address + category + denied,
        replace: `        - { address: ${host}, category: analytics }\n`,
      },
    ],
  },
  {
    name: 'category-dropped',
    claim: 'C5',
    edits: [
      {
        file,
        find: address + category + denied,
        replace: `        - { address: ${host}, inScopeEUD: false }\n`,
      },
    ],
  },
  {
    name: 'wildcard-egress',
    claim: 'C4',
    edits: [{ file, find: address, replace: "        - address: '*'\n" }],
  },
  {
    name: 'analytics-from-the-browser',
    claim: 'C4',
    edits: [
      {
        file,
        find: `      backend:\n`,
        replace: `      client:\n${address}${category}${denied}      backend:\n`,
      },
    ],
  },
  {
    name: 'http-address',
    claim: 'C10',
    edits: [{ file, find: address, replace: address.replace('region1', 'http://region1') }],
  },
  {
    name: 'analytics-host-not-admitted',
    claim: 'C9',
    edits: [{ file, find: address, replace: '        - address: stats.vendor.example\n' }],
  },
  {
    name: 'remote',
    claim: 'C7',
    edits: [
      {
        file,
        find: 'permissions:\n',
        replace:
          'remotes:\n  - key: backend\n    baseUrl: https://backend.vendor.example\n    operations: [storage]\n\npermissions:\n',
      },
    ],
  },
  {
    name: 'event-bound-to-a-remote',
    claim: 'C1',
    edits: [
      {
        file,
        find: '  function:\n    - key: resolver\n',
        replace:
          '  trigger:\n    - key: feed\n      endpoint: pages\n      events: [avi:confluence:created:page]\n  endpoint:\n    - key: pages\n      remote: backend\n  function:\n    - key: resolver\n',
      },
      {
        file,
        find: 'permissions:\n  scopes: []\n',
        replace:
          'remotes:\n  - key: backend\n    baseUrl: https://backend.vendor.example\n    operations: [compute]\n\npermissions:\n  scopes: [read:confluence-content.summary]\n',
      },
    ],
  },
  {
    name: 'unsafe-eval',
    claim: 'C11',
    edits: [{ file, find: '  content:\n', replace: '  content:\n    scripts: [unsafe-eval]\n' }],
  },
  {
    name: 'unused-scope',
    claim: 'C11',
    edits: [{ file, find: '  scopes: []\n', replace: '  scopes: [read:page:confluence]\n' }],
  },
  {
    name: 'indexing',
    claim: 'C8',
    edits: [
      {
        file,
        find: '        openOnInsert: true\n',
        replace:
          '        openOnInsert: true\n        parameters:\n          - identifier: source\n            type: string\n            indexing:\n              enabled: true\n',
      },
    ],
  },
  {
    name: 'old-runtime',
    claim: 'C11',
    edits: [{ file, find: 'name: nodejs22.x', replace: 'name: nodejs18.x' }],
  },
]
