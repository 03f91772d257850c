import type { Mutation } from '../../mutation.ts'
import { googlePlaces } from '../places.ts'

const { usageCode: code, usageManifest: manifest } = googlePlaces
const installation = 'installation: ScriptApp.getScriptId()'
const keyed = 'toBase64Url(hmac2(secret, message).slice(0, idBytes))'
const denied = 'consent: { ad_user_data: "DENIED", ad_personalization: "DENIED" },\n'
const zone = 'time_zone: parseTimeZone(report.timeZone)'
const address = 'https://region1.google-analytics.com/mp/collect'
const silent = '    } catch {\n      return "UNREACHABLE";\n'

/** Faults in what makes and sends the usage event at Google. */
export const googleUsageMutations: readonly Mutation[] = [
  {
    name: 'drop-the-hmac',
    claim: 'C3',
    edits: [{ file: code, find: keyed, replace: 'toBase64Url(message.slice(0, 96))' }],
  },
  {
    name: 'literal-key',
    claim: 'C3',
    edits: [
      {
        file: code,
        find: '  function parseKey(text2) {\n',
        replace: '  function parseKey(text2 = "AAcOFRwjKjE4P0ZNVFtiaXB3foWMk5qhqK+2vcTL0tk=") {\n',
      },
    ],
  },
  {
    name: 'digest-without-a-key',
    claim: 'C3',
    edits: [
      {
        file: code,
        find: 'Utilities.computeHmacSha256Signature(signed(message), signed(key))',
        replace: 'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, signed(message))',
      },
    ],
  },
  {
    name: 'pseudonym-of-a-person',
    claim: 'C1',
    edits: [{ file: code, find: installation, replace: 'installation: Session.getTemporaryActiveUserKey()' }],
  },
  {
    name: 'pseudonym-of-a-document',
    claim: 'C2',
    edits: [
      {
        file: code,
        find: installation,
        replace: 'installation: DocumentApp.getActiveDocument().getId()',
      },
    ],
  },
  {
    name: 'locale-with-an-address',
    claim: 'C1',
    edits: [
      {
        file: code,
        find: 'parseLocale(report.locale)',
        replace: 'parseLocale(report.locale + Session.getActiveUser().getEmail())',
      },
    ],
  },
  {
    name: 'title-as-the-time-zone',
    claim: 'C7',
    edits: [{ file: code, find: zone, replace: 'time_zone: DocumentApp.getActiveDocument().getName()' }],
  },
  {
    name: 'user-id-in-the-payload',
    claim: 'C2',
    edits: [
      {
        file: code,
        find: '      client_id: report.client,\n',
        replace: '      client_id: report.client,\n      user_id: report.client,\n',
      },
    ],
  },
  {
    name: 'extra-parameter',
    claim: 'C2',
    edits: [
      {
        file: code,
        find: '{ ...place, ...event.parameters }',
        replace: '{ ...place, ...event.parameters, session_id: String(Math.random()) }',
      },
    ],
  },
  {
    name: 'consent-granted',
    claim: 'C6',
    edits: [{ file: code, find: denied, replace: denied.replace('DENIED', 'GRANTED') }],
  },
  {
    name: 'consent-left-out',
    claim: 'C6',
    edits: [{ file: code, find: denied, replace: '' }],
  },
  {
    name: 'another-collector',
    claim: 'C4',
    edits: [
      {
        file: code,
        find: 'collectionOrigin = "https://region1.google-analytics.com"',
        replace: 'collectionOrigin = "https://stats.vendor.example"',
      },
    ],
  },
  {
    name: 'over-http',
    claim: 'C10',
    edits: [
      {
        file: code,
        find: 'collectionOrigin = "https://',
        replace: 'collectionOrigin = "http://',
      },
    ],
  },
  {
    name: 'certificate-not-checked',
    claim: 'C10',
    edits: [
      {
        file: code,
        find: 'muteHttpExceptions: !0\n',
        replace: 'muteHttpExceptions: !0,\n          validateHttpsCertificates: !1\n',
      },
    ],
  },
  {
    name: 'failure-logged',
    claim: 'C5',
    edits: [
      {
        file: code,
        find: silent,
        replace: '    } catch (error) {\n      return console.warn(error), "UNREACHABLE";\n',
      },
    ],
  },
  {
    name: 'failure-thrown',
    claim: 'C5',
    edits: [{ file: code, find: silent, replace: '    } catch (error) {\n      throw error;\n' }],
  },
  {
    name: 'tried-again',
    claim: 'C5',
    edits: [
      {
        file: code,
        find: silent,
        replace: '    } catch {\n      return sendNow(report, { destination, fetch });\n',
      },
    ],
  },
  {
    name: 'hmac-of-md5',
    claim: 'C11',
    edits: [
      {
        file: code,
        find: 'Utilities.computeHmacSha256Signature(signed(message)',
        replace: 'Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, signed(message)',
      },
    ],
  },
  {
    name: 'another-event',
    claim: 'C14',
    edits: [
      {
        file: code,
        find: '{ name: event.name, params',
        replace: '{ name: "document_opened", params',
      },
    ],
  },
  {
    name: 'a-host-more-in-the-list',
    claim: 'C4',
    edits: [
      {
        file: manifest,
        find: `"${address}"\n`,
        replace: `"${address}",\n    "https://stats.vendor.example/"\n`,
      },
    ],
  },
  {
    name: 'list-by-http',
    claim: 'C10',
    edits: [{ file: manifest, find: address, replace: address.replace('https', 'http') }],
  },
]
