import { parse } from '../parse/parse.ts'
import { isNode } from '../rules/syntax/tree.ts'
import { type PastPolicyWay, waysPastPolicy } from './ways.ts'

/** So much is parsed at once; a larger text only where a word in it may be such a way. */
const parsedAtOnce = 200_000

const readable =
  '(?:href|hash|host|hostname|origin|pathname|port|protocol|search|ancestorOrigins|toString|reload)\\b(?!\\s*(?:[-+*/%&|^?]|<<|>>|\\*\\*|&&|\\|\\||\\?\\?)?=[^=>])'

const holders =
  '(?<![\\w$|])(?:window|self|globalThis|top|parent|opener|frames|defaultView|contentWindow|document|ownerDocument|contentDocument)\\s*'

/** What may be a way past a policy, by its letters alone: more than what is one. */
const suspicious = new RegExp(
  [
    '(?<![\\w$])(?:(?:webkit|moz)?RTCPeerConnection|PresentationRequest)\\b',
    'dns-prefetch|preconnect|["\'`=]prefetch|prerender|speculationrules',
    'http-?equiv',
    '\\.\\s*click\\s*\\(\\s*\\)',
    '\\[\\s*["\'`](?:click|location|open|navigation)["\'`]\\s*\\]',
    `(?<![\\w$."'\`-])(?<!typeof\\s+)location\\b(?!\\s*\\??\\.\\s*${readable})(?=\\s*(?:[=.,;)(\\]}[+*/%&|^?-]|$))`,
    `${holders}\\??\\.\\s*location\\b(?!\\s*\\??\\.\\s*${readable})`,
    '(?<![\\w$.])open\\s*\\((?![^()]*\\)[ \\t]*\\{)',
    `${holders}(?:\\??\\.\\s*(?:open|navigation)\\b|(?:\\?\\.)?\\[)`,
    '(?<![\\w$.])navigation\\s*\\.',
    '[=(]\\s*open\\s*[;,)]|\\blocation\\s*\\.\\s*\\w+\\s*[\\]}]\\s*=',
  ].join('|'),
  'i',
)
const scripts = /["'`]script["'`]|javascript:|<script|["'`]on[a-z]+["'`]/i

/**
 * The ways in a script that no content security policy holds. `letsTextRun` tells whether the page's policy lets a text become
 * a script: elsewhere the browser refuses it, and it is no matter.
 */
export function searchScript(
  text: string,
  { letsTextRun }: { readonly letsTextRun: boolean },
): readonly PastPolicyWay[] {
  const isLarge = text.length > parsedAtOnce
  if (isLarge && !suspicious.test(text) && !(letsTextRun && scripts.test(text))) return []
  const parsed = parse('script.js', text)
  // What can't be parsed doesn't run; a style sheet is such a text, and a template of a page.
  if (!('program' in parsed) || !isNode(parsed.program)) return []
  return waysPastPolicy(parsed.program).filter(({ code }) => letsTextRun || code !== 'TEXT_BECOMES_SCRIPT')
}
