import { around, said, type WordTable } from './words.ts'

/** What of the folder couldn't be read. */
export const appWords: WordTable = {
  SYMLINK_OUT: {
    title: 'A link out of the folder',
    sentence: (data) =>
      `A symbolic link leads out of the folder${around(data, 'to', ' (to ', ')')} and wasn’t followed.`,
    next: 'Put the file itself there if it belongs to the app.',
  },
  SYMLINK_BROKEN: {
    title: 'A link to nowhere',
    sentence: (data) => `A symbolic link${around(data, 'to', ' (to ', ')')} leads nowhere, or in a circle.`,
    next: 'Mend the link or take it away.',
  },
  TOO_MANY_FILES: {
    title: 'There are more files than are read',
    sentence: (data) =>
      `Only the first ${said(data, 'limit', said(data, 'files', ''))} files of the folder were read.`,
    next: 'Verify the folder of the app alone.',
  },
  FOLDER_UNREADABLE: {
    title: 'A folder couldn’t be read',
    sentence: (data) =>
      `${said(data, 'folder', said(data, 'file', 'A folder'))} couldn’t be read${around(data, 'why', ': ') || around(data, 'reason', ': ')}.`,
    next: 'Give the verifier the right to read it.',
  },
  FOLDER_TOO_DEEP: {
    title: 'A folder is nested too deep',
    sentence: (data) =>
      `${said(data, 'folder', said(data, 'file', 'A folder'))} is nested deeper than is read${around(data, 'limit', ' (', ' levels)')}.`,
    next: 'Verify the folder of the app alone.',
  },
}
