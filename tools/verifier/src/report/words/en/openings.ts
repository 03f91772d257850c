import { around, said, type WordTable } from '../words.ts'

const inside = (program: string) => (program === '' ? '' : ` (${program})`)

/** Lines that keep the world open: what lies behind them wasn't followed. */
export const openingWords = {
  EVAL: {
    title: 'Text is evaluated as code',
    sentence: (data) =>
      `Text becomes code here${inside(said(data, 'program', ''))}: what it does isn’t known.`,
    next: 'Write the code itself, or parse the text.',
  },
  NEW_FUNCTION: {
    title: 'Text is evaluated as code',
    sentence: (data) =>
      `A function is made of text here${inside(said(data, 'program', ''))}: what it does isn’t known.`,
    next: 'Write the function itself.',
  },
  DYNAMIC_REQUIRE: {
    title: 'A module is loaded by a name that isn’t known',
    sentence: (data) =>
      `require is called with a name that is made at run time${around(data, 'name', ' (', ')')}: the module could be any.`,
    next: 'Require each module by its name.',
  },
  DYNAMIC_IMPORT: {
    title: 'A module is loaded by a name that isn’t known',
    sentence: (data) =>
      `import() is called with a name that is made at run time${around(data, 'name', ' (', ')')}: the module could be any.`,
    next: 'Import each module by its name, from a table if there are several.',
  },
  COMPUTED_CONTEXT: {
    title: 'A field of the host is read by a name that isn’t known',
    sentence: (data) =>
      `A field of ${said(data, 'object', 'the host’s context')} is read by a name that is made at run time: it could be any, an account id too.`,
    next: 'Read the field by its name.',
  },
  UNREAD_PACKAGE: {
    title: 'A package wasn’t read',
    sentence: (data) =>
      `The package ${said(data, 'package', said(data, 'module', said(data, 'name', '')))} isn’t known and couldn’t be read${around(data, 'why', ': ')}; what it does with what it is given isn’t known.`,
    next: 'Install the dependencies before verifying, or leave the package out.',
  },
  UNPARSED_FILE: {
    title: 'A file couldn’t be parsed',
    sentence: (data) =>
      `${said(data, 'file', 'The file')} couldn’t be parsed${around(data, 'message', ': ') || around(data, 'why', ': ')}; the rest was read without it.`,
    next: 'Mend the syntax, or leave the file out of the app.',
  },
  UNMODELLED_CALL: {
    title: 'A call of the host isn’t known',
    sentence: (data) =>
      `${said(data, 'api', said(data, 'name', 'A call'))} isn’t known to the verifier, and data is given to it.`,
    next: 'Report it, so that it becomes known; until then its effect has to be read by a person.',
  },
  BUDGET_SPENT: {
    title: 'The analysis was cut short',
    sentence: (data) =>
      `The code is larger than the analysis may follow${around(data, 'steps', ' (', ' steps)')}${around(data, 'where', ', it stopped at ')}; what wasn’t followed isn’t proven.`,
    next: 'Verify the sources in place of a bundle, or fewer of them at once.',
  },
  PROXY: {
    title: 'A proxy is made',
    sentence: () => 'What is read from a proxy is made at run time, and couldn’t be followed.',
    next: 'Use a plain object.',
  },
  FILE_TOO_LARGE: {
    title: 'A file is too large to follow',
    sentence: (data) =>
      `${said(data, 'file', 'A file')} is too large to follow${around(data, 'bytes', ' (', ' bytes)')}.`,
    next: 'Verify the sources it was made of.',
  },
  MISSING_FILE: {
    title: 'A file is missing',
    sentence: (data) =>
      `${said(data, 'name', said(data, 'file', 'A file'))} is imported and isn’t there; what it does isn’t known.`,
    next: 'Put the file there, or take the import out.',
  },
  ANALYSIS_FAILED: {
    title: 'The analysis failed',
    sentence: (data) =>
      `The analysis${around(data, 'program', ' of ')} ended with an error of its own${around(data, 'message', ': ') || around(data, 'why', ': ')}; nothing of it is proven.`,
    next: 'Report it with the code that it failed on.',
  },
} satisfies WordTable
