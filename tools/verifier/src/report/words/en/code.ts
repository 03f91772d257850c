import { labelName } from '../names.ts'
import { around, said, type WordTable } from '../words.ts'

const call = (data: Parameters<typeof said>[0]) => said(data, 'api', 'a call')
const address = (data: Parameters<typeof said>[0]) => said(data, 'url', said(data, 'host', 'a host'))
const datum = (data: Parameters<typeof said>[0]) => labelName(said(data, 'label', 'data'))

/** What the rules find in calls and texts of the code. */
export const codeWords = {
  REQUEST_TO_OTHERS: {
    title: 'Another host is called',
    sentence: (data) =>
      `${call(data)} calls ${address(data)}, which isn’t Google Analytics${data.isDeclared === false ? '; the manifest doesn’t name it, so the platform would refuse it' : ''}.`,
    next: 'Take the call out.',
  },
  REQUEST_TO_ANY_HOST: {
    title: 'Any host could be called',
    sentence: (data) =>
      `${call(data)} calls ${address(data)}: the host isn’t known and the manifest allows any.`,
    next: 'Write the host into the code, and only that host into the manifest.',
  },
  REQUEST_IS_ANALYTICS: {
    title: 'The request goes to Google Analytics',
    sentence: (data) => `${call(data)} calls ${address(data)}, which is Google Analytics.`,
  },
  REQUEST_IS_PRODUCT: {
    title: 'The request goes to the product',
    sentence: (data) => `${call(data)} calls ${address(data)}, which is Atlassian’s own.`,
  },
  HOST_UNKNOWN: {
    title: 'It isn’t known which host is called',
    sentence: (data) => `${call(data)} calls ${address(data)}: the host is made at run time.`,
    next: 'Write the host into the code.',
  },
  PAGE_LOADS_REMOTE: {
    title: 'A page loads from another host',
    sentence: (data) =>
      `${address(data)} is loaded (as ${said(data, 'as', 'a resource')}): its host learns who reads what, and when.`,
    next: 'Ship it with the app.',
  },
  DEFAULT_HOST_IN_BUNDLE: {
    title: 'A host that is open to every frame is named',
    sentence: (data) =>
      `The bundle names ${address(data)}. Frames may load pictures from there without a declaration, so it could carry data out.`,
    next: 'Take the address out, or show that nothing is loaded from it.',
  },
  ICON_FROM_OUTSIDE: {
    title: 'An icon lies at another host',
    sentence: (data) =>
      `The icon of ${said(data, 'module', 'a module')} is ${said(data, 'url', 'an address')}: readers’ browsers may ask that host for it, whatever the manifest allows.`,
    next: 'Ship the icon with the app: `icon: resource:<key>;icon.svg`.',
  },
  BUNDLE_NOT_READ: {
    title: 'The bundle wasn’t read',
    sentence: (data) =>
      `The app isn’t built, so it isn’t known whether its libraries load from hosts that are open to every frame${around(data, 'hosts', ' (', ')')}.`,
    next: 'Build the app before verifying.',
  },
  MARKETING_REQUEST: {
    title: 'An advertising or marketing host is called',
    sentence: (data) => `${call(data)} calls ${address(data)}, which serves advertising or marketing.`,
    next: 'Take the call out.',
  },
  MARKETING_PACKAGE: {
    title: 'A package for advertising or marketing',
    sentence: (data) =>
      `${said(data, 'package', 'A package')} ${said(data, 'range', '')} serves advertising, marketing or the recording of visitors.`,
    next: 'Take the package out.',
  },
  MARKETING_IN_PAGE: {
    title: 'A page loads from an advertising or marketing host',
    sentence: (data) => `${address(data)} is loaded (as ${said(data, 'as', 'a resource')}).`,
    next: 'Take it out.',
  },
  NO_MARKETING_FOUND: {
    title: 'No advertising or marketing was found',
    sentence: () => 'No known host, tag or package of advertising or marketing is in what was read.',
  },
  SESSION_REPLAY: {
    title: 'Visitors are recorded',
    sentence: (data) =>
      `${said(data, 'option', 'An option')} switches on the recording of what people do and see.`,
    next: 'Take it out.',
  },
  CONSENT_DENIED: {
    title: 'Advertising uses are refused',
    sentence: (data) =>
      `The event’s body holds ${said(data, 'consents', 'both consents')} as the constant DENIED.`,
  },
  CONSENT_NOT_DENIED: {
    title: 'An advertising use isn’t refused',
    sentence: (data) =>
      `An event isn’t sent with consent.${said(data, 'consent', said(data, 'key', '?').replace(/^consent\./, ''))} as DENIED${around(data, 'values', ' but as ') || around(data, 'value', ' but as ')}.`,
    next: 'Put consent: { ad_user_data: "DENIED", ad_personalization: "DENIED" } into every event.',
  },
  EVENT_BODY_UNKNOWN: {
    title: 'The body of an event isn’t known',
    sentence: (data) => `What ${call(data)} sends to Google Analytics couldn’t be followed.`,
    next: 'Build the body where it is sent, from named fields.',
  },
  EVENT_MATCHES_PEOPLE: {
    title: 'An event can be matched with people',
    sentence: (data) =>
      `The event has the field \`${said(data, 'key', '?')}\`, by which Google tells people apart.`,
    next: 'Take the field out.',
  },
  END_USER_DATA_LEAVES: {
    title: 'End-user data leaves the host',
    sentence: (data) =>
      `${capital(datum(data))} goes out through ${call(data)}${around(data, 'to', ' to ')}${data.isDenied === true ? ', though the manifest says that none does' : ''}.`,
    next: 'Don’t send it.',
  },
  UNKNOWN_DATA_LEAVES: {
    title: 'It isn’t known what leaves',
    sentence: (data) =>
      `${capital(datum(data))} goes out through ${call(data)}${around(data, 'to', ' to ')}, and nothing shows what is in it.`,
    next: 'Send named fields, each looked up in a closed list.',
  },
  STORED_OUTSIDE_PAGE: {
    title: 'Something is stored outside the page',
    sentence: (data) =>
      `${call(data)} stores${around(data, 'key', ' under ')}${around(data, 'store', ' in ')}: it stays when the page is deleted.`,
    next: 'Keep it in the macro’s configuration.',
  },
  PROPERTY_WRITTEN: {
    title: 'A property is written',
    sentence: (data) =>
      `${call(data)} writes a property${around(data, 'path', ' at ') || around(data, 'key', ' under ')}.`,
    next: 'Keep it in the macro’s configuration.',
  },
  ATTACHMENT_WRITTEN: {
    title: 'An attachment is written',
    sentence: (data) => `${call(data)} writes an attachment${around(data, 'path', ' at ')}.`,
    next: 'Keep it in the macro’s configuration.',
  },
  CONTENT_WRITTEN: {
    title: 'Content of the product is written',
    sentence: (data) =>
      `${call(data)} writes to the product${around(data, 'path', ' at ')}: whether that is something a person asked for isn’t known.`,
    next: 'Show that it happens only when a person asks for it.',
  },
  STORED_IN_BROWSER: {
    title: 'Something is stored in the browser',
    sentence: (data) =>
      `${call(data)} stores${around(data, 'key', ' under ')} in the browser${data.label === undefined ? '' : `: ${datum(data)}`}.`,
    next: 'Keep it in memory, or in the macro’s configuration.',
  },
  BUNDLE_NAMES_STORAGE: {
    title: 'The bundle names a storage of the browser',
    sentence: (data) =>
      `${said(data, 'file', 'The bundle')} names ${said(data, 'storage', 'a storage')}: a library in it could store there.`,
    next: 'Take the library out, or show that this part of it isn’t used.',
  },
  BUNDLE_NAMES_NO_STORAGE: {
    title: 'The bundle names no storage of the browser',
    sentence: (data) =>
      `None of the ${said(data, 'files', '')} files of the bundle names a storage of the browser.`,
  },
  LIBRARIES_NOT_SEEN: {
    title: 'The libraries of a frame weren’t seen',
    sentence: (data) =>
      `The frame ${said(data, 'program', '')} isn’t built, so it isn’t known whether its libraries store in the browser.`,
    next: 'Build the app before verifying.',
  },
  PLAIN_REQUEST: {
    title: 'A request without encryption',
    sentence: (data) => `${call(data)} calls ${address(data)} with http.`,
    next: 'Write https.',
  },
  PAGE_LOADS_PLAIN: {
    title: 'A page loads without encryption',
    sentence: (data) => `${address(data)} is loaded with http.`,
    next: 'Write https, or ship it with the app.',
  },
  CERTIFICATES_NOT_CHECKED: {
    title: 'Certificates aren’t checked',
    sentence: (data) => `${said(data, 'option', 'An option')} switches the check of certificates off.`,
    next: 'Take the option out.',
  },
  OLD_TLS: {
    title: 'An old version of TLS is allowed',
    sentence: (data) => `${said(data, 'option', 'An option')} allows a version of TLS below 1.2.`,
    next: 'Take the option out.',
  },
  FAILURE_SWALLOWED: {
    title: 'A failure disturbs nobody',
    sentence: (data) =>
      `When the sending${around(data, 'sent', ' at ')} fails, nothing is shown, logged or repeated.`,
  },
  PERMISSION_ASKED: {
    title: 'The permission is asked for',
    sentence: () => 'The code asks whether it may send before it does.',
  },
  FAILURE_LOGGED: {
    title: 'A refused send is logged',
    sentence: (data) =>
      `When ${call(data)}${around(data, 'sent', ' at ')} fails, for instance because analytics is switched off, it is logged.`,
    next: 'Let it fail in silence.',
  },
  SENT_AGAIN_AND_AGAIN: {
    title: 'A refused send is repeated',
    sentence: (data) => `When ${call(data)}${around(data, 'sent', ' at ')} fails, it is tried again.`,
    next: 'Send once.',
  },
  FAILURE_NOT_CAUGHT: {
    title: 'A refused send stops the app',
    sentence: (data) =>
      `When ${call(data)}${around(data, 'sent', ' at ')} fails, the error reaches whoever uses the app.`,
    next: 'Catch it and go on.',
  },
  FAILURE_UNKNOWN: {
    title: 'It isn’t known what a refused send does',
    sentence: (data) => `What happens when ${call(data)} fails couldn’t be followed.`,
    next: 'Catch the failure where it is sent.',
  },
} satisfies WordTable

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
