import type { Gap } from '../../../finding.ts'
import type { Call } from '../../static-facts.ts'

const runs = /<script\b|<[^>]*\son[a-z]+\s*=|javascript:/i
/** A tag that another text goes on with: nobody sees what it loads. */
const unfinished = /<[a-z][^<>]*$/i
/** What closes a dialog, and nothing else. */
const closes = /<script>\s*google\.script\.host\.close\(\s*\);?\s*<\/script>/gi

/** A script in a text that becomes a page is code that nobody followed. */
export const scriptsInTexts = (calls: readonly Call[]): readonly Gap[] =>
  calls.flatMap(({ at, api, program, arguments: { html = [] } }) =>
    html.some(({ text }) => runs.test(text.replace(closes, '')) || unfinished.test(text))
      ? [{ code: 'SCRIPT_IN_TEXT', at, data: { api, program } }]
      : [],
  )
