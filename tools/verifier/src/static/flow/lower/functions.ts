import type { ArrowFunctionExpression, Function as FunctionNode, ParamPattern } from 'oxc-parser'
import type { Code, Slot } from '../code.ts'
import { Builder, type Home } from './builder.ts'
import { assignTo } from './patterns.ts'

/** A function, as a value. */
export function lowerFunction(b: Builder, node: FunctionNode | ArrowFunctionExpression, name: string): Slot {
  const to = b.slot(node)
  if (node.body === null) return to
  b.emit({ op: 'closure', to, code: codeOf(b, node, node.id?.name ?? name) })
  return to
}

/** What a function does. */
export function codeOf(
  b: Builder,
  node: FunctionNode | ArrowFunctionExpression,
  name: string,
  home?: Home,
  before?: (inner: Builder) => void,
): Code {
  const inner = new Builder(b.unit, {
    up: b,
    key: node.start,
    name,
    span: node,
    kind: node.type === 'ArrowFunctionExpression' ? 'arrow' : 'function',
    isAsync: node.async,
    isGenerator: node.generator,
    home,
  })
  const itself =
    node.type === 'FunctionExpression' && node.id ? b.unit.names.of.get(node.id.start) : undefined
  if (itself?.owner === node.start) inner.itself = inner.homeOf(itself)
  before?.(inner)
  for (const parameter of node.params) lowerParameter(inner, parameter)
  const { body } = node
  if (body === null) return inner.finish()
  if (body.type === 'BlockStatement') inner.unit.syntax.statements(inner, body.body)
  else inner.copy(inner.unit.syntax.expression(inner, body), inner.returned)
  return inner.finish()
}

function lowerParameter(b: Builder, parameter: ParamPattern): void {
  const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  // TypeScript writes the type of `this` as a first parameter, which no call fills.
  if (pattern.type === 'Identifier' && pattern.name === 'this') return
  const slot = b.slot(pattern)
  if (pattern.type === 'RestElement') {
    b.rest = slot
    assignTo(b, pattern.argument, slot)
    return
  }
  b.params.push(slot)
  const variable = pattern.type === 'Identifier' ? b.unit.names.of.get(pattern.start) : undefined
  if (variable !== undefined) b.settle(variable, slot)
  else assignTo(b, pattern, slot)
  if (parameter.type !== 'TSParameterProperty') return
  const name =
    parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter
  const property = name.type === 'Identifier' ? b.unit.names.of.get(name.start) : undefined
  if (property !== undefined)
    b.emit({ op: 'store', of: b.self, key: property.name, from: b.read(property), span: parameter })
}
