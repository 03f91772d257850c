import type { Data } from '../../../finding.ts'
import { labelName } from '../names.ts'
import { around, counted, said, type WordTable } from '../words.ts'

const run = (data: Data) => `In ${counted(data, 'drives', 'drive')} of the app`

const during = (data: Data) => around(data, 'drive', ' (during: ', ')')
const canary = (data: Data) =>
  `${labelName(said(data, 'label', 'a canary'))}${around(data, 'form', ' (', ')')}`
const field = (data: Data) => `\`${said(data, 'key', '?')}\`${around(data, 'value', ' with the value ')}`
const without = (data: Data) => {
  const analytics = said(data, 'analytics', 'not there')
  return / (is|never) /.test(` ${analytics} `) ? `While ${analytics}` : `With Google Analytics ${analytics}`
}

/** What a run in the workbench showed. */
export const dynamicWords = {
  CANARIES_NOT_SEEN: {
    title: 'No canary was seen',
    sentence: (data) =>
      `${run(data)}, on a site whose every field held a canary, none of ${counted(data, 'canaries', 'canary', 'canaries')} in ${counted(data, 'forms', 'form')} was found in what left, was stored or was logged.`,
  },
  EVENTS_AS_LISTED: {
    title: 'Events were as listed',
    sentence: (data) => `${run(data)}, each usage event had the published fields and no other.`,
  },
  IDS_NOT_RECOVERED: {
    title: 'No site was recovered',
    sentence: (data) =>
      `${run(data)}, an attacker with the list of sites, the source and the manifest recovered no installation from what was sent.`,
  },
  HOSTS_AS_LISTED: {
    title: 'Hosts were as listed',
    sentence: (data) => `${run(data)}, no other host was tried than those that the claim allows.`,
  },
  SWITCH_OBEYED: {
    title: 'The switch was obeyed',
    sentence: (data) =>
      `${run(data)}, with analytics switched off, nothing was sent and nothing else changed.`,
  },
  NOTHING_LEFT_BEHIND: {
    title: 'Nothing was left behind',
    sentence: (data) =>
      `${run(data)}, after the page was deleted for good, no byte of its configuration was found in the store.`,
  },
  CANARY_SENT: {
    title: 'A canary left',
    sentence: (data) =>
      `Among the bytes sent${around(data, 'host', ' to ')} stood ${canary(data)}${during(data)}.`,
    next: 'Don’t send it.',
  },
  CANARY_LEFT: {
    title: 'A canary left the host',
    sentence: (data) =>
      `Among the bytes sent${around(data, 'host', ' to ')} stood ${canary(data)}${during(data)}.`,
    next: 'Don’t send it.',
  },
  CANARY_LOGGED: {
    title: 'A canary was logged',
    sentence: (data) => `In a line of the log stood ${canary(data)}${during(data)}.`,
    next: 'Log a constant, or leave the line out.',
  },
  CANARY_STORED: {
    title: 'A canary was stored',
    sentence: (data) =>
      `In what was stored${around(data, 'channel', ' (', ')')} stood ${canary(data)}${during(data)}.`,
    next: 'Keep nothing of people or of what they write outside the page’s own configuration.',
  },
  CANARY_WRITTEN: {
    title: 'A canary was written to the product',
    sentence: (data) => `In what was written to the product stood ${canary(data)}${during(data)}.`,
    next: 'Don’t write what tells who people are.',
  },
  CANARY_CONFIGURED: {
    title: 'A canary was put into the configuration',
    sentence: (data) => `In the page’s configuration stood ${canary(data)}${during(data)}.`,
    next: 'Keep only what a person typed in a configuration.',
  },
  CANARY_ANSWERED: {
    title: 'A canary was answered to a caller outside',
    sentence: (data) => `In the answer to a caller outside stood ${canary(data)}${during(data)}.`,
    next: 'Answer with a constant.',
  },
  LEFT_AFTER_PURGE: {
    title: 'Something stayed after the page was deleted',
    sentence: (data) => `After the page was deleted for good, the store still held ${canary(data)}.`,
    next: 'Keep nothing outside the page’s own configuration.',
  },
  STORED_BESIDE_CONFIGURATION: {
    title: 'Something was stored beside the configuration',
    sentence: (data) =>
      `${said(data, 'key', 'Something')} was stored${around(data, 'channel', ' in ')}${during(data)}.`,
    next: 'Keep it in the macro’s configuration.',
  },
  HOST_REACHED: {
    title: 'Another host was tried',
    sentence: (data) =>
      `${said(data, 'host', 'A host')} was tried, which isn’t Google Analytics${during(data)}.`,
    next: 'Take the request out.',
  },
  ADVERTISING_REACHED: {
    title: 'An advertising or marketing host was tried',
    sentence: (data) => `${said(data, 'host', 'A host')} was tried${during(data)}.`,
    next: 'Take the request out.',
  },
  SENT_IN_THE_CLEAR: {
    title: 'Something was sent without encryption',
    sentence: (data) => `${said(data, 'host', 'A host')} was tried with http${during(data)}.`,
    next: 'Write https.',
  },
  EVENT_KEY_UNLISTED: {
    title: 'An event has a field too many',
    sentence: (data) => `An event had the field ${field(data)}, which the published form doesn’t have.`,
    next: 'Take the field out.',
  },
  EVENT_VALUE_OPEN: {
    title: 'A field holds a value of no list',
    sentence: (data) => `An event had ${field(data)}, which is no word of a closed list.`,
    next: 'Send a constant of a closed list.',
  },
  EVENT_VALUE_OF_SITE: {
    title: 'A field tells sites apart',
    sentence: (data) => `${field(data)} was another on another site.`,
    next: 'Send a constant of a closed list.',
  },
  EVENT_UNREADABLE: {
    title: 'An event can’t be read',
    sentence: (data) => `What was sent as an event isn’t in the published form: ${field(data)}.`,
    next: 'Send the published form.',
  },
  EVENT_TIME_EXACT: {
    title: 'An event tells the exact time',
    sentence: (data) => `An event had ${field(data)}, which isn’t rounded to the hour.`,
    next: 'Round it to the hour, or leave it out.',
  },
  EVENT_ADVERTISES: {
    title: 'An event serves advertising',
    sentence: (data) => `An event had ${field(data)}.`,
    next: 'Take the field out.',
  },
  ID_RECOVERED: {
    title: 'The site was recovered',
    sentence: (data) =>
      `From ${said(data, 'value', 'an id that was sent')} the attack recovered ${said(data, 'recovered', 'the site')}${around(data, 'recipe', ' by ')}.`,
    next: 'Use an HMAC whose key is an encrypted variable.',
  },
  ID_WITHOUT_KEY: {
    title: 'The id doesn’t depend on the key',
    sentence: (data) => `${field(data)} stayed the same when every key was changed.`,
    next: 'Use an HMAC whose key is an encrypted variable.',
  },
  PEOPLE_TOLD_APART: {
    title: 'Two people of one site are told apart',
    sentence: (data) => `${field(data)} was another for another person of the same site.`,
    next: 'Send nothing that depends on the person but locale and time zone.',
  },
  SENT_WHILE_OFF: {
    title: 'Something was sent while analytics was off',
    sentence: (data) =>
      `${said(data, 'host', 'A host')} was reached while the administrator had switched analytics off${around(data, 'what', ' (', ')')}.`,
    next: 'Declare the address as analytics, so that the switch stops it.',
  },
  REFUSAL_LOGGED: {
    title: 'A refused send was logged',
    sentence: (data) =>
      `${without(data)}, this was logged: ${said(data, 'detail', 'a line')}${during(data)}.`,
    next: 'Let it fail in silence.',
  },
  REFUSAL_REPEATED: {
    title: 'A refused send was repeated',
    sentence: (data) =>
      `${without(data)}, it was tried ${said(data, 'detail', 'many')} times${during(data)}.`,
    next: 'Send once.',
  },
  FAILS_WITHOUT_ANALYTICS: {
    title: 'The app fails without analytics',
    sentence: (data) => `${without(data)}, the app failed${around(data, 'detail', ': ')}${during(data)}.`,
    next: 'Catch the failure and go on.',
  },
  ANSWERS_OTHERWISE: {
    title: 'The app answers otherwise without analytics',
    sentence: (data) =>
      `${without(data)}, the answer was another${around(data, 'detail', ': ')}${during(data)}.`,
    next: 'Let nothing depend on whether an event could be sent.',
  },
  VIEW_MISSING: {
    title: 'Nothing is shown without analytics',
    sentence: (data) => `${without(data)}, nothing was shown${during(data)}.`,
    next: 'Let nothing depend on whether an event could be sent.',
  },
  VIEW_ERRS: {
    title: 'The view errs without analytics',
    sentence: (data) =>
      `${without(data)}, the view reported ${said(data, 'detail', 'an error')}${during(data)}.`,
    next: 'Catch the failure and go on.',
  },
  VIEW_CHANGED: {
    title: 'The view is another without analytics',
    sentence: (data) =>
      `${without(data)}, the view showed ${said(data, 'detail', 'something else')}${during(data)}.`,
    next: 'Let nothing depend on whether an event could be sent.',
  },
  VIEW_WAITS: {
    title: 'The view waits for analytics',
    sentence: (data) => `${without(data)}, the view took ${said(data, 'detail', 'longer')}${during(data)}.`,
    next: 'Show first, and send without waiting.',
  },
  ATTACK_CUT: {
    title: 'The attack was cut short',
    sentence: (data) =>
      `${counted(data, 'hashes', 'hash', 'hashes')} were tried against ${counted(data, 'ids', 'id')}, and not all that could be.`,
  },
  UI_KIT_NOT_SHOWN: {
    title: 'A UI Kit view wasn’t shown',
    sentence: (data) =>
      `${said(data, 'module', 'A module')} (${said(data, 'type', '')}) is drawn by the platform and was not shown in the run.`,
  },
  FRAME_NOT_SHOWN: {
    title: 'A frame wasn’t shown',
    sentence: (data) =>
      `${said(data, 'module', 'A module')} (${said(data, 'type', '')}) shows in a place that the run doesn’t have.`,
  },
  ENDPOINT_NOT_CALLED: {
    title: 'An endpoint wasn’t called',
    sentence: (data) =>
      `${said(data, 'module', 'A module')} (${said(data, 'type', '')}) leads to a remote endpoint, which the run doesn’t call.`,
  },
  NOT_DRIVEN_IN_TIME: {
    title: 'Something wasn’t driven in time',
    sentence: (data) =>
      `The time was over before this was driven: ${said(data, 'drive', 'a part of the app')}.`,
  },
  NOT_INSTALLED: {
    title: 'The app couldn’t be installed',
    sentence: (data) => `The app couldn’t be run${around(data, 'why', ': ')}.`,
    next: 'Build the app, then verify it again.',
  },
  NO_BROWSER: {
    title: 'There was no browser',
    sentence: (data) => `Frames weren’t shown, as no browser could be started${around(data, 'why', ': ')}.`,
    next: 'Name one in CHROMIUM_PATH.',
  },
} satisfies WordTable
