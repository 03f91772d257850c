import type { Data } from '../../../finding.ts'
import { around, counted, said, type WordTable } from '../words.ts'

const advisory = (data: Data) =>
  `${said(data, 'advisory', said(data, 'id', 'An advisory'))}${around(data, 'severity', ' (', ')')}`
const component = (data: Data) =>
  `${said(data, 'package', said(data, 'component', 'a package'))}${around(data, 'version', ' ')}`

/** Of what the app is made. */
export const supplyWords = {
  SUPPLY_NOT_INSPECTED: {
    title: 'The dependencies weren’t inspected',
    sentence: () => 'Nothing is known of the packages that the app is made of.',
    next: 'Verify the folder with its lock file.',
  },
  NO_ADVISORIES: {
    title: 'No advisories were asked',
    sentence: (data) =>
      `No source of advisories was given, so nothing is known of vulnerabilities in ${counted(data, 'components', 'component')}.`,
    next: 'Name a source of advisories.',
  },
  ADVISORIES_COVER_A_PART: {
    title: 'The advisories cover a part',
    sentence: (data) =>
      `${said(data, 'source', 'The source')} of ${said(data, 'date', 'an unknown date')} speaks of ${said(data, 'covered', '0')} of ${counted(data, 'of', 'package')}; of the others nothing is known.`,
    next: 'Ask a source that covers all of them.',
  },
  ADVISORIES_ASKED: {
    title: 'Advisories were asked',
    sentence: (data) =>
      `${said(data, 'source', 'The source')} of ${said(data, 'date', 'an unknown date')} was asked; it speaks of ${said(data, 'covered', '0')} of ${counted(data, 'of', 'package')}.`,
  },
  ADVISORY_OVERDUE: {
    title: 'A vulnerability is overdue',
    sentence: (data) =>
      `${advisory(data)} in ${component(data)} was first seen on ${said(data, 'firstSeen', 'an unknown day')} and had to be resolved by ${said(data, 'due', 'a day that is past')}.`,
    next: 'Update the package, or show why the vulnerable code isn’t reached.',
  },
  ADVISORY_OPEN: {
    title: 'A vulnerability is open',
    sentence: (data) =>
      `${advisory(data)} in ${component(data)}, first seen on ${said(data, 'firstSeen', 'this day')}, has to be resolved by ${said(data, 'due', 'its day')}${around(data, 'fixedIn', '; fixed in ')}.`,
    next: 'Update the package.',
  },
  SECRET_IN_CODE: {
    title: 'A secret is in the code',
    sentence: (data) =>
      `${said(data, 'secret', 'A secret')}${around(data, 'beginning', ' (it begins with ', ')')} stands in the text of the app.`,
    next: 'Revoke it, make another, and keep that one in an encrypted variable.',
  },
  NO_BUNDLE: {
    title: 'There is no bundle to look at',
    sentence: () => 'The app isn’t built, so it isn’t known which packages are shipped.',
    next: 'Build the app before verifying.',
  },
  NO_LOCK_FILE: {
    title: 'There is no lock file',
    sentence: () => 'No package-lock.json was found, so the versions of the packages aren’t known.',
    next: 'Commit package-lock.json.',
  },
  LOCK_OF_ANOTHER_TOOL: {
    title: 'The lock file is of another tool',
    sentence: (data) =>
      `${said(data, 'lock', 'The lock file')} isn’t read, so the versions of the packages aren’t known.`,
    next: 'Keep a package-lock.json beside it.',
  },
  LOCK_UNREADABLE: {
    title: 'The lock file can’t be read',
    sentence: (data) => `${said(data, 'lock', 'The lock file')} isn’t in a form that is known.`,
    next: 'Write it anew with npm.',
  },
  SHIPPED_UNDECLARED: {
    title: 'A package is shipped that no lock file declares',
    sentence: (data) => `${component(data)} is in the bundle and in no lock file.`,
    next: 'Find out where it comes from.',
  },
  LICENCE_TO_READ: {
    title: 'A licence to read',
    sentence: (data) =>
      `${component(data)} is under ${said(data, 'license', 'no licence that is said')}${around(data, 'class', ' (', ')')}.`,
    next: 'Have somebody read it.',
  },
} satisfies WordTable
