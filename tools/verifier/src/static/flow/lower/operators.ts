import type { AssignmentExpression, Expression, UnaryExpression, UpdateExpression } from 'oxc-parser'
import type { Slot } from '../code.ts'
import type { Builder } from './builder.ts'
import { assignTo } from './patterns.ts'

type Binary = Extract<Expression, { type: 'BinaryExpression' }>
type Logical = Extract<Expression, { type: 'LogicalExpression' }>

const comparing = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', 'instanceof'])

/** `+` joins texts, arithmetic carries what its operands are; a comparison gives nothing away (no implicit flows). */
export function lowerBinary(b: Builder, node: Binary): Slot {
  if (node.left.type === 'PrivateIdentifier') {
    b.unit.syntax.expression(b, node.right)
    return b.unknown()
  }
  if (node.operator !== '+') {
    const operands = [b.unit.syntax.expression(b, node.left), b.unit.syntax.expression(b, node.right)]
    return comparing.has(node.operator) ? b.unknown() : compute(b, node, operands)
  }
  const parts: (string | Slot)[] = []
  collect(b, node, parts)
  const to = b.slot(node)
  b.emit({ op: 'text', to, parts })
  return to
}

/** A number of which no more is known than whose data it is made of: an encoding written by hand is arithmetic. */
function compute(b: Builder, node: Expression, parts: readonly Slot[]): Slot {
  const to = b.slot(node)
  b.emit({ op: 'compute', to, parts })
  return to
}

/** `a + b + c` is one text; a loop, because generated code adds hundreds. */
function collect(b: Builder, node: Binary, parts: (string | Slot)[]): void {
  const operands: Expression[] = []
  let at: Expression = node
  while (at.type === 'BinaryExpression' && at.operator === '+') {
    operands.push(at.right)
    at = at.left
  }
  operands.push(at)
  for (const operand of operands.reverse())
    parts.push(
      operand.type === 'Literal' && typeof operand.value === 'string'
        ? operand.value
        : b.unit.syntax.expression(b, operand),
    )
}

/** `&&` gives the right side: where it gives the left one that is empty, 0 or false. */
export function lowerLogical(b: Builder, node: Logical): Slot {
  const left = b.unit.syntax.expression(b, node.left)
  const to = b.slot(node)
  if (node.operator !== '&&') b.copy(left, to)
  b.branch(
    () => b.copy(b.unit.syntax.expression(b, node.right), to),
    () => {},
  )
  return to
}

export function lowerAssignment(b: Builder, node: AssignmentExpression): Slot {
  const { left, operator } = node
  if (operator === '=') {
    const name = left.type === 'Identifier' ? left.name : undefined
    const from = b.unit.syntax.expression(b, node.right, name)
    assignTo(b, left, from)
    return from
  }
  if (left.type === 'ArrayPattern' || left.type === 'ObjectPattern') return b.unknown()
  const before = b.unit.syntax.expression(b, left)
  const to = b.slot(node)
  if (operator === '+=') b.emit({ op: 'text', to, parts: [before, b.unit.syntax.expression(b, node.right)] })
  else if (operator === '||=' || operator === '??=' || operator === '&&=') {
    b.copy(before, to)
    b.branch(
      () => b.copy(b.unit.syntax.expression(b, node.right), to),
      () => {},
    )
  } else {
    b.emit({ op: 'compute', to, parts: [before, b.unit.syntax.expression(b, node.right)] })
  }
  assignTo(b, left, to)
  return to
}

export function lowerUnary(b: Builder, node: UnaryExpression | UpdateExpression): Slot {
  const value = b.unit.syntax.expression(b, node.argument)
  if (node.type === 'UpdateExpression') {
    const next = compute(b, node, [value])
    assignTo(b, node.argument, next)
    return next
  }
  if (node.operator === 'void') return b.slot(node)
  if (node.operator === '-' || node.operator === '~') return compute(b, node, [value])
  if (node.operator !== '+') return b.unknown()
  const to = b.slot(node)
  b.emit({ op: 'text', to, parts: [value] })
  return to
}
