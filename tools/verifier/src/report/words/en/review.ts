import { said, type WordTable } from '../words.ts'

const list = 'Google’s reviewers ask for it (developers.google.com/workspace/marketplace/about-app-review).'

/** What a marketplace's reviewers would remark. */
export const reviewWords = {
  REVIEW_NO_MENU: {
    title: 'There is no menu',
    sentence: () => `No onOpen puts a menu into the editor. ${list}`,
    next: 'Add onOpen with createAddonMenu.',
  },
  REVIEW_NO_INSTALL: {
    title: 'Installing doesn’t show the menu',
    sentence: () =>
      `There is onOpen and no onInstall: the menu isn’t there until the file is opened again. ${list}`,
    next: 'Add onInstall, and call onOpen in it.',
  },
  REVIEW_MENU_NEEDS_MORE: {
    title: 'The menu needs what isn’t authorised yet',
    sentence: (data) =>
      `onOpen uses ${said(data, 'service', 'a service')}, which throws before anybody has authorised the add-on (AuthMode.NONE), so there is no menu. ${list}`,
    next: 'Ask for it in the menu’s functions, or only where e.authMode isn’t NONE.',
  },
  REVIEW_LONG_NAME: {
    title: 'The name is too long',
    sentence: (data) =>
      `“${said(data, 'name', '')}” has more than ${said(data, 'maximum', '50')} characters. ${list}`,
    next: 'Shorten it.',
  },
  REVIEW_VERSION_IN_NAME: {
    title: 'The name has a version in it',
    sentence: (data) => `“${said(data, 'name', '')}” names a version. ${list}`,
    next: 'Take it out.',
  },
  REVIEW_TRADEMARK: {
    title: 'The name has a trademark of Google’s in it',
    sentence: (data) => `“${said(data, 'name', '')}” uses a name of Google’s. ${list}`,
    next: 'Name what the add-on does, and the product in the description.',
  },
  REVIEW_ADDRESS_FORM: {
    title: 'An address has a form that Google refuses',
    sentence: (data) =>
      `${said(data, 'address', 'An address')} in urlFetchWhitelist isn’t https with a whole domain and a path (developers.google.com/apps-script/manifest/allowlist-url).`,
    next: 'Write it as https://host.example/path, with at most one “*.” at its beginning.',
  },
  REVIEW_TOO_WIDE: {
    title: 'A sidebar is made wider than it can be',
    sentence: (data) =>
      `The width is set to ${said(data, 'width', '')} pixels; a sidebar has ${said(data, 'maximum', '300')}. ${list}`,
    next: 'Lay it out for 300 pixels.',
  },
  REVIEW_ALERT: {
    title: 'A page alerts',
    sentence: (data) => `${said(data, 'file', 'A page')} calls the browser’s alert. ${list}`,
    next: 'Say it in the page, or with Ui.alert.',
  },
  REVIEW_SECOND_ACTION: {
    title: 'A page has more than one main button',
    sentence: (data) =>
      `${said(data, 'file', 'A page')} has ${said(data, 'count', 'several')} buttons of the class “action”. ${list}`,
    next: 'Keep one blue button.',
  },
} satisfies WordTable
