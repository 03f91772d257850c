import type { Rule } from '../../rule.ts'
import { enforced, finding, way } from '../say.ts'
import { below, isNode, type Node, treeOf } from '../syntax/tree.ts'
import { ofScript } from './script-rule.ts'

/**
 * The project runs on V8, in the JavaScript that Google's parser takes.
 * @see https://developers.google.com/apps-script/guides/v8-runtime seen 2026-11
 */
export const runsOnV8: Rule = ofScript('runs-on-v8', 'C11', (app) => {
  const { runtime, scripts } = app.project
  const refused = scripts.flatMap(({ file }) => {
    const tree = treeOf(app, file)
    if (tree === undefined) return []
    return [...below(tree.root)].flatMap((node) => {
      const why = refusal(node)
      return why === undefined ? [] : [finding('C11', 'SYNTAX_REFUSED', tree.placeOf(node), { why })]
    })
  })
  const isOld = runtime?.value === 'DEPRECATED_ES5'
  return way({
    findings: [
      ...(isOld && runtime
        ? [finding('C11', 'RUNTIME_LEGACY', runtime.at, { runtime: runtime.value, isNamed: true })]
        : []),
      ...refused,
    ],
    evidence: isOld
      ? []
      : [
          enforced('RUNTIME_CURRENT', runtime?.at ?? app.manifest.placeOf([]), {
            runtime: runtime?.value ?? 'V8',
            end: '',
          }),
        ],
  })
})

function refusal(node: Node): string | undefined {
  if (node.type === 'PrivateIdentifier') return 'a private member'
  if (node.type === 'PropertyDefinition' && node.static === true) return 'a static field'
  if (node.type === 'StaticBlock') return 'a static block'
  if (node.type === 'ImportExpression' || node.type === 'ImportDeclaration') return 'an import'
  if (/^Export(Named|Default|All)Declaration$/.test(node.type)) return 'an export'
  return isNode(node) && node.type === 'MetaProperty' && isNode(node.meta) && node.meta.name === 'import'
    ? 'import.meta'
    : undefined
}
