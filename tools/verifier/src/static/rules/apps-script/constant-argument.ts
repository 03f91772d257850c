import type { AppsScriptApp } from '../../../app/app.ts'
import type { Place } from '../../../place.ts'
import { around, constantOf, isNode, nameOf, treeOf } from '../syntax/tree.ts'

/**
 * The name of the constant that a call is given first, `MD5` of `Utilities.DigestAlgorithm.MD5`: constants of Google's are no
 * texts, so that nothing is known of them but what stands in the call. `member` is what is called there.
 */
export function constantArgument(app: AppsScriptApp, at: Place, member: string): string | undefined {
  const tree = treeOf(app, at.file)
  const call =
    tree &&
    around(tree, at).findLast(
      ({ type, callee }) => type === 'CallExpression' && nameOf(callee) === member.split('.').at(-1),
    )
  const [first]: unknown[] = Array.isArray(call?.arguments) ? call.arguments : []
  if (!isNode(first) || first.type !== 'MemberExpression') return undefined
  return first.computed === true ? constantOf(first.property) : nameOf(first)
}
