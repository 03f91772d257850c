import { parse } from '../parse/parse.ts'
import { isNode } from '../rules/syntax/tree.ts'
import { mentionsIn } from './mentions.ts'
import { type Range, statementsAround } from './statements.ts'
import { type PastPolicyWay, type Ways, waysPastPolicy } from './ways.ts'

/** What a page's policy lets happen. */
interface Policy {
  readonly letsTextRun: boolean
}

/**
 * The ways in a script that no content security policy holds. `letsTextRun` tells whether the page's policy lets a text become
 * a script: elsewhere the browser refuses it, and it is no matter.
 *
 * A syntax tree is made of the statements alone that mention what may be one: the tree of all of a bundle takes a second for
 * each megabyte. Names that are declared around them aren't known there, so where something is found, more is read.
 */
export function searchScript(text: string, { letsTextRun }: Policy): readonly PastPolicyWay[] {
  if (isClean(text, letsTextRun)) return []
  // What can't be parsed doesn't run; a style sheet is such a text, and a template of a page.
  const all = waysIn(text)
  return all === undefined ? [] : waysOf(all, letsTextRun)
}

/** The same of a file's bytes. */
export function searchFile(bytes: Buffer, policy: Policy): readonly PastPolicyWay[] {
  // Bytes are letters sooner than UTF-8 is, and what matters is written in ASCII.
  const letters = bytes.toString('latin1')
  return !spaces.test(letters) && isClean(letters, policy.letsTextRun)
    ? []
    : searchScript(bytes.toString(), policy)
}

/** Bytes that are read otherwise in code: a line's end, a space between a name and what is done with it. */
const spaces = /\xe2\x80[\xa8\xa9]|[\w$)\]]\xc2\xa0[\s\xc2]*[^\w\s"'`\x80-\xff]/

/** Whether no statement that mentions what may be a way is one. */
function isClean(text: string, letsTextRun: boolean): boolean {
  const mentions = mentionsIn(text, letsTextRun)
  const read = new Map<string, boolean>()
  const isOut = ({ start, end }: Range): boolean => {
    const key = `${start} ${end}`
    const isNone = read.get(key) ?? isWithout(waysIn(text.slice(start, end)))
    read.set(key, isNone)
    return isNone
  }
  const isWithout = (found: Ways | undefined): boolean =>
    found !== undefined &&
    waysOf(found, letsTextRun).length === 0 &&
    !found.shared.some((name) => mentions.holders.has(name))
  return statementsAround(text, mentions)?.every((ranges) => ranges.some(isOut)) === true
}

const waysOf = ({ ways }: Ways, letsTextRun: boolean): readonly PastPolicyWay[] =>
  ways.filter(({ code }) => letsTextRun || code !== 'TEXT_BECOMES_SCRIPT')

function waysIn(text: string): Ways | undefined {
  const parsed = parse('script.js', text)
  return 'program' in parsed && isNode(parsed.program) ? waysPastPolicy(parsed.program) : undefined
}
