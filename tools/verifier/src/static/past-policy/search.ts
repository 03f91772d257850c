import { parse } from '../parse/parse.ts'
import { isNode } from '../rules/syntax/tree.ts'
import { mentionsIn } from './mentions.ts'
import { type Range, statementsAround } from './statements.ts'
import { type PastPolicyWay, type Ways, waysPastPolicy } from './ways.ts'

/**
 * The ways in a script that no content security policy holds. `letsTextRun` tells whether the page's policy lets a text become
 * a script: elsewhere the browser refuses it, and it is no matter.
 *
 * A syntax tree is made of the statements alone that mention what may be one: the tree of all of a bundle takes a second for
 * each megabyte. Names that are declared around them aren't known there, so where something is found, more is read.
 */
export function searchScript(
  text: string,
  { letsTextRun }: { readonly letsTextRun: boolean },
): readonly PastPolicyWay[] {
  const mentions = mentionsIn(text, letsTextRun)
  const read = new Map<string, boolean>()
  const isOut = ({ start, end }: Range): boolean => {
    const found = read.get(`${start} ${end}`) ?? isNone(waysIn(text.slice(start, end)))
    read.set(`${start} ${end}`, found)
    return found
  }
  if (statementsAround(text, mentions)?.every((ranges) => ranges.some(isOut))) return []
  // What can't be parsed doesn't run; a style sheet is such a text, and a template of a page.
  const all = waysIn(text)
  return all === undefined ? [] : waysOf(all)

  function isNone(found: Ways | undefined): boolean {
    return (
      found !== undefined &&
      waysOf(found).length === 0 &&
      !found.shared.some((name) => mentions.holders.has(name))
    )
  }

  function waysOf({ ways }: Ways): readonly PastPolicyWay[] {
    return ways.filter(({ code }) => letsTextRun || code !== 'TEXT_BECOMES_SCRIPT')
  }
}

function waysIn(text: string): Ways | undefined {
  const parsed = parse('script.js', text)
  return 'program' in parsed && isNode(parsed.program) ? waysPastPolicy(parsed.program) : undefined
}
