import type { App } from '../../app/app.ts'
import type { Rule } from '../rule.ts'
import type { Call, StaticFacts } from '../static-facts.ts'
import { analysed, finding, way } from './say.ts'
import { payloadNames } from './syntax/payload.ts'
import { outermost, reachOf } from './syntax/reach.ts'
import { type Sources, sources } from './syntax/sources.ts'
import { around, below, type Node, nameOf } from './syntax/tree.ts'

/**
 * Module types whose functions a person asks: what they answer or do is for that person. `jira:issuePanel` names a function
 * itself where it is of the older UI Kit; a field's value or a workflow's step is asked for by the product.
 */
const asked =
  /\.(resolver|config|action|searchSuggestions)$|^(macro|action)$|(Page|Panel|Glance|Action|Activity|Context|Gadget|Settings|Menu|Item)$/

/** Questions to the product whether a person may do something. */
const check = /permission|mypermissions|\/user\/current|restriction/i

/**
 * What the app does as itself it may do for everybody: before, it has to ask whether this person may.
 * @see https://developer.atlassian.com/platform/forge/shared-responsibility-model/ seen 2026-11
 */
export const checkedAsApp: Rule = {
  name: 'checked-as-app',
  claim: 'C11',
  look(app, code) {
    const calls = code.calls.filter((call) => isAsApp(call) && isAskedFor(app, call))
    if (calls.length === 0) return undefined
    const read = sources(app, code)
    const judged = calls.map((call) => ({ call, is: judge(call, code, read) }))
    return way({
      findings: judged.flatMap(({ call, is }) =>
        is === 'checked' || is === 'constant' || is === 'context'
          ? []
          : [finding('C11', is, call.at, { path: textOf(call, 'path'), method: textOf(call, 'method') })],
      ),
      gaps: judged
        .filter(({ is }) => is === 'constant')
        .map(({ call }) => ({
          code: 'AS_APP_FOR_EVERYBODY',
          at: call.at,
          data: { path: textOf(call, 'path') },
        })),
      evidence: judged
        .filter(({ is }) => is === 'checked' || is === 'context')
        .map(({ call, is }) =>
          analysed(is === 'checked' ? 'AS_APP_CHECKED' : 'AS_APP_ON_CONTEXT', call.at, {
            path: textOf(call, 'path'),
          }),
        ),
    })
  },
}

const textOf = ({ arguments: known }: Call, name: string) =>
  (known[name] ?? []).map(({ text }) => text).join(' ')

const isAsApp = ({ api, data, arguments: known }: Call) =>
  api === 'product.request' &&
  (data.as === 'app' || (known.as ?? []).some(({ text }) => text === 'app')) &&
  !(known.path ?? []).some(({ text }) => check.test(text))

/** Triggers, schedules and queues act for nobody; where it isn't known who called, somebody did. */
function isAskedFor({ programs }: App, { from, program }: Call): boolean {
  if (from.some((key) => key.startsWith('invoke:'))) return true
  const functions = programs.find(({ key, where }) => key === program && where === 'functions')
  const entries = functions?.entries ?? []
  const leading = entries.filter(({ file, exported = '' }) => from.includes(`${file}#${exported}`))
  return (from.length > 0 ? leading : entries).some(({ calledAs }) => calledAs.some((one) => asked.test(one)))
}

type Judged = 'checked' | 'context' | 'constant' | 'ID_FROM_PAYLOAD' | 'AS_APP_UNCHECKED'

function judge(call: Call, code: StaticFacts, read: Sources): Judged {
  const tree = read.tree(call.at.file)
  const path = tree ? around(tree, call.at) : []
  const own = outermost(path)
  if (tree && own && isChecked({ tree, node: own }, code, read)) return 'checked'
  const request = path.findLast(isRequest)
  if (own && request && usesPayload(own, request)) return 'ID_FROM_PAYLOAD'
  const labels = call.labels.path ?? []
  if (labels.includes('untrusted')) return 'ID_FROM_PAYLOAD'
  if (labels.some((label) => label === 'formInput' || label === 'stored')) return 'AS_APP_UNCHECKED'
  if (labels.length > 0) return 'context'
  return /^(POST|PUT|PATCH|DELETE)/i.test(textOf(call, 'method')) ? 'AS_APP_UNCHECKED' : 'constant'
}

/** `asApp().requestConfluence(...)` begins where `asApp()` begins: the request is the one that is called so. */
const isRequest = (node: Node): boolean =>
  node.type === 'CallExpression' && /^_*request|Graph$/.test(nameOf(node.callee) ?? '')

/** Whether a handler, or what it calls, asks the product for the person's permission, or looks at which module asks. */
export function isChecked(own: Parameters<typeof reachOf>[0], code: StaticFacts, read: Sources): boolean {
  const asks = code.calls.filter(
    ({ api, arguments: known }) =>
      (api === 'product.request' && (known.path ?? []).some(({ text }) => check.test(text))) ||
      api === 'authorize',
  )
  return reachOf(own, read).some(({ tree, node }) => {
    const first = tree.placeOf(node)
    return (
      asks.some(
        ({ at }) => at.file === tree.file && around(tree, at).includes(node) && at.line >= first.line,
      ) || looksAtModule(node)
    )
  })
}

/** `if (context.moduleKey !== 'settings') throw`: the platform shows an administrator's page to administrators alone. */
const looksAtModule = (node: Node): boolean =>
  [...below(node)].some(
    (one) =>
      (one.type === 'BinaryExpression' || one.type === 'SwitchStatement' || one.type === 'CallExpression') &&
      [...below(one)].some((inner) => nameOf(inner) === 'moduleKey'),
  )

/** Whether a request is made of what the caller handed in. */
function usesPayload(own: Node, request: Node): boolean {
  const names = payloadNames(own)
  return [...below(request)].some((node) => node.type === 'Identifier' && names.has(String(node.name)))
}
