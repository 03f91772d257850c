import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Place } from '../../place.ts'
import { placesIn } from '../text-places.ts'
import { type ClosedPolicy, closedPolicy, type Loophole } from './content-policy.ts'
import { policyScript } from './policy-script.ts'
import { scriptletsIn } from './scriptlets.ts'

/** Why a policy that a page names doesn't close it. */
type WhyOpen =
  | Loophole['why']
  /** HtmlService drops the tag. */
  | 'tag-is-dropped'
  | 'behind-script'
  | 'behind-element'
  | 'behind-scriptlet'
  | 'in-body'
  | 'runs-later'
  | 'does-more'
  | 'not-literal'
  | 'not-in-head'

/** The content security policy that a page has put on itself: one that lets nothing out, one that doesn't hold, or none. */
export type PagePolicy =
  | ({ readonly is: 'closed'; readonly at: Place } & ClosedPolicy)
  | { readonly is: 'open'; readonly at: Place; readonly why: WhyOpen; readonly what: string }
  | { readonly is: 'none' }

type Element = DefaultTreeAdapterTypes.Element

/** What may stand before the policy: it neither loads nor runs anything. */
const quiet = /^(html|head|meta|title)$/
const quietAttribute = /^(lang|dir|class|id|charset|name|content|data-[\w-]+)$/

/**
 * Reads the policy that a page's first script puts into its head. HtmlService drops meta tags that stand in a page, but for
 * a few (https://developers.google.com/apps-script/reference/html/html-output#addMetaTag, seen 2026-11); a policy that a
 * script puts there is in force from then on. Two policies both hold: one that closes is enough.
 */
export function pagePolicy(file: string, text: string, isTemplate: boolean): PagePolicy {
  if (!/content-security-policy/i.test(text)) return { is: 'none' }
  const scriptlet = (isTemplate ? scriptletsIn(text)[0]?.start : undefined) ?? text.length
  const place = placesIn(file, text)
  let before: WhyOpen | undefined
  let open: PagePolicy = { is: 'none' }
  for (const element of elementsOf(parse(text, { sourceCodeLocationInfo: true }))) {
    const offset = element.sourceCodeLocation?.startOffset ?? 0
    const refuse = (why: WhyOpen, what = ''): void => {
      if (open.is === 'none') open = { is: 'open', at: place(offset), why, what }
    }
    if (isPolicyTag(element)) refuse('tag-is-dropped')
    if (element.tagName !== 'script') {
      if (!isQuiet(element)) before ??= 'behind-element'
      continue
    }
    const end = element.sourceCodeLocation?.endOffset ?? text.length
    const script = textOf(element)
    const read = policyScript('policy.js', script)
    if (!('policies' in read)) {
      if (/content-security-policy/i.test(script)) refuse(read.why)
      before ??= 'behind-script'
      continue
    }
    const why = standing(element) ?? before ?? (scriptlet < end ? 'behind-scriptlet' : undefined)
    if (why !== undefined) {
      refuse(why)
      before ??= 'behind-script'
      continue
    }
    for (const policy of read.policies) {
      const judged = closedPolicy(policy)
      if (!('why' in judged)) return { is: 'closed', at: place(offset), ...judged }
      refuse(judged.why, judged.what)
    }
  }
  return open
}

/** A script that isn't the head's, or doesn't run where it stands. */
function standing({ attrs, parentNode }: Element): WhyOpen | undefined {
  if (attrs.length > 0) return 'runs-later'
  return parentNode && 'tagName' in parentNode && parentNode.tagName === 'head' ? undefined : 'in-body'
}

const isPolicyTag = ({ tagName, attrs }: Element): boolean =>
  tagName === 'meta' &&
  attrs.some(({ name, value }) => name === 'http-equiv' && /^\s*content-security-policy\s*$/i.test(value))

const isQuiet = (element: Element): boolean =>
  isPolicyTag(element) ||
  (quiet.test(element.tagName) && element.attrs.every(({ name }) => quietAttribute.test(name)))

const textOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('')

/** The elements of a page in the order in which they stand in it. */
function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  const waiting: DefaultTreeAdapterTypes.Node[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('tagName' in next) yield next
    if ('childNodes' in next) waiting.push(...[...next.childNodes].reverse())
  }
}
