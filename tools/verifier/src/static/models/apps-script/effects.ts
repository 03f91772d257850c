import type { Answer, Channel, Effect, Selector } from '../../meaning.ts'
import { argument, channel, kind, nothing, text } from '../terms.ts'
import { pageChannel } from './frame.ts'

/** A member that stands for all that is in a mail; no code has its name. */
export const wholeMail = 'ㄅwhole'

/** The class of the table, as a kind. */
export const classKind = (name: string) => kind(`google:${name}`)

/** What its text, or one of two places of options, names. */
const either = (...selectors: readonly Selector[]): Selector =>
  selectors.reduceRight((others, one) => ({ ...one, or: others }))

/** Options are the last argument, wherever that is; a reply has them behind its text. */
const hidden = [0, 1, 3].flatMap((index) => ['cc', 'bcc', 'replyTo'].map((key) => argument(index, key)))
/** Whoever gets the mail, or what is answered to it. */
const recipients = either(argument(0, 'to'), argument(0), ...hidden)

/** All that a mail holds, where it is given as one object. */
const contents = ['subject', 'body', 'htmlBody', 'attachments', 'inlineImages', 'name', 'replyTo']

/** A mail that the script sends: all but whom it goes to is what leaves. */
const mail = (api: string, from: number): Effect => {
  const to = [text('mailto:'), ...(from === 1 ? [either(argument(0, 'to'), argument(0))] : [])]
  const behind = [argument(1), argument(2), argument(3)]
  return {
    api,
    named: { recipient: from === 1 ? recipients : either(argument(0, 'recipient'), ...hidden) },
    sinks: [
      { sink: 'egress', what: from === 1 ? behind : [argument(0), ...behind], to },
      // The first of several is whom it goes to; one alone is the mail.
      ...(from === 1
        ? [
            {
              sink: 'egress' as const,
              what: contents.map((key) => argument(0, key)),
              to,
              unless: { where: argument(1), matches: /^/ },
            },
          ]
        : []),
    ],
  }
}

/** What loads or opens an address: the address is what leaves. */
const loads = (api: string, element?: string): Effect => ({
  api,
  named: { to: argument(0) },
  data: { client: api, ...(element !== undefined && { element }) },
  sinks: [{ sink: 'egress', what: [argument(0)], to: argument(0) }],
})

/** Requests with addresses in them: a picture's, a link's. */
const loadsWithin = (api: string): Effect => {
  const addresses = either(
    ...['uri', 'url', 'imageUrl'].map((key) => argument(0, 'requests', '*', '*', key)),
    argument(0, 'requests', '*', '*', 'textStyle', 'link', 'url'),
  )
  return {
    api: `image:${api}`,
    named: { to: addresses },
    data: { client: api },
    sinks: [
      { sink: 'egress', what: [addresses], to: addresses },
      { sink: 'product', what: [argument('all')] },
    ],
  }
}

/** A text that is no formula with an address of another host that goes on with something that isn't known. */
const sendsNothing =
  /^(?!\s*=[\s\S]*https?:\/\/(?!(docs|drive|calendar|mail|www|sheets|slides)\.google\.com\/)[^"'&\s)]*\*)/i

/** Formulas that are written, in one cell or many: an address in one is loaded by Google, with what is in it. */
const formula = (api: string, ...path: readonly string[]): Effect => {
  const written = argument(0, ...path)
  return {
    api: `formula:${api}`,
    named: { formula: written },
    sinks: [
      { sink: 'egress', what: [written], to: written, unless: { where: written, matches: sendsNothing } },
      { sink: 'product', what: [argument(0)] },
    ],
  }
}

/** A link in a document leaves when somebody follows it. */
const links = (api: string): Effect => {
  const to = either(argument(0), argument(2))
  return {
    api: `link:${api}`,
    data: { client: api, element: 'a' },
    sinks: [{ sink: 'egress', what: [to], to }],
  }
}

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
  'Gmail.GmailMessage.forward': {
    api: 'GmailApp.GmailMessage.forward',
    named: { recipient: recipients },
    sinks: [
      {
        sink: 'egress',
        what: [argument('this', wholeMail), argument(1)],
        to: [text('mailto:'), argument(0)],
      },
    ],
  },
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
  'Docs.Collection.DocumentsCollection.batchUpdate': loadsWithin('Docs.Documents.batchUpdate'),
  'Slides.Collection.PresentationsCollection.batchUpdate': loadsWithin('Slides.Presentations.batchUpdate'),
  'JDBC.Jdbc.getConnection': loads('Jdbc.getConnection'),
  'JDBC.Jdbc.getCloudSqlConnection': loads('Jdbc.getCloudSqlConnection'),
}

/** What is put into a document of XML comes out of it as a text. */
export const xml: Channel = channel('xml', text('*'))

/** A text of a card may hold links. */
const cardText = (api: string): Effect => ({
  api: `markup:${api}`,
  sinks: [{ sink: 'egress', what: [argument(0)], to: argument(0) }],
})

/** A card's pictures and links, and pictures that Google's servers load. */
export function effectByName(className: string, member: string): Effect | undefined {
  const api = `${className.split('.').at(-1)}.${member}`
  if (className.startsWith('Card_Service.') && /^set\w*Url$/.test(member))
    return { ...loads(api, /Image|Icon|Logo/.test(api) ? undefined : 'a'), returns: 'this' }
  if (
    /^(Slides|Spreadsheet)\./.test(className) &&
    /^(insertImage|insertVideo|replace|setSourceUrl|setPictureFill|replace\w*WithImage)$/.test(member)
  )
    return loads(`image:${api}`)
  if (/^(Document|Slides|Spreadsheet)\./.test(className) && member === 'setLinkUrl')
    return { ...links(api), returns: 'this' }
  if (className.startsWith('Spreadsheet.') && /^(setFormula|setValue)(R1C1)?$/.test(member))
    return { ...formula(api), returns: 'this' }
  if (className.startsWith('Spreadsheet.') && /^(setFormulas|setValues)(R1C1)?$/.test(member))
    return { ...formula(api, '*', '*'), returns: 'this' }
  if (className.startsWith('Spreadsheet.') && member === 'appendRow')
    return { ...formula(api, '*'), returns: 'this' }
  if (/^Sheets\..*ValuesCollection$/.test(className) && /^(update|append)$/.test(member))
    return formula(`Sheets.${api}`, 'values', '*', '*')
  if (
    /^Card_Service\.\w+$/.test(className) &&
    /^set(Text|Content|TopLabel|BottomLabel|Title|Subtitle)$/.test(member)
  )
    return { ...cardText(api), returns: 'this' }
  if (className.startsWith('XML_Service.')) return { puts: [{ what: argument('all', '*'), into: xml }] }
  // A database outside is told all that a statement, or a value of one, holds.
  if (className.startsWith('JDBC.') && /^(set|execute|prepare|addBatch|update)/.test(member))
    return {
      api: `Jdbc.${api}`,
      sinks: [{ sink: 'egress', what: [argument('all')], to: text('jdbc:') }],
    }
  // What changes is told to an address of the code's own.
  if (className.includes('.Collection.') && member === 'watch')
    return {
      api: 'fetch',
      named: { to: argument(0, 'address') },
      data: { client: api },
      sinks: [{ sink: 'egress', what: [argument(0)], to: argument(0, 'address') }],
    }
  if (/^Gmail\..*(Messages|Drafts)Collection$/.test(className) && member === 'send')
    return mail(`Gmail.${api}`, 0)
  return undefined
}
