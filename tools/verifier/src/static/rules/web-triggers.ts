import type { Entry } from '../../app/app.ts'
import type { Rule } from '../rule.ts'
import { isStatic } from './residency.ts'
import { analysed, finding, way } from './say.ts'
import { reachOf } from './syntax/reach.ts'
import { type Located, type Sources, sources } from './syntax/sources.ts'
import { below, isNode, type Node, nameOf } from './syntax/tree.ts'

/**
 * Anybody may call a web trigger's address: the function has to know its caller by a secret.
 * @see https://developer.atlassian.com/platform/marketplace/security-requirements/ requirement 1, seen 2026-11
 */
export const authenticatedTriggers: Rule = {
  name: 'authenticated-web-triggers',
  claim: 'C11',
  look(app, code) {
    const dynamic = app.manifest.modules.filter(
      ({ value: { type, raw } }) => type === 'webtrigger' && !isStatic(raw),
    )
    const entries = app.programs
      .flatMap((program) => program.entries)
      .filter(
        ({ calledAs, modules }) =>
          calledAs.includes('webtrigger') && dynamic.some(({ value }) => modules.includes(value.key)),
      )
    if (entries.length === 0) return undefined
    const read = sources(app, code)
    const judged = entries.map((entry) => ({ entry, handlers: handlersOf(entry, read) }))
    return way({
      findings: judged.flatMap(({ entry, handlers }) =>
        handlers
          .filter((handler) => !isAuthenticated(handler, read))
          .map(({ tree, node }) =>
            finding('C11', 'OPEN_WEB_TRIGGER', tree.placeOf(node), {
              function: entry.exported ?? '',
              modules: entry.modules,
            }),
          ),
      ),
      gaps: judged
        .filter(({ handlers }) => handlers.length === 0)
        .map(({ entry }) => ({
          code: 'WEB_TRIGGER_NOT_READ',
          at: entry.at,
          data: { function: entry.exported ?? '' },
        })),
      evidence: judged.flatMap(({ handlers }) =>
        handlers
          .filter((handler) => isAuthenticated(handler, read))
          .map(({ tree, node }) => analysed('WEB_TRIGGER_AUTHENTICATED', tree.placeOf(node))),
      ),
    })
  },
}

/** The function of an entry, in its file or, where that only hands it on, wherever it is. */
function handlersOf({ file, exported = '' }: Entry, read: Sources): readonly Located[] {
  const all = read.functionsNamed(exported)
  const own = all.filter(({ tree }) => tree.file === file)
  return own.length > 0 ? own : all
}

const verifies =
  /^(timingSafeEqual|verify|verifySignature|jwtVerify|createHmac|verifyWebhook|constructEvent|compare|safeCompare|tsscmp)$/
const secret = /secret|token|signature|authori[sz]ation|api-?key|password|hmac|credential/i

const isAuthenticated = (handler: Located, read: Sources): boolean =>
  reachOf(handler, read).some(({ node }) =>
    [...below(node)].some((one) => isVerification(one) || isComparison(one)),
  )

const isVerification = (node: Node): boolean =>
  node.type === 'CallExpression' && verifies.test(nameOf(node.callee) ?? '')

/** `headers['x-token'][0] !== process.env.TOKEN`: something secret is compared with something that isn't a plain word. */
function isComparison(node: Node): boolean {
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(String(node.operator))) return false
  const sides = [node.left, node.right].filter(isNode)
  if (sides.length < 2 || sides.some(({ type }) => type === 'Literal')) return false
  return sides.some((side) => [...below(side)].some((inner) => secret.test(nameOf(inner) ?? '')))
}
