import type { Data } from '../../../finding.ts'
import { labelName } from '../names.ts'
import { around, said, type WordTable } from '../words.ts'

const datum = (data: Data) => capital(labelName(said(data, 'label', 'a datum')))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const manner = (data: Data) => around(data, 'through', ', after ') || ', as it is'
const target = (data: Data) => `${said(data, 'api', 'a call')}${around(data, 'to', ' to ')}`

/** Data on its way, for the claims about personal data, events and pseudonyms. */
export const flowWords = {
  PERSONAL_DATA_LEAVES: {
    title: 'Personal data leaves the host',
    sentence: (data) => `${datum(data)} leaves through ${target(data)}${manner(data)}.`,
    next: 'Don’t send it. A hash of it is personal data too: only a constant or a value of a closed list may leave.',
  },
  PERSONAL_DATA_NAVIGATES: {
    title: 'Personal data goes into an address that is opened',
    sentence: (data) =>
      `${datum(data)} is in the address that the frame goes to by ${target(data)}${manner(data)}.`,
    next: 'Go to written addresses alone: no content security policy holds a frame back.',
  },
  PERSONAL_DATA_IN_WINDOW: {
    title: 'Personal data goes into a new window’s address',
    sentence: (data) =>
      `${datum(data)} is in the address of a window that ${target(data)} opens${manner(data)}.`,
    next: 'Open written addresses alone: no content security policy holds a window back.',
  },
  PERSONAL_DATA_TO_PEER: {
    title: 'Personal data goes to another browser',
    sentence: (data) =>
      `${datum(data)} goes through ${target(data)} to whoever the other side is${manner(data)}.`,
    next: 'Don’t connect to other browsers: no content security policy holds such a connection.',
  },
  PERSONAL_DATA_STORED: {
    title: 'Personal data is stored',
    sentence: (data) => `${datum(data)} is stored by ${target(data)}${manner(data)}.`,
    next: 'Keep nothing of people or of what they write outside the page’s own configuration.',
  },
  PERSONAL_DATA_LOGGED: {
    title: 'Personal data is logged',
    sentence: (data) =>
      `${datum(data)} is written to the log by ${said(data, 'api', 'a call')}${manner(data)}; a vendor reads the logs of its app.`,
    next: 'Log a constant, or leave the line out.',
  },
  UNKNOWN_DATA_ARRIVES: {
    title: 'It isn’t known what arrives',
    sentence: (data) =>
      `${datum(data)} arrives at ${target(data)}${manner(data)}, and nothing shows what is in it.`,
    next: 'Take only the fields that are needed, by name, or parse the value against a closed list.',
  },
  DATA_PERHAPS_ARRIVES: {
    title: 'It isn’t known whether data arrives',
    sentence: (data) =>
      `${datum(data)} went into a call whose code wasn’t read, or under a key that isn’t known, and what came of it goes to ${target(data)}: whether the datum is still in it isn’t seen.`,
    next: 'Have the package read (install it), or take out by name what is needed.',
  },
  ID_RAW: {
    title: 'An id leaves as it is',
    sentence: (data) =>
      `${datum(data)} goes to ${target(data)} as it is: whoever receives it has the customer.`,
    next: 'Send a keyed hash (HMAC) whose key is an encrypted variable.',
  },
  ID_ENCODED_ONLY: {
    title: 'An id leaves encoded',
    sentence: (data) =>
      `${datum(data)} goes to ${target(data)}${manner(data)} only: anybody can turn that back.`,
    next: 'Send a keyed hash (HMAC) whose key is an encrypted variable.',
  },
  ID_HASHED_WITHOUT_KEY: {
    title: 'An id is hashed without a key',
    sentence: (data) =>
      `${datum(data)} goes to ${target(data)}${manner(data)}. Whoever can list the sites hashes them all and finds this one.`,
    next: 'Use an HMAC whose key is an encrypted variable.',
  },
  ID_KEY_KNOWN: {
    title: 'The key of the hash is known',
    sentence: (data) =>
      `${datum(data)} goes to ${target(data)}${manner(data)}: the key can be read in the source or worked out.`,
    next: 'Take the key from an encrypted variable and from nowhere else.',
  },
  ID_KEY_UNKNOWN: {
    title: 'Where the key of the hash comes from isn’t known',
    sentence: (data) =>
      `${datum(data)} goes to ${target(data)}${manner(data)}: it isn’t seen that the key is an encrypted variable and nothing else.`,
    next: 'Take the key from an encrypted variable and from nowhere else.',
  },
  ID_KEY_STORED: {
    title: 'The key of the hash is stored',
    sentence: (data) =>
      `${datum(data)} goes to ${target(data)}${manner(data)}: the key is read from a storage, where it lies beside the data.`,
    next: 'Take the key from an encrypted variable and from nowhere else.',
  },
  ID_IS_KEYED_HASH: {
    title: 'The id is a keyed hash',
    sentence: (data) =>
      `What goes to ${target(data)} is an HMAC whose key is an encrypted variable${around(data, 'source', '; it begins at `', '`')}.`,
  },
  EVENT_CARRIES_MORE: {
    title: 'An event carries more than it may',
    sentence: (data) => `${datum(data)} goes into a usage event at ${target(data)}${manner(data)}.`,
    next: 'Take it out: an event carries the pseudonym, the locale, the time zone and words of the published list.',
  },
  EVENT_HAS_MORE: {
    title: 'An event has a field too many',
    sentence: (data) =>
      `The event that ${said(data, 'api', 'a call')} sends has the field \`${said(data, 'key', '?')}\`, which the published list doesn’t hold.`,
    next: 'Take the field out, or publish it with its reason and its closed list of values.',
  },
  EVENT_IS_OPEN: {
    title: 'An event could have more fields',
    sentence: (data) =>
      `The event that ${said(data, 'api', 'a call')} sends is put together so that fields nobody listed could be in it.`,
    next: 'Build the event from its named fields; don’t spread an object whose keys aren’t known into it.',
  },
  VALUE_IS_OPEN: {
    title: 'A field could hold anything',
    sentence: (data) =>
      `The field \`${said(data, 'key', '?')}\` of the event that ${said(data, 'api', 'a call')} sends could hold anything.`,
    next: 'Look the value up in a closed list and send the list’s own constant.',
  },
  EVENT_IS_CLOSED: {
    title: 'The event’s fields are known',
    sentence: (data) =>
      `The event that ${said(data, 'api', 'a call')} sends has the fields ${said(data, 'keys', 'none')}.`,
  },
} satisfies WordTable
