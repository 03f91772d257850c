import type { Answer, Effect, Selector } from '../../meaning.ts'
import { argument, channel, kind, nothing, text } from '../terms.ts'
import { pageChannel } from './frame.ts'

/** The class of the table, as a kind. */
export const classKind = (name: string) => kind(`google:${name}`)

const recipient: Selector = { argument: 0, path: ['to'], or: { argument: 0 } }

/** A mail that the script sends: all but whom it goes to is what leaves. */
const mail = (api: string, from: number): Effect => ({
  api,
  named: { recipient },
  sinks: [
    {
      sink: 'egress',
      what: [
        ...(from === 1
          ? ['subject', 'body', 'htmlBody', 'attachments', 'inlineImages', 'name', 'replyTo'].map((key) =>
              argument(0, key),
            )
          : [argument(0)]),
        argument(1),
        argument(2),
        argument(3),
      ],
      to: [text('mailto:'), ...(from === 1 ? [recipient] : [])],
    },
  ],
})

/** What loads or opens an address: the address is what leaves. */
const loads = (api: string, element?: string): Effect => ({
  api,
  named: { to: argument(0) },
  data: { client: api, ...(element !== undefined && { element }) },
  sinks: [{ sink: 'egress', what: [argument(0)], to: argument(0) }],
})

const intoPage: Effect['puts'] = [{ what: argument(0), into: channel(pageChannel, text('*')) }]

const markup = (api: string): Effect => ({
  api,
  named: { html: argument(0) },
  sinks: [
    { sink: 'markup', what: [argument(0)], to: argument(0) },
    // Kept where the text around says that an address is made of it: see leaving.ts.
    { sink: 'egress', what: [argument(0)], to: argument(0) },
  ],
  absorbs: [argument(0)],
})

const hashed = (by: string, what: number, key?: number): Effect => ({
  api: key === undefined ? 'crypto.createHash' : 'crypto.createHmac',
  named: { data: argument(what), ...(key !== undefined && { key: argument(key) }) },
  changes: { by, what: [argument(what)], ...(key !== undefined && { key: argument(key) }) },
})

const encoded: Effect = { changes: { by: 'base64', what: [argument(0)] } }
const passes: Effect = { returns: 'arguments' }
const logs: Effect = {
  api: 'log',
  named: { message: argument(0) },
  data: { client: 'Logger' },
  sinks: [{ sink: 'log', what: [argument('all')] }],
  returns: 'this',
}
const inside: Effect = { returns: 'inside' }
const made: Answer = classKind('made:Blob')

const fetched: Effect = {
  api: 'fetch',
  named: { to: argument(0), method: argument(1, 'method'), body: argument(1, 'payload') },
  data: { client: 'UrlFetchApp' },
  sinks: [
    {
      sink: 'egress',
      what: [argument(0), argument(1, 'payload'), argument(1, 'headers')],
      to: argument(0),
    },
  ],
}

