const at = (name: string) => `https://www.googleapis.com/auth/${name}`

/** What the name of a service in the code makes Google ask for. */
const ofServices: Readonly<Record<string, string>> = {
  CalendarApp: at('calendar'),
  Calendar: at('calendar'),
  ContactsApp: 'https://www.google.com/m8/feeds',
  Docs: at('documents'),
  Drive: at('drive'),
  DriveApp: at('drive'),
  Gmail: 'https://mail.google.com/',
  GmailApp: 'https://mail.google.com/',
  Jdbc: at('script.external_request'),
  MailApp: at('script.send_mail'),
  Sheets: at('spreadsheets'),
  Slides: at('presentations'),
  UrlFetchApp: at('script.external_request'),
}
const ofFiles: Readonly<Record<string, string>> = {
  DocumentApp: 'documents',
  FormApp: 'forms',
  SlidesApp: 'presentations',
  SpreadsheetApp: 'spreadsheets',
}
const ofMembers: Readonly<Record<string, string>> = {
  showSidebar: at('script.container.ui'),
  showModalDialog: at('script.container.ui'),
  showModelessDialog: at('script.container.ui'),
  showDialog: at('script.container.ui'),
  newTrigger: at('script.scriptapp'),
  getProjectTriggers: at('script.scriptapp'),
  getUserTriggers: at('script.scriptapp'),
  deleteTrigger: at('script.scriptapp'),
  getActiveUser: at('userinfo.email'),
  getEffectiveUser: at('userinfo.email'),
}

/** The scopes that Google asks for because the code says `owner.member`, where the manifest lists none. */
export function scopesNamed(
  owner: string,
  member: string,
  { isCurrentOnly }: { readonly isCurrentOnly: boolean },
): readonly string[] {
  const file = Object.hasOwn(ofFiles, owner) ? ofFiles[owner] : undefined
  return [
    ...(Object.hasOwn(ofServices, owner) ? [ofServices[owner] as string] : []),
    ...(file !== undefined && member !== 'getUi' ? [at(isCurrentOnly ? `${file}.currentonly` : file)] : []),
    // Others have a getUser too.
    ...(owner === 'Session' && member === 'getUser' ? [at('userinfo.email')] : []),
    ...(Object.hasOwn(ofMembers, member) ? [ofMembers[member] as string] : []),
  ]
}
