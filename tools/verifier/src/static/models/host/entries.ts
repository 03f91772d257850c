import type { Meaning } from '../../meaning.ts'
import { data, kind, nothing, object } from '../terms.ts'
import { functionContext } from './context.ts'

/** A product event, as a trigger's function gets it. Where a person's name or address would stand, Confluence puts the account id. */
const productEvent: Meaning = kind('Product')

/**
 * What a web trigger's function gets: whatever a caller sends.
 * @see https://developer.atlassian.com/platform/forge/events-reference/web-trigger/ seen 2026-11
 */
const webRequest: Meaning = object(
  {
    method: nothing,
    headers: data('untrusted'),
    body: data('untrusted'),
    path: data('untrusted'),
    userPath: data('untrusted'),
    queryParameters: data('untrusted'),
    context: functionContext,
    contextToken: data('secret'),
  },
  data('untrusted'),
)

const scheduled: Meaning = object({
  context: object({ cloudId: data('cloudId'), moduleKey: nothing }),
  contextToken: data('secret'),
})

const exportRequest: Meaning = object({ context: functionContext, exportType: nothing })

/**
 * The parameters of functions that Forge calls, by the module type that names them. Resolvers and consumers are entered
 * through channels as well: see `forge/resolver.ts` and `forge/events.ts`.
 * @see https://developer.atlassian.com/platform/forge/events-reference/ seen 2026-11
 */
export const entryParameters: Readonly<Record<string, readonly Meaning[]>> = {
  trigger: [productEvent, functionContext],
  webtrigger: [webRequest, functionContext],
  scheduledTrigger: [scheduled, functionContext],
  adfExport: [exportRequest, functionContext],
  action: [data('untrusted'), functionContext],
}
