import { around, said, type WordTable } from '../words.ts'

/** What a manifest declares. */
export const manifestWords = {
  NO_EGRESS: {
    title: 'Nothing may leave',
    sentence: () =>
      'The manifest names no address and no remote, so the platform refuses every request to the outside.',
  },
  EGRESS_IS_ANALYTICS: {
    title: 'The address is Google Analytics',
    sentence: (data) =>
      `The manifest lets functions reach ${said(data, 'address', 'an address')}, which is Google Analytics.`,
  },
  EGRESS_ADDRESS_UNKNOWN: {
    title: 'An address is filled in later',
    sentence: (data) =>
      `The address ${said(data, 'address', '')} is filled in when the app is deployed: which host it is isn’t known.`,
    next: 'Write the address itself.',
  },
  EGRESS_WILDCARD: {
    title: 'Any host may be reached',
    sentence: (data) =>
      `The manifest allows ${said(data, 'address', '*')} for ${said(data, 'from', 'requests')}: any host may be reached.`,
    next: 'Name the one host that is needed.',
  },
  EGRESS_IS_PRODUCT: {
    title: 'The address is the product’s own',
    sentence: (data) =>
      `The manifest lets ${said(data, 'from', 'requests')} reach ${said(data, 'address', 'an address')}, which is Atlassian’s own.`,
  },
  EGRESS_TO_OTHERS: {
    title: 'Another host may be reached',
    sentence: (data) =>
      `The manifest allows ${said(data, 'address', 'a host')} for ${said(data, 'from', 'requests')}, which isn’t Google Analytics${data.isLive === false ? '; no call to it was found' : ''}.`,
    next: 'Take the address out of the manifest.',
  },
  FRAME_LOADS_REMOTE: {
    title: 'A frame may load from another host',
    sentence: (data) =>
      `The manifest lets frames load ${said(data, 'from', 'resources')} from ${said(data, 'address', 'a host')}, which learns who reads what, and when.`,
    next: 'Ship the resource with the app.',
  },
  ANALYTICS_FROM_FRAME: {
    title: 'Analytics from a person’s browser',
    sentence: (data) =>
      `Google Analytics is reached from a frame${around(data, 'url', ' (', ')') || around(data, 'address', ' (', ')') || around(data, 'host', ' (', ')')}: it learns the person’s network address and browser.`,
    next: 'Send usage events from a function.',
  },
  REMOTE_DECLARED: {
    title: 'A remote is declared',
    sentence: (data) =>
      `The remote ${said(data, 'remote', '')} at ${said(data, 'address', 'a host')} is declared.`,
    next: 'Do its work in the app’s functions, and take the remote out.',
  },
  REMOTE_SERVICE: {
    title: 'The app uses a remote service',
    sentence: (data) =>
      `The remote ${said(data, 'remote', '')} at ${said(data, 'address', 'a host')}${around(data, 'operations', ' (', ')')} lies outside the platform; the app doesn’t run on Atlassian.`,
    next: 'Do its work in the app’s functions, and take the remote out.',
  },
  REMOTE_TAKES_DATA: {
    title: 'A remote takes end-user data',
    sentence: (data) =>
      `The remote ${said(data, 'remote', '')} at ${said(data, 'address', 'a host')} gets what the platform sends it${around(data, 'operations', ' (', ')')}.`,
    next: 'Take the remote out.',
  },
  DATA_BOUND_TO_REMOTE: {
    title: 'A module sends to a remote endpoint',
    sentence: (data) =>
      `The module ${said(data, 'module', '')} (${said(data, 'type', '')}) is bound to the endpoint ${said(data, 'endpoint', '')}: the platform itself sends data there, without any code.`,
    next: 'Bind the module to a function of the app.',
  },
  IN_SCOPE_DATA_NOT_DENIED: {
    title: 'End-user data isn’t denied to an address',
    sentence: (data) =>
      `${said(data, 'address', 'The address')} is declared ${data.isSaid === true ? 'with inScopeEUD: true' : 'without inScopeEUD, which means true'}: the platform takes it that end-user data goes there.`,
    next: 'Write inScopeEUD: false if none goes there, and send none.',
  },
  IN_SCOPE_DATA_DENIED: {
    title: 'End-user data is denied to the address',
    sentence: (data) => `${said(data, 'address', 'The address')} is declared with inScopeEUD: false.`,
  },
  RUNS_ON_ATLASSIAN: {
    title: 'The rules of Runs on Atlassian are met',
    sentence: (data) =>
      `The manifest names no remote, no Connect module, no dynamic web trigger and no egress${around(data, 'analytics', ' but analytics without end-user data (', ')')}.`,
  },
  CONNECT_MODULE: {
    title: 'A Connect module',
    sentence: (data) =>
      `${said(data, 'type', 'A module')} belongs to Connect, which runs outside the platform.`,
    next: 'Use a Forge module.',
  },
  DYNAMIC_WEB_TRIGGER: {
    title: 'A web trigger that answers with data',
    sentence: (data) =>
      `The web trigger ${said(data, 'module', '')} isn’t static: its answer can carry data out of the platform.`,
    next: 'Declare its response as static, or take it out.',
  },
  EGRESS_NOT_ANALYTICS: {
    title: 'Egress that isn’t analytics',
    sentence: (data) =>
      `${said(data, 'address', 'The address')} (${said(data, 'from', '')}) is declared without category: analytics, so the app doesn’t run on Atlassian.`,
    next: 'Take it out, or declare it as analytics if it is.',
  },
  ANALYTICS_MAY_CARRY_DATA: {
    title: 'Analytics may carry end-user data',
    sentence: (data) =>
      `${said(data, 'address', 'The address')} is analytics and isn’t declared with inScopeEUD: false.`,
    next: 'Write inScopeEUD: false.',
  },
  ANALYTICS_HOST_NOT_ADMITTED: {
    title: 'An analytics host that isn’t admitted',
    sentence: (data) =>
      `${said(data, 'address', 'The address')} isn’t on Atlassian’s list of analytics hosts.`,
    next: 'Use a host of the list.',
  },
  SWITCH_STOPS: {
    title: 'The administrator’s switch stops it',
    sentence: (data) =>
      `${said(data, 'address', 'The address')} is declared as analytics: where an administrator switches analytics off, the platform refuses it.`,
  },
  SWITCH_DOES_NOT_STOP: {
    title: 'The administrator’s switch doesn’t stop it',
    sentence: (data) =>
      `${said(data, 'address', 'The address')} (${said(data, 'from', '')}) isn’t declared as analytics, so the administrator’s switch doesn’t stop it.`,
    next: 'Write category: analytics, or take the address out.',
  },
  MARKETING_HOST_DECLARED: {
    title: 'An advertising or marketing host is allowed',
    sentence: (data) =>
      `The manifest allows ${said(data, 'address', 'a host')}, which serves advertising or marketing.`,
    next: 'Take the address out.',
  },
  CONFIGURATION_INDEXED: {
    title: 'The configuration is indexed for search',
    sentence: (data) =>
      `A parameter of ${said(data, 'module', 'a macro')} has indexing enabled: its value is copied into the search index.`,
    next: 'Take indexing out.',
  },
  CONFIGURATION_IN_PAGE: {
    title: 'The configuration lies in the page',
    sentence: () =>
      'The platform keeps a macro’s configuration inside the page and removes it with the page.',
  },
  PLAIN_ADDRESS_DECLARED: {
    title: 'An address without encryption',
    sentence: (data) => `${said(data, 'address', 'An address')} is declared with http.`,
    next: 'Write https.',
  },
  PLAIN_REMOTE: {
    title: 'A remote without encryption',
    sentence: (data) =>
      `The remote ${said(data, 'remote', '')} is reached at ${said(data, 'address', 'an address')}, with http.`,
    next: 'Write https.',
  },
  PLATFORM_CARRIES_HTTPS: {
    title: 'The platform encrypts',
    sentence: (data) =>
      `The platform carries its own traffic, and that to ${said(data, 'addresses', 'no other address')}, with https, and encrypts what it stores.`,
  },
  CSP_UNSAFE_EVAL: {
    title: 'Frames may evaluate text as code',
    sentence: () => 'The manifest allows unsafe-eval: text can become code in the app’s frames.',
    next: 'Take it out and use libraries that need no eval.',
  },
  CSP_UNSAFE_INLINE: {
    title: 'Frames may run inline scripts',
    sentence: () =>
      'The manifest allows unsafe-inline for scripts: markup can become code in the app’s frames.',
    next: 'Put the script into a file.',
  },
  CSP_UNSAFE_HASHES: {
    title: 'Frames may run inline handlers',
    sentence: () => 'The manifest allows unsafe-hashes: handlers in markup can run.',
    next: 'Add the handler in a script.',
  },
  CSP_BLOB: {
    title: 'Frames may run scripts made at run time',
    sentence: () => 'The manifest allows blob: for scripts: code can be made at run time.',
    next: 'Put the script into a file.',
  },
  REMOTE_CODE: {
    title: 'Frames may run code of another host',
    sentence: (data) =>
      `The manifest allows ${said(data, 'from', 'code')} from ${said(data, 'address', 'another host')}.`,
    next: 'Ship the code with the app.',
  },
  STRICT_POLICY: {
    title: 'The content security policy is strict',
    sentence: (data) =>
      `The frame ${said(data, 'program', '')} runs under a content security policy without remote code and without evaluated text.`,
  },
  NO_REMOTE_CODE: {
    title: 'Frames load no remote code',
    sentence: () =>
      'The content security policy of the frames names no remote host, so no advertising code can be loaded.',
  },
  RUNTIME_CURRENT: {
    title: 'The runtime is current',
    sentence: (data) =>
      `${said(data, 'runtime', 'The runtime')} is maintained until ${said(data, 'end', 'an unknown day')}.`,
  },
  RUNTIME_ENDED: {
    title: 'The runtime isn’t maintained any more',
    sentence: (data) =>
      `${said(data, 'runtime', 'The runtime')} has got no security fixes since ${said(data, 'end', 'an earlier day')}.`,
    next: 'Name a current runtime in the manifest.',
  },
  RUNTIME_LEGACY: {
    title: 'The runtime is the old sandbox',
    sentence: (data) =>
      `The app runs in ${said(data, 'runtime', 'the platform’s old runtime')}, which is no Node of today.`,
    next: 'Name a current runtime in the manifest.',
  },
  RUNTIME_UNKNOWN: {
    title: 'The runtime isn’t known',
    sentence: (data) => `Until when ${said(data, 'runtime', 'the runtime')} is maintained isn’t known.`,
    next: 'Name a runtime that is.',
  },
} satisfies WordTable
