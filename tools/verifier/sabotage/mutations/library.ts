import type { Mutation } from '../mutation.ts'
import { places } from './places.ts'

const { pseudonym, payload, send } = places
const denied = "    consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },\n    events:"
const keyed = 'toBase64Url(hmac(secret, message).slice(0, idBytes))'

/** Faults in what makes and sends a usage event. */
export const libraryMutations: readonly Mutation[] = [
  {
    name: 'drop-the-hmac',
    claim: 'C3',
    edits: [{ file: pseudonym, find: keyed, replace: 'toBase64Url(message.slice(0, 96))' }],
  },
  {
    name: 'send-the-id-as-it-is',
    claim: 'C3',
    edits: [{ file: pseudonym, find: keyed, replace: 'of.installation' }],
  },
  {
    name: 'user-id-in-the-payload',
    claim: 'C2',
    edits: [
      {
        file: payload,
        find: '    client_id: report.client,\n',
        replace: '    client_id: report.client,\n    user_id: report.client,\n',
      },
    ],
  },
  {
    name: 'extra-parameter',
    claim: 'C2',
    edits: [
      {
        file: payload,
        find: '{ ...place, ...event.parameters }',
        replace: '{ ...place, ...event.parameters, session_id: String(Math.random()) }',
      },
    ],
  },
  {
    name: 'ip-override',
    claim: 'C2',
    edits: [
      {
        file: payload,
        find: denied,
        replace: denied.replace('    events:', "    ip_override: '192.0.2.1',\n    events:"),
      },
    ],
  },
  {
    name: 'consent-granted',
    claim: 'C6',
    edits: [{ file: payload, find: denied, replace: denied.replace("_data: 'DENIED'", "_data: 'GRANTED'") }],
  },
  {
    name: 'consent-left-out',
    claim: 'C6',
    edits: [{ file: payload, find: denied, replace: '    events:' }],
  },
  {
    name: 'another-collector',
    claim: 'C4',
    edits: [
      {
        file: send,
        find: "collectionOrigin = 'https://region1.google-analytics.com'",
        replace: "collectionOrigin = 'https://collect.vendor.example'",
      },
    ],
  },
  {
    name: 'http-collector',
    claim: 'C10',
    edits: [
      {
        file: send,
        find: "collectionOrigin = 'https://",
        replace: "collectionOrigin = 'http://",
      },
    ],
  },
  {
    name: 'secret-in-the-code',
    claim: 'C11',
    edits: [
      {
        file: send,
        find: '&api_secret=',
        replace: '&api_secret=Zk3vQ9x_T0aLw7RyB2mNdg&x=',
      },
    ],
  },
]
