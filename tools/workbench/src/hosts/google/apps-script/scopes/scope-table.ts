const at = (name: string) => `https://www.googleapis.com/auth/${name}`
const mail = 'https://mail.google.com/'

/**
 * The scopes of which a member needs one; the longest name that fits counts, and a member that isn't here needs none.
 * That UrlFetchApp needs script.external_request, and files the scope of their editor or its currentonly, is Google's
 * reference (seen 2026-11); the read-only scopes for mail, calendars and Drive are what is generally said and were not
 * read for each method.
 */
const table: readonly (readonly [members: string, anyOf: readonly string[]])[] = [
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
  ['CalendarApp', [at('calendar'), 'https://www.google.com/calendar/feeds']],
  ['CalendarApp.get*', [at('calendar'), at('calendar.readonly'), 'https://www.google.com/calendar/feeds']],
  ['Calendar', [at('calendar'), at('calendar.events')]],
  [
    'Calendar.Events.get',
    [at('calendar'), at('calendar.readonly'), at('calendar.events'), at('calendar.events.readonly')],
  ],
  [
    'Calendar.Events.list',
    [at('calendar'), at('calendar.readonly'), at('calendar.events'), at('calendar.events.readonly')],
  ],
  [
    'Calendar.CalendarList.get',
    [at('calendar'), at('calendar.readonly'), at('calendar.calendarlist.readonly')],
  ],
  [
    'Calendar.CalendarList.list',
    [at('calendar'), at('calendar.readonly'), at('calendar.calendarlist.readonly')],
  ],
  ['GmailApp', [mail, at('gmail.modify')]],
  ['GmailApp.get*', [mail, at('gmail.modify'), at('gmail.readonly')]],
  ['GmailApp.search', [mail, at('gmail.modify'), at('gmail.readonly')]],
  ['GmailApp.sendEmail', [mail, at('gmail.modify'), at('gmail.compose'), at('gmail.send')]],
  ['GmailApp.setCurrentMessageAccessToken', []],
  ['Gmail', [mail, at('gmail.modify')]],
  ['Gmail.Users.Messages.get', [mail, at('gmail.modify'), at('gmail.readonly')]],
  ['Gmail.Users.Messages.list', [mail, at('gmail.modify'), at('gmail.readonly')]],
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

function covers(pattern: string, member: string): boolean {
  if (pattern.endsWith('*'))
    return member.startsWith(pattern.slice(0, -1)) && !member.slice(pattern.length - 1).includes('.')
  return member === pattern || member.startsWith(`${pattern}.`)
}