/** What calls do beside answering; by class and member. What isn't here follows from the names: see services.ts. */
export const effects: Readonly<Record<string, Effect>> = {
  'URL_Fetch.UrlFetchApp.fetch': fetched,
  'URL_Fetch.UrlFetchApp.fetchAll': {
    api: 'fetch',
    named: {
      to: argument(0, '*', 'url'),
      method: argument(0, '*', 'method'),
      body: argument(0, '*', 'payload'),
    },
    data: { client: 'UrlFetchApp' },
    sinks: [{ sink: 'egress', what: [argument(0)], to: argument(0, '*', 'url') }],
  },
  'URL_Fetch.UrlFetchApp.getRequest': passes,
  'URL_Fetch.UrlFetchApp.addFile': loads('UrlFetchApp.addFile'),
  'Mail.MailApp.sendEmail': mail('MailApp.sendEmail', 1),
  'Gmail.GmailApp.sendEmail': mail('GmailApp.sendEmail', 1),
  'Gmail.GmailApp.createDraft': mail('GmailApp.createDraft', 1),
  ...Object.fromEntries(
    ['GmailMessage', 'GmailThread'].flatMap((name) =>
      ['reply', 'replyAll', 'createDraftReply', 'createDraftReplyAll'].map((member) => [
        `Gmail.${name}.${member}`,
        mail(`GmailApp.${name}.${member}`, 0),
      ]),
    ),
  ),
  'Gmail.GmailMessage.forward': { ...mail('GmailApp.GmailMessage.forward', 0), named: { recipient } },
  'Gmail.GmailDraft.update': mail('GmailApp.GmailDraft.update', 1),
  'Base.Logger.log': logs,
  'Utilities.Utilities.computeHmacSha256Signature': hashed('hmac-sha256:{key}', 0, 1),
  // The algorithm is a constant of Google's; all but MD5 are taken for the same.
  'Utilities.Utilities.computeHmacSignature': hashed('hmac-sha256:{key}', 1, 2),
  'Utilities.Utilities.computeDigest': hashed('hash', 1),
  'Utilities.Utilities.computeRsaSha1Signature': { changes: { by: 'signature', what: [argument(0)] } },
  'Utilities.Utilities.computeRsaSha256Signature': { changes: { by: 'signature', what: [argument(0)] } },
  'Utilities.Utilities.base64Encode': encoded,
  'Utilities.Utilities.base64EncodeWebSafe': encoded,
  'Utilities.Utilities.base64Decode': passes,
  'Utilities.Utilities.base64DecodeWebSafe': passes,
  'Utilities.Utilities.newBlob': { absorbs: [argument(0), argument(2)], returns: made },
  'Utilities.Utilities.zip': { absorbs: [argument(0)], returns: made },
  'Utilities.Utilities.gzip': { absorbs: [argument(0)], returns: made },
  'Utilities.Utilities.ungzip': { absorbs: [argument(0)], returns: made },
  'Utilities.Utilities.unzip': { absorbs: [argument(0)], returns: { fields: { '*': made } } },
  'Utilities.Utilities.formatString': passes,
  'Utilities.Utilities.formatDate': passes,
  'Utilities.Utilities.parseDate': passes,
  'Utilities.Utilities.parseCsv': { returns: { fields: { '*': { fields: { '*': argument(0) } } } } },
  'Utilities.Utilities.jsonParse': passes,
  'Utilities.Utilities.jsonStringify': passes,
  'Utilities.Utilities.getUuid': { returns: nothing },
  'Language.LanguageApp.translate': passes,
  'HTML.HtmlService.createHtmlOutput': {
    ...markup('HtmlService.createHtmlOutput'),
    returns: classKind('HTML.HtmlOutput'),
  },
  'HTML.HtmlOutput.append': { ...markup('HtmlOutput.append'), puts: intoPage, returns: 'this' },
  'HTML.HtmlOutput.setContent': { ...markup('HtmlOutput.setContent'), returns: 'this' },
  'HTML.HtmlOutput.appendUntrusted': { absorbs: [argument(0)], puts: intoPage, returns: 'this' },
  'HTML.HtmlOutput.getContent': inside,
  'HTML.HtmlOutput.setFaviconUrl': { ...loads('HtmlOutput.setFaviconUrl'), returns: 'this' },
  'HTML.HtmlService.createTemplate': {
    ...markup('HtmlService.createTemplate'),
    opens: 'TEMPLATE_FROM_TEXT',
    returns: classKind('HTML.HtmlTemplate'),
  },
  'Content.ContentService.createTextOutput': {
    absorbs: [argument(0)],
    returns: classKind('Content.TextOutput'),
  },
  'Content.TextOutput.append': { absorbs: [argument(0)], returns: 'this' },
  'Content.TextOutput.setContent': { absorbs: [argument(0)], returns: 'this' },
  'Content.TextOutput.getContent': inside,
  'Script.ScriptApp.getOAuthToken': { returns: { is: 'data', label: 'token' } },
  'Script.ScriptApp.getIdentityToken': {
    returns: [
      { is: 'data', label: 'token' },
      { is: 'data', label: 'email' },
    ],
  },
  'Script.ScriptApp.getScriptId': { returns: { is: 'data', label: 'installation' } },
  'Base.Session.getTemporaryActiveUserKey': { returns: { is: 'data', label: 'accountId' } },
  'Base.Session.getActiveUserLocale': { returns: { is: 'data', label: 'locale' } },
  'Base.Session.getScriptTimeZone': { returns: { is: 'data', label: 'timeZone' } },
  'Base.Session.getTimeZone': { returns: { is: 'data', label: 'timeZone' } },
  'Base.PromptResponse.getResponseText': { returns: { is: 'data', label: 'formInput' } },
  'Base.Browser.inputBox': { returns: { is: 'data', label: 'formInput' } },
  'URL_Fetch.HTTPResponse.getContentText': { returns: { is: 'data', label: 'untrusted' } },
  'JDBC.Jdbc.getConnection': loads('Jdbc.getConnection'),
  'JDBC.Jdbc.getCloudSqlConnection': loads('Jdbc.getCloudSqlConnection'),
}

/** A card's pictures and links, and pictures that Google's servers load. */
export function effectByName(className: string, member: string): Effect | undefined {
  const api = `${className.split('.').at(-1)}.${member}`
  if (className.startsWith('Card_Service.') && /^set\w*Url$/.test(member))
    return { ...loads(api, /Image|Icon|Logo/.test(api) ? undefined : 'a'), returns: 'this' }
  if (
    /^(Slides|Spreadsheet)\./.test(className) &&
    /^(insertImage|insertVideo|replace|setSourceUrl|replace\w*WithImage)$/.test(member)
  )
    return loads(`image:${api}`)
  if (
    className.startsWith('Spreadsheet.') &&
    /^(setFormulas?|setValues?|setFormulas?R1C1|appendRow)$/.test(member)
  )
    return loads(`formula:${api}`)
  if (/^Gmail\..*(Messages|Drafts)Collection$/.test(className) && member === 'send')
    return mail(`Gmail.${api}`, 0)
  return undefined
}
