import type { CalledAs } from '../../../app/apps-script/script-project.ts'
import type { Meaning } from '../../meaning.ts'
import { data, kind, nothing, object } from '../terms.ts'

const formInputs = data('formInput')
const user = kind('google:Base.User')
/** The file that is opened, changed or sent. */
const source: Meaning = {
  is: 'any',
  of: ['Document.Document', 'Slides.Presentation', 'Spreadsheet.Spreadsheet', 'Forms.Form'].map((name) =>
    kind(`google:${name}`),
  ),
}

/** An event of an add-on; logged whole it gives its tokens away (workspace/add-ons/concepts/event-objects, seen 2026-11). */
const card: Meaning = {
  is: 'data',
  members: {
    commonEventObject: object({
      platform: nothing,
      hostApp: nothing,
      userLocale: data('locale'),
      timeZone: object({ id: data('timeZone'), offset: nothing }),
      formInputs,
      parameters: formInputs,
      invokedFunction: nothing,
    }),
    formInput: formInputs,
    formInputs,
    parameters: formInputs,
    parameter: formInputs,
    userLocale: data('locale'),
    userCountry: data('locale'),
    userTimezone: object({ id: data('timeZone'), offSet: nothing }),
    clientPlatform: nothing,
    hostApp: nothing,
    messageMetadata: object({
      accessToken: data('token'),
      messageId: data('contentId'),
      threadId: data('contentId'),
    }),
    gmail: object({
      accessToken: data('token'),
      messageId: data('contentId'),
      threadId: data('contentId'),
      toRecipients: data('email'),
      ccRecipients: data('email'),
      bccRecipients: data('email'),
    }),
    calendar: object({
      id: data('contentId'),
      calendarId: data('email'),
      recurringEventId: data('contentId'),
      organizer: object({ email: data('email') }),
      attendees: data('email'),
      conferenceData: data('contentId'),
      capabilities: nothing,
    }),
    drive: object({ activeCursorItem: data('title'), selectedItems: data('title') }),
    docs: object({ id: data('contentId'), title: data('title'), matchedUrl: data('contentId') }),
    sheets: object({ id: data('contentId'), title: data('title') }),
    slides: object({ id: data('contentId'), title: data('title') }),
    authorizationEventObject: object({
      userOAuthToken: data('token'),
      userIdToken: data('token'),
      systemIdToken: data('token'),
    }),
    oauth2ClientId: nothing,
    userOAuthToken: data('token'),
  },
  rest: nothing,
}

const open: Meaning = object({ authMode: nothing, user, source, triggerUid: nothing })
const edit: Meaning = object({
  authMode: nothing,
  user,
  value: data('body'),
  oldValue: data('body'),
  range: kind('google:Spreadsheet.Range'),
  source: kind('google:Spreadsheet.Spreadsheet'),
})
/** A request of whoever has the web app's address. */
const request: Meaning = object({
  parameter: data('untrusted'),
  parameters: data('untrusted'),
  queryString: data('untrusted'),
  pathInfo: data('untrusted'),
  postData: object(
    { contents: data('untrusted'), name: nothing, type: nothing, length: nothing },
    data('untrusted'),
  ),
  contextPath: nothing,
  contentLength: nothing,
})
const trigger: Meaning = object({
  authMode: nothing,
  triggerUid: nothing,
  calendarId: data('email'),
  namedValues: data('formInput'),
  values: data('formInput'),
  response: kind('google:Forms.FormResponse'),
  source,
  range: kind('google:Spreadsheet.Range'),
  value: data('body'),
  oldValue: data('body'),
  changeType: nothing,
  user,
})

/** What a formula gives a function: a cell's content, or a list of cells' for an area. */
export const cellContent = data('body')

/** What a function is given, by how it is called; a page's arguments come from the page. */
export const eventOf: Partial<Readonly<Record<CalledAs, Meaning>>> = {
  open,
  edit,
  get: request,
  post: request,
  card,
  trigger,
}
