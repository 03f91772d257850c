import type { Program } from '../../app/app.ts'
import type { Gap } from '../../finding.ts'
import type { Evidence } from '../../judgement.ts'
import type { Call, StaticFacts } from '../static-facts.ts'

/** Code that wasn't followed and runs under its page's policy, whatever it does; what else is open stays open. */
const held = /^(BUNDLE_IN_PAGE|REMOTE_SCRIPT|SCRIPT_FROM_TEXT|WORKER_NOT_READ)$/

/** Whether an opening is code that a page's own policy binds. */
export const isHeld = ({ code }: Gap): boolean => held.test(code)

/** What isn't known of the code that runs in a page. */
const unread = /^(TEXT_BECOMES_SCRIPT|SCRIPT_HASH_UNKNOWN)$/

/** How a page is closed by the policy that it puts on itself. */
export interface BoundPage {
  readonly evidence: readonly Evidence[]
  /** What could leave it all the same. */
  readonly pastPolicy: readonly Gap[]
  /** What may run in it that wasn't read. */
  readonly unread: readonly Gap[]
}

/**
 * How code of a page that wasn't followed is bound by the page's policy: nothing where all was followed, so that nobody has
 * to rest on the policy, and where none is in force.
 */
export function boundPage(
  { openings, pastPolicy, calls }: StaticFacts,
  { key, policy }: Program,
): BoundPage | undefined {
  if (policy?.is !== 'closed') return undefined
  const own = ({ data }: Gap) => data.program === key
  if (!openings.some((gap) => own(gap) && isHeld(gap))) return undefined
  const appended = policy.letsTextRun ? calls.filter(isAppending) : []
  const ways = [
    ...pastPolicy.filter(own),
    ...appended.map(({ at, api }) => ({
      code: 'TEXT_BECOMES_SCRIPT',
      at,
      data: { program: key, name: api },
    })),
  ]
  // What puts a page together of texts may put the page's text behind another.
  const shown = calls.filter(
    ({ api, arguments: { html } }) =>
      /createHtmlOutput|createTemplate|setContent/.test(api) && html?.some((one) => !one.isWhole),
  )
  return {
    evidence: [
      { means: 'enforcement', code: 'PAGE_CLOSED_BY_ITS_POLICY', at: policy.at, data: { program: key } },
      ...(ways.length === 0
        ? [
            {
              means: 'analysis' as const,
              code: 'NOTHING_PAST_POLICY',
              at: policy.at,
              data: { program: key, isHashed: policy.hashes.length > 0 },
            },
          ]
        : []),
    ],
    pastPolicy: [
      ...ways,
      ...shown.map(({ at, api }) => ({ code: 'PAGE_PUT_TOGETHER', at, data: { program: key, api } })),
    ],
    unread: ways.filter(({ code }) => unread.test(code)),
  }
}

/** Markup that isn't known is put behind a page, and may be a script. */
const isAppending = ({ api, arguments: { html } }: Call): boolean =>
  api === 'HtmlOutput.append' && html?.every((one) => one.isWhole) !== true

/** Why a policy that a page names doesn't hold what runs in it, where something does that wasn't followed. */
export function policyNotHeld({ openings }: StaticFacts, { key, policy }: Program): readonly Gap[] {
  if (policy?.is !== 'open' || !openings.some((gap) => gap.data.program === key && isHeld(gap))) return []
  const { at, why, what } = policy
  return [{ code: 'PAGE_POLICY_OPEN', at, data: { program: key, why, what } }]
}
