import { around, counted, said, type WordTable } from '../words.ts'

/** What of the folder couldn't be read. */
export const appWords = {
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
    sentence: (data) => `Only the first ${said(data, 'maximum', '')} files of the folder were read.`,
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
  HUGE_FILE: {
    title: 'A file is too large',
    sentence: (data) =>
      `${said(data, 'file', 'A file')} has ${counted(data, 'bytes', 'byte')} and wasn’t read.`,
    next: 'Verify the sources it was made of.',
  },
  FILE_UNREADABLE: {
    title: 'A file couldn’t be read',
    sentence: (data) => `${said(data, 'file', 'A file')} couldn’t be read${around(data, 'why', ': ')}.`,
    next: 'Give the verifier the right to read it.',
  },
  BINARY_FILE: {
    title: 'A file isn’t text',
    sentence: (data) => `${said(data, 'file', 'A file')} is named like code and isn’t text; it wasn’t read.`,
    next: 'Look what it is.',
  },
  MINIFIED_FILE: {
    title: 'A file was made by a tool',
    sentence: (data) => `${said(data, 'file', 'A file')} is minified: places in it say little to a reader.`,
    next: 'Verify the sources it was made of.',
  },
  FOREIGN_SOURCE: {
    title: 'Source in a language that isn’t read',
    sentence: (data) =>
      `${said(data, 'file', 'A file')}${typeof data.others === 'number' && data.others > 0 ? ` and ${counted(data, 'others', 'other file')}` : ''} in ${said(data, 'language', 'another language')} wasn’t read.`,
    next: 'Have it read by a person.',
  },
  HANDLER_MISSING: {
    title: 'A function’s file is missing',
    sentence: (data) =>
      `The function ${said(data, 'key', '')} has the handler ${said(data, 'handler', '')}, for which no file was found; nothing is known of it.`,
    next: 'Put the file where the manifest says.',
  },
  RESOURCE_MISSING: {
    title: 'A resource’s files are missing',
    sentence: (data) =>
      `The resource ${said(data, 'key', '')} lies at ${said(data, 'path', '')}, where no script was found; nothing is known of it.`,
    next: 'Build the app, or put its source beside the manifest.',
  },
  PACKAGE_JSON_MALFORMED: {
    title: 'A package.json can’t be read',
    sentence: (data) => `${said(data, 'file', 'A package.json')} isn’t JSON in the known form.`,
    next: 'Mend it.',
  },
} satisfies WordTable
