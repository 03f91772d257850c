const currentDocument =
  'Puts pictures into the document that is open, reads their descriptions back, and reads the text that is to become a diagram. It covers that one file.'
const currentPresentation =
  'Puts pictures onto the slides that are open, and reads their descriptions back. It covers that one file.'
const dialogs = 'Shows the editor as a dialog. Pictures are drawn in it, so that no server of ours is needed.'

const diagrams = {
  'documents.currentonly': currentDocument,
  'presentations.currentonly': currentPresentation,
  'script.container.ui': dialogs,
}

/**
 * Why each Google scope is asked for and nothing less, by add-on: printed in the policy, and asked for by Google's review.
 * A scope without a reason, and a reason without a scope, fail the policy's check.
 */
export const scopeReasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Diagrams for Google': diagrams,
  'Diagrams for Google with usage data': {
    ...diagrams,
    'script.external_request':
      'Sends the usage event to Google Analytics, the one address that the manifest allows. No data of the person or of the document goes there.',
  },
  'Out of Office': {
    'gmail.readonly':
      'Searches for the approval mails that the person has named and reads their text. gmail.metadata can’t search, and the scopes for the open message see no other; nothing narrower does it.',
    'gmail.addons.execute': 'Shows the add-on beside Gmail. It gives no mail.',
    'calendar.events':
      'Writes the event of the leave, its copy in the team calendar, and their changes. calendar.events.owned refuses a team calendar of someone else.',
    'calendar.calendarlist.readonly': 'Finds the team calendar by its name and offers a choice of calendars.',
    'calendar.addons.execute': 'Shows the add-on beside Google Calendar. It gives no event.',
    'script.scriptapp': 'Turns the hourly run on and off when the person asks for it.',
  },
}
