import { type Node, visitorKeys } from 'oxc-parser'

/** Types of TypeScript whose children hold code. */
const code = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSNonNullExpression',
  'TSInstantiationExpression',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSModuleDeclaration',
  'TSModuleBlock',
  'TSParameterProperty',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
  'TSExternalModuleReference',
])

/** True for what stands in types alone and never runs. */
const isType = (node: Node): boolean => node.type.startsWith('TS') && !code.has(node.type)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** The nodes right below one, in the text's order, without types. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = []
  for (const key of visitorKeys[node.type] ?? []) {
    const value: unknown = Reflect.get(node, key)
    if (Array.isArray(value)) for (const one of value) isNode(one) && !isType(one) && children.push(one)
    else if (isNode(value) && !isType(value)) children.push(value)
  }
  return children
}
