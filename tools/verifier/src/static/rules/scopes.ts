import { usedScopes } from '../api/scopes.ts'
import type { Rule } from '../rule.ts'
import type { Call } from '../static-facts.ts'
import { analysed, finding, openingsOf, way } from './say.ts'

/** Scopes that nothing in code or events asks for by a request: what they are for isn't seen in the table of requests. */
const byOtherMeans =
  /^(report:|manage:|offline_access|read:me|read:account|.*:app-(user|system)-token|.*:connect|.*:compass)/

/** A scope to write may be needed by a request of which the path isn't known, unless that request only reads. */
const writes = /^(write|delete|manage|admin|create|moderate)\b/

/**
 * Every scope that is asked for is used by a call or by an event.
 * @see https://developer.atlassian.com/platform/marketplace/security-requirements/ requirement 4, seen 2026-11
 */
export const scopesUsed: Rule = {
  name: 'scopes-used',
  claim: 'C11',
  look(app, code) {
    const { manifest } = app
    if (manifest.scopes.length === 0)
      return way({ evidence: [analysed('NO_SCOPES', manifest.placeOf(['permissions', 'scopes']))] })
    const { used, unknown, unused, missing } = usedScopes(code.calls, manifest)
    const open = code.calls.filter(({ at }) => unknown.some((one) => isSamePlace(one.at, at)))
    const isWriting = open.some(mayWrite)
    const isOpen =
      openingsOf(
        code,
        app.programs.map(({ key }) => key),
      ).length > 0
    const judged = manifest.scopes
      .filter(({ value }) => unused.includes(value))
      .map(({ value, at }) => ({
        at,
        scope: value,
        why: isOpen ? 'open-world' : mayBeUsed(value, open.length > 0, isWriting),
      }))
    return way({
      findings: judged
        .filter(({ why }) => why === undefined)
        .map(({ at, scope }) => finding('C11', 'SCOPE_UNUSED', at, { scope })),
      gaps: [
        ...judged.flatMap(({ at, scope, why }) =>
          why === undefined ? [] : [{ code: 'SCOPE_USE_UNKNOWN', at, data: { scope, why } }],
        ),
        ...missing.map(({ at, anyOf }) => ({
          code: 'SCOPE_MISSING',
          at,
          data: { anyOf: anyOf.map((set) => set.join(' and ')) },
        })),
      ],
      evidence: manifest.scopes
        .filter(({ value }) => used.has(value))
        .map(({ value, at }) =>
          analysed('SCOPE_USED', at, {
            scope: value,
            by: (used.get(value) ?? []).slice(0, 3).map(({ file, line }) => `${file}:${line}`),
          }),
        ),
    })
  },
}

/** Why a scope that nothing is seen to need could be needed all the same. */
function mayBeUsed(scope: string, isAsking: boolean, isWriting: boolean): string | undefined {
  if (byOtherMeans.test(scope)) return 'other-means'
  if (scope === 'storage:app') return undefined
  return (writes.test(scope) ? isWriting : isAsking) ? 'unknown-request' : undefined
}

/** A request may write unless every method that it can have only reads; without one it reads. */
function mayWrite({ api, arguments: { method } }: Call): boolean {
  if (api === 'product.property.get') return false
  if (api !== 'product.request') return true
  return (method ?? []).some(({ text }) => !/^(GET|HEAD)$/i.test(text))
}

const isSamePlace = (one: Call['at'], other: Call['at']) =>
  one.file === other.file && one.line === other.line && one.column === other.column
