import type { Data } from '../../../finding.ts'
import { own } from '../../../table.ts'
import { labelName } from '../names.ts'
import { around, said, type WordTable } from '../words.ts'

/** Why it isn't known whether a scope is used. */
const reasons: Readonly<Record<string, string>> = {
  'open-world': 'not every path could be followed',
  'other-means': 'it can be needed by other means than a call',
  'unknown-request': 'where a request goes isn’t known',
}

const call = (data: Data) => said(data, 'api', 'a call')
const datum = (data: Data) => labelName(said(data, 'label', 'data'))
const labels = (data: Data) =>
  said(data, 'labels', 'data')
    .split(', ')
    .map((label) => labelName(label))
    .join(', ')
const reason = (data: Data) => {
  const why = said(data, 'why', '')
  return why === '' ? '' : ` (${own(reasons, why) ?? why})`
}

/** What the rules of security find: permissions, callers, input, state, ciphers. */
export const securityWords = {
  AS_APP_UNCHECKED: {
    title: 'A call as the app without a check',
    sentence: (data) =>
      `${said(data, 'method', 'A request')}${around(data, 'path', ' of ')} is made as the app, and whether the person may do it isn’t checked.`,
    next: 'Call as the user, or ask for the person’s permission first.',
  },
  ID_FROM_PAYLOAD: {
    title: 'A call as the app with an id of the caller’s',
    sentence: (data) =>
      `${said(data, 'method', 'A request')}${around(data, 'path', ' of ')} is made as the app with an id that the caller may choose.`,
    next: 'Take the id from the context, or call as the user.',
  },
  AS_APP_FOR_EVERYBODY: {
    title: 'A call as the app for everybody',
    sentence: (data) => `${said(data, 'path', 'Data')} is read as the app and given to whoever asks.`,
    next: 'Call as the user, or show that everybody may see it.',
  },
  AS_APP_CHECKED: {
    title: 'A call as the app is checked',
    sentence: (data) =>
      `Before ${said(data, 'path', 'the request')} is made as the app, the person’s permission is asked for.`,
  },
  AS_APP_ON_CONTEXT: {
    title: 'A call as the app is about the person’s own page',
    sentence: (data) =>
      `${said(data, 'path', 'The request')} is made as the app about what the context says the person is looking at.`,
  },
  MODULE_CHECKED: {
    title: 'A shared function looks at who calls',
    sentence: (data) => `${said(data, 'functions', 'The function')} looks at the module that calls it.`,
  },
  ADMIN_RESOLVER_SHARED: {
    title: 'Everybody reaches an administrator’s function',
    sentence: (data) =>
      `The function ${said(data, 'function', '')} serves ${said(data, 'admins', 'an administrator’s page')} and ${said(data, 'module', 'another module')} too, and doesn’t look at which of them calls.`,
    next: 'Give each a function of its own, or look at the context’s moduleKey.',
  },
  OPEN_WEB_TRIGGER: {
    title: 'A web trigger answers anybody',
    sentence: (data) => `The web trigger’s function ${said(data, 'function', '')} doesn’t check who calls.`,
    next: 'Verify a signature or a secret in constant time before anything else.',
  },
  WEB_TRIGGER_NOT_READ: {
    title: 'A web trigger wasn’t read',
    sentence: (data) =>
      `The web trigger’s function ${said(data, 'function', '')} wasn’t found, so it isn’t known whether it checks who calls.`,
    next: 'Export it where the manifest says.',
  },
  WEB_TRIGGER_AUTHENTICATED: {
    title: 'A web trigger checks who calls',
    sentence: () => 'The web trigger’s function verifies a signature or a secret.',
  },
  MODULE_STATE_WRITTEN: {
    title: 'A module keeps data between calls',
    sentence: (data) =>
      `${said(data, 'name', 'A variable')} of the module${around(data, 'declared', ' (', ')')} is written in a call${data.labels === undefined ? '' : ` with ${labels(data)}`}: the next call, of another customer perhaps, can read it.`,
    next: 'Keep it in a variable of the function.',
  },
  NO_STATE_BETWEEN_CALLS: {
    title: 'Nothing is kept between calls',
    sentence: () => 'No code that a call reaches writes data to a variable of a module.',
  },
  INPUT_BECOMES_MARKUP: {
    title: 'Input becomes markup',
    sentence: (data) => `${capital(datum(data))} becomes markup in ${call(data)} without being cleaned.`,
    next: 'Set it as text, or clean it.',
  },
  INPUT_BECOMES_CODE: {
    title: 'Input becomes code',
    sentence: (data) => `${capital(datum(data))} is evaluated as code by ${call(data)}.`,
    next: 'Parse it; never evaluate it.',
  },
  TEXT_IS_EVALUATED: {
    title: 'Text is evaluated as code',
    sentence: () => 'Text becomes code in the app’s own source.',
    next: 'Write the code itself, or parse the text.',
  },
  INPUT_STAYS_TEXT: {
    title: 'Input stays text',
    sentence: (data) => `No input becomes markup or code in ${said(data, 'program', 'the program')}.`,
  },
  WEAK_CIPHER: {
    title: 'A weak cipher',
    sentence: (data) => `${call(data)} encrypts with ${said(data, 'algorithm', 'a weak cipher')}.`,
    next: 'Use AES-256-GCM.',
  },
  WEAK_HASH: {
    title: 'A weak hash',
    sentence: (data) =>
      `${call(data)} uses ${said(data, 'algorithm', 'a weak hash')} where it protects something.`,
    next: 'Use SHA-256 or better.',
  },
  GUESSABLE_SECRET: {
    title: 'A secret that can be guessed',
    sentence: (data) => `${said(data, 'name', 'A secret')} is made with Math.random, which can be foreseen.`,
    next: 'Use crypto.randomBytes or crypto.randomUUID.',
  },
  SCOPE_USED: {
    title: 'A scope is used',
    sentence: (data) => `${said(data, 'scope', 'The scope')} is used${around(data, 'by', ' by ')}.`,
  },
  SCOPE_UNUSED: {
    title: 'A scope isn’t used',
    sentence: (data) =>
      `The manifest asks for ${said(data, 'scope', 'a scope')}, which no call and no event needs.`,
    next: 'Take it out of the manifest.',
  },
  SCOPE_MISSING: {
    title: 'A scope isn’t asked for',
    sentence: (data) =>
      `A call needs ${said(data, 'anyOf', 'a scope')}, for which the manifest doesn’t ask: the platform refuses it.`,
    next: 'Ask for it, or take the call out.',
  },
  SCOPE_USE_UNKNOWN: {
    title: 'It isn’t known whether a scope is used',
    sentence: (data) => `Whether ${said(data, 'scope', 'a scope')} is used isn’t known${reason(data)}.`,
    next: 'Write each path into its call, or take the scope out.',
  },
  NO_SCOPES: {
    title: 'No scope is asked for',
    sentence: () =>
      'The manifest asks for no scope: the app can read and change nothing of the product as itself.',
  },
} satisfies WordTable

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
