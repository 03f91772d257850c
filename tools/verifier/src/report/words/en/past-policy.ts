import { around, said, type WordTable } from '../words.ts'

const frame = (program: string) => (program === '' ? 'a frame' : `the frame ${program}`)

const because: Readonly<Record<string, string>> = {
  'no-default': 'it has no default-src, so that what it doesn’t name may come from anywhere',
  'lets-load': 'it lets something in from the network',
  'lets-eval': 'it lets text be evaluated, which nobody can read beforehand',
  'no-form-action': 'it doesn’t forbid forms to go elsewhere (form-action ’none’)',
  'no-base-uri': 'it lets the page’s base be set (base-uri ’none’)',
  'tag-is-dropped': 'it is a tag, which HtmlService drops',
  'behind-script': 'another script runs before it',
  'behind-element': 'something stands before it that may load or run',
  'behind-scriptlet': 'a scriptlet may put something before it or into it',
  'in-body': 'it isn’t in the page’s head, where alone a policy counts',
  'runs-later': 'its script has attributes and may run after others',
  'does-more': 'its script does more than put a policy into the head',
  'not-literal': 'it isn’t written out in one text',
  'not-in-head': 'it isn’t appended to document.head, where alone a policy counts',
}

const past = (does: string) => ({
  sentence: (data: Parameters<typeof said>[0]) =>
    `A script of ${frame(said(data, 'program', ''))} ${does}${around(data, 'name', ' (', ')')}: no content security policy holds that, and what goes out there wasn’t followed.`,
})

/** What a page’s own policy holds, and what no policy does. */
export const pastPolicyWords = {
  PAGE_CLOSED_BY_ITS_POLICY: {
    title: 'The page forbids itself to send',
    sentence: (data) =>
      `The first script of the page ${said(data, 'program', '')} puts a content security policy into its head that names no host: whatever runs in it, the browser lets nothing be loaded or sent.`,
  },
  NOTHING_PAST_POLICY: {
    title: 'No script names a way past the policy',
    sentence: (data) =>
      `No script of the page ${said(data, 'program', '')} names what opens a window, goes to another address or connects to another browser${data.isHashed === true ? ', and the policy lets no other script run' : ''}.`,
  },
  PAGE_POLICY_OPEN: {
    title: 'A page’s policy doesn’t close it',
    sentence: (data) =>
      `The page ${said(data, 'program', '')} names a content security policy that proves nothing: ${because[said(data, 'why', '')] ?? 'it doesn’t hold'}${around(data, 'what', ' (', ')')}.`,
    next: 'Let the first script in the head do nothing but append a policy that is written out and names no host.',
  },
  PAGE_PUT_TOGETHER: {
    title: 'A page is put together of texts',
    sentence: (data) =>
      `${said(data, 'api', 'A call')} makes a page of a text that isn’t known: there the page ${said(data, 'program', '')} may stand behind something else than its policy.`,
    next: 'Show the page’s file as it is.',
  },
  PACKED_PAGE_UNREAD: {
    title: 'A page without markup couldn’t be unpacked',
    sentence: (data) =>
      `What is in this page isn’t known: it may be a script that the page ${said(data, 'program', '')} runs.`,
    next: 'Pack it as base64, alone or of gzip.',
  },
  SCRIPT_HASH_UNKNOWN: {
    title: 'A script that isn’t known may run',
    sentence: (data) =>
      `The policy of the page ${said(data, 'program', '')} lets a script run whose text isn’t in the project${around(data, 'hash', ' (', ')')}.`,
    next: 'Take the hash out, or put the script’s text into a page of the project.',
  },
  TEXT_BECOMES_SCRIPT: {
    title: 'A text becomes a script',
    sentence: (data) =>
      `In ${frame(said(data, 'program', ''))} a text becomes a script${around(data, 'name', ' (', ')')}, and the policy lets any run: what it names wasn’t read.`,
    next: 'Name the scripts by their hashes in the policy’s script-src.',
  },
  NAVIGATES: {
    title: 'A script goes to another address',
    ...past('may go to another address'),
    next: 'Take it out of the build, or write the address out.',
  },
  REACHES_OTHER_WINDOW: {
    title: 'A script uses what belongs to another window',
    ...past('uses the window around it or the one that opened it'),
    next: 'Take it out of the build, or speak to that window by postMessage.',
  },
  OPENS_WINDOW: {
    title: 'A script opens a window',
    ...past('may open a window'),
    next: 'Take it out of the build, or write the address out.',
  },
  CLICKS_LINK: {
    title: 'A script clicks a link',
    ...past('clicks an element that may be a link'),
    next: 'Let people click, or click only what this function made for a blob.',
  },
  REFRESHES_PAGE: {
    title: 'A script makes a page refresh itself',
    ...past('may make the page go elsewhere by a meta element'),
    next: 'Take it out of the build.',
  },
  PEER_CONNECTION: {
    title: 'A script connects to another browser',
    ...past('names a connection to another browser or screen'),
    next: 'Take it out of the build.',
  },
  RESOLVES_HOST: {
    title: 'A script lets a host be looked up',
    ...past('names a link that makes the browser look up or open a host'),
    next: 'Take it out of the build.',
  },
} satisfies WordTable
