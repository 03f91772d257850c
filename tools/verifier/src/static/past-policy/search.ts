import { parse } from '../parse/parse.ts'
import { isNode } from '../rules/syntax/tree.ts'
import { mentionsIn } from './mentions.ts'
import { statementsAround } from './statements.ts'
import { type PastPolicyWay, waysPastPolicy } from './ways.ts'

/**
 * The ways in a script that no content security policy holds. `letsTextRun` tells whether the page's policy lets a text become
 * a script: elsewhere the browser refuses it, and it is no matter.
 *
 * A syntax tree is made of the statements alone that mention what may be one: the tree of all of a bundle takes a second for
 * each megabyte. Names that other statements declare aren't known there, so what is found is looked for in the whole again.
 */
export function searchScript(
  text: string,
  { letsTextRun }: { readonly letsTextRun: boolean },
): readonly PastPolicyWay[] {
  const statements = statementsAround(text, mentionsIn(text, letsTextRun))
  if (statements?.every(({ start, end }) => waysIn(text.slice(start, end), letsTextRun)?.length === 0))
    return []
  // What can't be parsed doesn't run; a style sheet is such a text, and a template of a page.
  return waysIn(text, letsTextRun) ?? []
}

function waysIn(text: string, letsTextRun: boolean): readonly PastPolicyWay[] | undefined {
  const parsed = parse('script.js', text)
  if (!('program' in parsed) || !isNode(parsed.program)) return undefined
  return waysPastPolicy(parsed.program).filter(({ code }) => letsTextRun || code !== 'TEXT_BECOMES_SCRIPT')
}
