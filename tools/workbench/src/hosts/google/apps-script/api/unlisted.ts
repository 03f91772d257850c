import type { ClassTable } from './api.ts'

/**
 * Methods that Google's lists no longer name and that scripts still call, Google's own among them
 * (https://github.com/googleworkspace/apps-script-samples, solutions/automations/bracket-maker, seen 2026-11-28).
 */
export const unlisted: Readonly<Record<string, ClassTable['methods']>> = {
  'Spreadsheet.Range': {
    getBackgroundColor: [''],
    getBackgroundColors: [''],
    getColumnIndex: [''],
    getComment: [''],
    getComments: [''],
    setBackgroundColor: ['String'],
    setBackgroundColors: ['Array'],
    setComment: ['String'],
    setComments: ['Array'],
  },
}
