const at = (name: string) => `https://www.googleapis.com/auth/${name}`
const mail = 'https://mail.google.com/'

type Entry = readonly [members: string, anyOf: readonly string[]]

const calendarFeeds = [at('calendar'), 'https://www.google.com/calendar/feeds']
const calendarReaders = ['Calendar', 'CalendarEvent', 'CalendarEventSeries', 'EventGuest'].flatMap((name) => [
  `CalendarApp.${name}.get*`,
  `CalendarApp.${name}.is*`,
])
const eventReaders = [
  at('calendar'),
  at('calendar.readonly'),
  at('calendar.events'),
  at('calendar.events.readonly'),
  at('calendar.events.owned'),
  at('calendar.events.owned.readonly'),
]
const listReaders = [
  at('calendar'),
  at('calendar.readonly'),
  at('calendar.calendarlist'),
  at('calendar.calendarlist.readonly'),
]
const mailReaders = [mail, at('gmail.modify'), at('gmail.readonly')]
/** Of the message alone that is open, with a key to it; the last tells who wrote it and when, and no more. */
const openMessage = [
  at('gmail.addons.current.message.readonly'),
  at('gmail.addons.current.message.action'),
  at('gmail.addons.current.message.metadata'),
]
const messageContent = ['getBody', 'getPlainBody', 'getRawContent', 'getAttachments'].map(
  (name) => `GmailApp.GmailMessage.${name}`,
)
const replies = ['GmailMessage', 'GmailThread'].flatMap((name) => [
  `GmailApp.${name}.createDraftReply`,
  `GmailApp.${name}.createDraftReplyAll`,
])

/**
 * The scopes of which a member needs one; the longest name that fits counts, and a member that isn't here needs none.
 * That UrlFetchApp needs script.external_request, and files the scope of their editor or its currentonly, is Google's
 * reference (seen 2026-11); the read-only scopes for mail, calendars and Drive are what is generally said and were not
 * read for each method.
 */
