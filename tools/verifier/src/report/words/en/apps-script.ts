import { labelName } from '../names.ts'
import { around, said, type WordTable } from '../words.ts'

const datum = (data: Parameters<typeof said>[0]) => {
  const text = labelName(said(data, 'label', 'data'))
  return text.charAt(0).toUpperCase() + text.slice(1)
}
const all = (data: Parameters<typeof said>[0]) =>
  said(data, 'labels', 'data')
    .split(', ')
    .map((label) => labelName(label))
    .join(', ')
const page = (data: Parameters<typeof said>[0]) => said(data, 'program', 'a page')

const entries: Readonly<Record<string, string>> = {
  card: 'an add-on’s host',
  trigger: 'a trigger',
  edit: 'a change in a spreadsheet',
  cell: 'a formula',
}

/** What is said of Apps Script projects alone. */
export const appsScriptWords = {
  NO_REQUEST_SCOPE: {
    title: 'Functions can’t reach out',
    sentence: () =>
      'The project asks for no scope to connect to other services or to send mail, so Google refuses every such call.',
  },
  LIBRARY_NOT_READ: {
    title: 'A library wasn’t read',
    sentence: (data) =>
      `The code of the library ${said(data, 'symbol', '')}${around(data, 'id', ' (', ')')} isn’t in the folder: what it does with what it is given isn’t known.`,
    next: 'Copy what is needed of it into the project.',
  },
  PAGE_NOT_DRIVEN: {
    title: 'A page wasn’t shown',
    sentence: (data) =>
      `The page ${said(data, 'page', '')} wasn’t shown during the run: what it sends, and what it calls with what a person does in it, wasn’t seen.`,
    next: 'Use it in the workbench and read the ledger.',
  },
  ENTRY_NOT_DRIVEN: {
    title: 'An entry wasn’t driven',
    sentence: (data) =>
      `${said(data, 'function', 'A function')} is called by ${entries[said(data, 'way', '')] ?? 'Google'}, and nothing in the run did so as Google does: what it does with a real event wasn’t seen.`,
    next: 'Let Google call it in a test deployment, and read what it logs.',
  },
  FORM_NOT_TAKEN: {
    title: 'A form didn’t take what was filled in',
    sentence: (data) =>
      `“${said(data, 'button', 'A button')}” on the card “${said(data, 'card', '')}” led nowhere, whatever the run filled in (${said(data, 'fields', 'its fields')}): what it does with values that it takes wasn’t seen.`,
    next: 'Fill it in in the workbench and read the ledger.',
  },
  FIELD_NOT_FILLED: {
    title: 'A field wasn’t filled in',
    sentence: (data) =>
      `The run had nothing for the field ${said(data, 'field', '')} of ${said(data, 'place', 'a form')}: a picker, a file, or a form of value that it doesn’t know.`,
    next: 'Fill it in in the workbench and read the ledger.',
  },
  HOST_ACTION_NOT_DONE: {
    title: 'An action of the host wasn’t done',
    sentence: (data) =>
      `${said(data, 'drive', 'A click')} asked the host for ${said(data, 'action', 'something')}, which the workbench doesn’t do: what would have come of it wasn’t seen.`,
  },
  NOT_BUILT_HERE: {
    title: 'The workbench lacks a method',
    sentence: (data) =>
      `${said(data, 'drive', 'A function')} stopped at ${said(data, 'member', 'a method')}, which isn’t built in the workbench: what would have come behind wasn’t seen.`,
  },
  REMOTE_SCRIPT: {
    title: 'A page runs a script of another host',
    sentence: (data) =>
      `The page ${page(data)} runs ${said(data, 'url', 'a script')}: what it does isn’t known, and its host can change it at any time.`,
    next: 'Put the script into the project.',
  },
  BUNDLE_IN_PAGE: {
    title: 'A bundle stands in a page',
    sentence: (data) =>
      `The page ${page(data)} has a script that a tool made of many: it wasn’t followed, and Google gives a page no content security policy that would hold it.`,
    next: 'Push it unminified with its libraries apart, or let a run show what it sends.',
  },
  SCRIPT_FROM_TEXT: {
    title: 'A script is made of text',
    sentence: (data) =>
      `A script element gets its code from a text here (${page(data)}): what it does isn’t known.`,
    next: 'Put the script itself into the page.',
  },
  WORKER_NOT_READ: {
    title: 'A worker’s script wasn’t read',
    sentence: (data) => `A worker is started here (${page(data)}) with a script that wasn’t followed.`,
    next: 'Do its work in the page, or show by a run what it sends.',
  },
  SCRIPT_IN_TEXT: {
    title: 'A script stands in a text',
    sentence: (data) =>
      `${said(data, 'api', 'A call')} is given markup with a script in it: scripts in texts aren’t followed.`,
    next: 'Put the markup into an HTML file of the project.',
  },
  TEMPLATE_FROM_TEXT: {
    title: 'A template is made of text',
    sentence: () => 'A template is made of a text here: what its scriptlets do isn’t known.',
    next: 'Put the template into an HTML file of the project.',
  },
  PAGE_LOADS_NOTHING: {
    title: 'The page loads nothing',
    sentence: (data) =>
      `Every script of the page ${page(data)} was followed, and none sends or loads anything; its markup names no other host.`,
  },
  GOOGLE_CARRIES_HTTPS: {
    title: 'Google carries it encrypted',
    sentence: () =>
      'Google serves pages and stores properties and documents over encrypted connections alone.',
  },
  MESSAGE_TO_ANY_ORIGIN: {
    title: 'A message to any window',
    sentence: (data) =>
      `${page(data)} posts ${all(data)} to another window without naming its origin: whoever holds that window reads it.`,
    next: 'Name the origin, or don’t post it.',
  },
  MAIL_TO_OTHERS: {
    title: 'Mail goes to others',
    sentence: (data) => `${said(data, 'api', 'A call')} sends mail to ${said(data, 'to', 'somebody')}.`,
    next: 'Take the mail out: whoever gets it is a third party.',
  },
  MAIL_RECIPIENT_UNKNOWN: {
    title: 'It isn’t known who gets the mail',
    sentence: (data) => `${said(data, 'api', 'A call')} sends mail, and to whom is known at run time alone.`,
    next: 'Take the mail out.',
  },
  SHARED_WITH_OTHERS: {
    title: 'A person’s files or events are shared with others',
    sentence: (data) =>
      `${said(data, 'api', 'A call')} lets ${said(data, 'to', 'somebody')} see what belongs to the person who runs the code.`,
    next: 'Take it out, or ask the person with whom to share.',
  },
  SHARED_WITH_UNKNOWN: {
    title: 'It isn’t known with whom it is shared',
    sentence: (data) =>
      `${said(data, 'api', 'A call')} shares something, and with whom is known at run time alone.`,
    next: 'Take it out, or look at who that can be.',
  },
  FETCHES_WITHOUT_USAGE: {
    title: 'It can fetch and sends no usage data',
    sentence: () =>
      'The project asks for the scope to connect to other services, and no usage event is seen to go anywhere: what it fetches isn’t usage data that could be off.',
    next: 'Take the scope out.',
  },
  USAGE_BY_FETCH_ALONE: {
    title: 'Usage data goes by fetching alone',
    sentence: () => 'The usage event is sent by UrlFetchApp alone; where that is refused, nothing is sent.',
  },
  SCOPE_TOO_WIDE: {
    title: 'A scope is wider than needed',
    sentence: (data) =>
      `${said(data, 'scope', 'The scope')} allows more than the code does: ${said(data, 'enough', 'a narrower one')} is enough.`,
    next: 'Ask for the narrower scope.',
  },
  WEB_APP_OPEN: {
    title: 'Anybody can run the web app as its owner',
    sentence: (data) =>
      `${said(data, 'function', 'The web app')} answers everybody without signing in (${said(data, 'access', '')}) and runs as the one who deployed it.`,
    next: 'Let it run as the person who opens it, or ask who that is.',
  },
  WEB_APP_ASKS: {
    title: 'The web app asks who is there',
    sentence: (data) =>
      `The web app runs as ${said(data, 'executeAs', 'the manifest says')} and is open to ${said(data, 'access', 'nobody')}.`,
  },
  SHARED_STORE: {
    title: 'One person’s data lies where others’ calls find it',
    sentence: (data) =>
      `${datum(data)} is put by ${said(data, 'api', 'a call')} into a store that all who use the add-on share.`,
    next: 'Use the document’s or the person’s own properties.',
  },
  TOKEN_LOGGED: {
    title: 'A token is logged',
    sentence: (data) =>
      `${datum(data)} is logged by ${said(data, 'api', 'a call')}: whoever reads the log can act with it.`,
    next: 'Log the fields that are needed, never a whole event.',
  },
  TOKEN_LEAVES: {
    title: 'A token leaves',
    sentence: (data) =>
      `${datum(data)} goes out through ${said(data, 'api', 'a call')}${around(data, 'to', ' to ')}: whoever gets it can act for the person.`,
    next: 'Send it to Google’s own addresses alone.',
  },
  DATABASE_OUTSIDE: {
    title: 'A database outside is opened',
    sentence: (data) => `${said(data, 'api', 'A call')} opens a database that isn’t the host’s.`,
    next: 'Keep the configuration in the document.',
  },
  ADDRESS_OUTSIDE: {
    title: 'An address outside Google can be fetched',
    sentence: (data) =>
      `${said(data, 'address', 'An address')} can be fetched, and what is sent there is stored outside Google.`,
    next: 'Take the address out.',
  },
  EVERY_ADDRESS_KNOWN: {
    title: 'Every address is known',
    sentence: (data) =>
      `The manifest has no urlFetchWhitelist; every address in the code was followed${around(data, 'addresses', ': ')}.`,
  },
  ALLOW_LIST_HOLDS: {
    title: 'The list of addresses holds',
    sentence: (data) =>
      `urlFetchWhitelist names ${said(data, 'addresses', 'no address')}, and Google refuses every other one.`,
  },
  SYNTAX_REFUSED: {
    title: 'Google’s parser refuses it',
    sentence: (data) =>
      `The script has ${said(data, 'why', 'syntax')} here, which Apps Script doesn’t take: nothing of the project runs.`,
    next: 'Translate it: esbuild does it with --target=es2019.',
  },
  CACHED: {
    title: 'Data is put into the cache',
    sentence: (data) => `${said(data, 'store', 'The cache')} gets ${all(data)}, and keeps it for hours.`,
    next: 'Keep nothing of it, or compute it again.',
  },
  CACHE_WRITTEN: {
    title: 'Something is put into the cache',
    sentence: (data) =>
      `${said(data, 'store', 'The cache')} gets a value that isn’t a configuration and isn’t gone with the document.`,
    next: 'Show that it is nobody’s, or keep it out.',
  },
  FILE_CREATED: {
    title: 'A file is made',
    sentence: (data) =>
      `${said(data, 'api', 'A call')} makes a file elsewhere, which stays when the document is deleted.`,
    next: 'Show that the person asks for it.',
  },
  CUSTOM_ELEMENT: {
    title: 'An element of its own isn’t followed',
    sentence: (data) =>
      `The page ${page(data)} defines an element of its own here: what the browser calls of it wasn’t followed.`,
    next: 'Build it of ordinary elements, or let a run show what it does.',
  },
  REMOTE_BASE: {
    title: 'A page’s own addresses are another host’s',
    sentence: (data) =>
      `The page ${page(data)} has the base ${said(data, 'url', 'of another host')}: whatever it loads or sends by a path goes there.`,
    next: 'Take the base out.',
  },
  FILE_NAMED_IN_CODE: {
    title: 'A file is named in the code',
    sentence: (data) =>
      `${said(data, 'api', 'A call')} takes ${said(data, 'id', 'a file')} by an id that stands in the code: it is the same one for everybody, and what is written into it is told from nothing else.`,
    next: 'Let the person choose the file, or look at what is written into it.',
  },
  SERVICE_OUTSIDE: {
    title: 'A service outside Workspace is turned on',
    sentence: (data) =>
      `The manifest turns ${said(data, 'service', 'a service')} on, which isn’t a part of Workspace: what goes there isn’t kept where people’s documents are.`,
    next: 'Take the service out.',
  },
  FORMULA_SENDS_CELLS: {
    title: 'A formula may send cells',
    sentence: (data) =>
      `${said(data, 'api', 'A call')} writes a formula that loads ${said(data, 'address', 'an address')} with something added to it: the content of cells, perhaps.`,
    next: 'Write the value in place of the formula.',
  },
  FUNCTION_NOT_FOUND: {
    title: 'A function that Google calls wasn’t found',
    sentence: (data) =>
      `“${said(data, 'name', '')}” is to be called by a menu, a card or a trigger, and no function of that name stands at the top of a script: what runs then wasn’t followed.`,
    next: 'Declare it as a function of that name.',
  },
  CERTIFICATE_CHECK_UNKNOWN: {
    title: 'It isn’t known whether certificates are checked',
    sentence: (data) =>
      `${said(data, 'option', 'An option')} has a value here that isn’t known: it may switch the check of certificates off.`,
    next: 'Take the option out.',
  },
  CONFIGURATION_IN_PROPERTIES: {
    title: 'The configuration lies in properties',
    sentence: (data) => `The configuration is kept in the ${said(data, 'store', '')}’s own properties.`,
  },
} satisfies WordTable
