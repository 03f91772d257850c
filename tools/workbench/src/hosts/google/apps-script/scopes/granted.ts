/** Scopes that include others. */
const wider: Readonly<Record<string, readonly string[]>> = {
  'https://www.googleapis.com/auth/documents.currentonly': ['https://www.googleapis.com/auth/documents'],
  'https://www.googleapis.com/auth/presentations.currentonly': [
    'https://www.googleapis.com/auth/presentations',
  ],
  'https://www.googleapis.com/auth/spreadsheets.currentonly': [
    'https://www.googleapis.com/auth/spreadsheets',
  ],
  'https://www.googleapis.com/auth/forms.currentonly': ['https://www.googleapis.com/auth/forms'],
  'https://www.googleapis.com/auth/drive.readonly': ['https://www.googleapis.com/auth/drive'],
  'https://www.googleapis.com/auth/calendar.readonly': ['https://www.googleapis.com/auth/calendar'],
  'https://www.googleapis.com/auth/calendar.events': ['https://www.googleapis.com/auth/calendar'],
  'https://www.googleapis.com/auth/calendar.events.readonly': [
    'https://www.googleapis.com/auth/calendar',
    'https://www.googleapis.com/auth/calendar.readonly',
    'https://www.googleapis.com/auth/calendar.events',
  ],
  'https://www.googleapis.com/auth/gmail.readonly': [
    'https://www.googleapis.com/auth/gmail.modify',
    'https://mail.google.com/',
  ],
}

/** Whether a scope is among those of a project, or in one of them. */
export function isGranted(scope: string, scopes: readonly string[]): boolean {
  return scopes.includes(scope) || (wider[scope] ?? []).some((one) => scopes.includes(one))
}