const table: readonly Entry[] = [
  ['DocumentApp', [at('documents.currentonly'), at('documents')]],
  ['DocumentApp.create', [at('documents')]],
  ['DocumentApp.openById', [at('documents')]],
  ['DocumentApp.openByUrl', [at('documents')]],
  ['DocumentApp.getUi', []],
  ['SlidesApp', [at('presentations.currentonly'), at('presentations')]],
  ['SlidesApp.create', [at('presentations')]],
  ['SlidesApp.openById', [at('presentations')]],
  ['SlidesApp.openByUrl', [at('presentations')]],
  ['SlidesApp.getUi', []],
  ['SpreadsheetApp', [at('spreadsheets.currentonly'), at('spreadsheets')]],
  ['SpreadsheetApp.create', [at('spreadsheets')]],
  ['SpreadsheetApp.openById', [at('spreadsheets')]],
  ['SpreadsheetApp.openByUrl', [at('spreadsheets')]],
  ['SpreadsheetApp.getUi', []],
  ['FormApp', [at('forms.currentonly'), at('forms')]],
  ['FormApp.create', [at('forms')]],
  ['FormApp.openById', [at('forms')]],
  ['FormApp.openByUrl', [at('forms')]],
  ['FormApp.getUi', []],
  ['CalendarApp', calendarFeeds],
  ['CalendarApp.get*', [...calendarFeeds, at('calendar.readonly')]],
  ...calendarReaders.map((member): Entry => [member, [...calendarFeeds, at('calendar.readonly')]]),
  ['CalendarApp.newRecurrence', []],
  ['CalendarApp.EventRecurrence', []],
  ['CalendarApp.RecurrenceRule', []],
  ['Calendar', [at('calendar')]],
  ['Calendar.new*', []],
  ['Calendar.Events', [at('calendar'), at('calendar.events'), at('calendar.events.owned')]],
  ['Calendar.Events.get', eventReaders],
  ['Calendar.Events.list', eventReaders],
  ['Calendar.Events.instances', eventReaders],
  ['Calendar.CalendarList', [at('calendar'), at('calendar.calendarlist')]],
  ['Calendar.CalendarList.get', listReaders],
  ['Calendar.CalendarList.list', listReaders],
  ['Calendar.Calendars', [at('calendar'), at('calendar.calendars')]],
  [
    'Calendar.Calendars.get',
    [at('calendar'), at('calendar.readonly'), at('calendar.calendars'), at('calendar.calendars.readonly')],
  ],
  ['Calendar.Acl', [at('calendar'), at('calendar.acls')]],
  ['Calendar.Colors', [...eventReaders, at('calendar.calendarlist.readonly')]],
  [
    'Calendar.Freebusy',
    [at('calendar'), at('calendar.readonly'), at('calendar.freebusy'), at('calendar.events.freebusy')],
  ],
  ['Calendar.Settings', [at('calendar'), at('calendar.readonly'), at('calendar.settings.readonly')]],
  ['GmailApp', [mail, at('gmail.modify')]],
  ['GmailApp.get*', mailReaders],
  ['GmailApp.search', mailReaders],
  ['GmailApp.refresh*', mailReaders],
  ['GmailApp.getMessageById', [...mailReaders, ...openMessage]],
  ['GmailApp.getThreadById', [...mailReaders, ...openMessage]],
  ['GmailApp.GmailThread.get*', [...mailReaders, ...openMessage]],
  ['GmailApp.GmailThread.is*', [...mailReaders, ...openMessage]],
  ['GmailApp.GmailMessage.get*', [...mailReaders, ...openMessage]],
  ['GmailApp.GmailMessage.is*', [...mailReaders, ...openMessage]],
  ...messageContent.map((member): Entry => [member, [...mailReaders, ...openMessage.slice(0, 2)]]),
  ['GmailApp.GmailAttachment', [...mailReaders, ...openMessage.slice(0, 2)]],
  ['GmailApp.GmailLabel.get*', mailReaders],
  ['GmailApp.GmailDraft', [mail, at('gmail.modify'), at('gmail.compose')]],
  ['GmailApp.createDraft', [mail, at('gmail.modify'), at('gmail.compose')]],
  ...replies.map(
    (member): Entry => [member, [mail, at('gmail.modify'), at('gmail.addons.current.action.compose')]],
  ),
  ['GmailApp.sendEmail', [mail, at('gmail.modify'), at('gmail.compose'), at('gmail.send')]],
  ['GmailApp.setCurrentMessageAccessToken', []],
  ['Gmail', [mail, at('gmail.modify')]],
  ['Gmail.Users.getProfile', [...mailReaders, at('gmail.metadata')]],
  ['Gmail.Users.Messages.get', [...mailReaders, at('gmail.metadata')]],
  ['Gmail.Users.Messages.list', [...mailReaders, at('gmail.metadata')]],
  ['Gmail.Users.Threads.get', [...mailReaders, at('gmail.metadata')]],
  ['Gmail.Users.Threads.list', [...mailReaders, at('gmail.metadata')]],
  ['Gmail.Users.Labels.get', [...mailReaders, at('gmail.labels'), at('gmail.metadata')]],
  ['Gmail.Users.Labels.list', [...mailReaders, at('gmail.labels'), at('gmail.metadata')]],
  ['DriveApp', [at('drive')]],
  ['DriveApp.get*', [at('drive'), at('drive.readonly')]],
  ['DriveApp.search*', [at('drive'), at('drive.readonly')]],
  ['DriveApp.getFileById', [at('drive'), at('drive.readonly'), at('drive.file')]],
  ['DriveApp.createFile', [at('drive'), at('drive.file')]],
  ['Drive', [at('drive'), at('drive.file'), at('drive.readonly')]],
  ['Docs', [at('documents'), at('documents.readonly'), at('drive'), at('drive.file')]],
  ['Sheets', [at('spreadsheets'), at('spreadsheets.readonly'), at('drive'), at('drive.file')]],
  ['Slides', [at('presentations'), at('presentations.readonly'), at('drive'), at('drive.file')]],
  ['MailApp', [at('script.send_mail')]],
  ['ContactsApp', ['https://www.google.com/m8/feeds', at('contacts')]],
  ['UrlFetchApp', [at('script.external_request')]],
  ['UrlFetchApp.getRequest', []],
  ['Jdbc', [at('script.external_request')]],
  ['ScriptApp.newTrigger', [at('script.scriptapp')]],
  ['ScriptApp.deleteTrigger', [at('script.scriptapp')]],
  ['ScriptApp.getProjectTriggers', [at('script.scriptapp')]],
  ['ScriptApp.getScriptTriggers', [at('script.scriptapp')]],
  ['ScriptApp.getUserTriggers', [at('script.scriptapp')]],
  ['Session.getActiveUser', [at('userinfo.email')]],
  ['Session.getEffectiveUser', [at('userinfo.email')]],
  ['Session.getUser', [at('userinfo.email')]],
  ['Ui.showSidebar', [at('script.container.ui')]],
  ['Ui.showModalDialog', [at('script.container.ui')]],
  ['Ui.showModelessDialog', [at('script.container.ui')]],
  ['Ui.showDialog', [at('script.container.ui')]],
]

/** The scopes of which `member` (`UrlFetchApp.fetch`) needs one; none for a member that needs none. */
export function scopesOf(member: string): readonly string[] {
  let best: readonly [string, readonly string[]] | undefined
  for (const entry of table)
    if (covers(entry[0], member) && entry[0].length > (best?.[0].length ?? 0)) best = entry
  return best?.[1] ?? []
}

/** Whether a member is known that needs the scope. */
export const isKnownScope = (scope: string): boolean => table.some(([, anyOf]) => anyOf.includes(scope))

function covers(pattern: string, member: string): boolean {
  if (pattern.endsWith('*'))
    return member.startsWith(pattern.slice(0, -1)) && !member.slice(pattern.length - 1).includes('.')
  return member === pattern || member.startsWith(`${pattern}.`)
}
