import type {
  AssignmentTarget,
  AssignmentTargetMaybeDefault,
  BindingPattern,
  Expression,
  Node,
  PropertyKey,
} from 'oxc-parser'
import type { Key, Slot, Span } from '../code.ts'
import type { Builder } from './builder.ts'

type Target = BindingPattern | AssignmentTarget | AssignmentTargetMaybeDefault

/** What a property is called: a name, or the slot of a computed one. */
export function keyOf(b: Builder, key: PropertyKey, isComputed: boolean): Key {
  if (!isComputed) {
    if (key.type === 'Identifier') return key.name
    if (key.type === 'PrivateIdentifier') return `#${key.name}`
  }
  if (
    key.type === 'MemberExpression' &&
    !key.computed &&
    key.object.type === 'Identifier' &&
    key.object.name === 'Symbol' &&
    key.property.type === 'Identifier'
  )
    return `[Symbol.${key.property.name}]`
  if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number'))
    return String(key.value)
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : { slot: b.unit.syntax.expression(b, key) }
}

/** Gives a value to a pattern's names; `isNew` where they are declared with it. */
export function assignTo(b: Builder, target: Target, from: Slot): void {
  switch (target.type) {
    case 'Identifier': {
      const variable = b.unit.names.of.get(target.start)
      if (variable !== undefined) b.assign(variable, from, target)
      else storeGlobal(b, target.name, from, target)
      break
    }
    case 'MemberExpression': {
      // What is written to `super` is written to this object.
      const of = target.object.type === 'Super' ? b.thisSlot() : b.unit.syntax.expression(b, target.object)
      b.emit({
        op: 'store',
        of,
        key: keyOf(b, target.property, target.computed),
        from,
        span: spanOf(b, target),
      })
      break
    }
    case 'AssignmentPattern':
      assignTo(b, target.left, withDefault(b, from, target.right, target))
      break
    case 'ArrayPattern':
      for (const [index, element] of target.elements.entries()) {
        if (element === null) continue
        if (element.type === 'RestElement') {
          const rest = b.slot(element)
          b.emit({ op: 'make', to: rest, kind: 'array' })
          const value = b.slot()
          b.emit({ op: 'element', to: value, from, thrown: b.thrown })
          b.emit({ op: 'store', of: rest, key: { slot: b.unknown() }, from: value, span: element })
          assignTo(b, element.argument, rest)
          continue
        }
        const to = b.slot(element)
        b.emit({ op: 'pick', to, of: from, index: String(index) })
        assignTo(b, element, to)
      }
      break
    case 'ObjectPattern': {
      const taken: string[] = []
      for (const property of target.properties) {
        if (property.type === 'RestElement') {
          const rest = b.slot(property)
          b.emit({ op: 'make', to: rest, kind: 'object' })
          b.emit({ op: 'fields', to: rest, from, except: taken })
          assignTo(b, property.argument, rest)
          continue
        }
        const key = keyOf(b, property.key, property.computed)
        if (typeof key === 'string') taken.push(key)
        const to = b.slot(property)
        b.emit({ op: 'load', to, of: from, key })
        assignTo(b, property.value, to)
      }
      break
    }
    default:
      assignToWrapped(b, target.expression, from)
  }
}

function assignToWrapped(b: Builder, target: Expression, from: Slot): void {
  switch (target.type) {
    case 'Identifier':
    case 'MemberExpression':
      assignTo(b, target, from)
      break
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      assignToWrapped(b, target.expression, from)
  }
}

function withDefault(b: Builder, from: Slot, value: Expression, span: Span): Slot {
  const to = b.slot(span)
  b.copy(from, to)
  b.branch(
    () => b.copy(b.unit.syntax.expression(b, value), to),
    () => {},
  )
  return to
}

function storeGlobal(b: Builder, name: string, from: Slot, span: Span): void {
  const of = b.slot()
  b.emit({ op: 'global', to: of, name: 'globalThis' })
  b.emit({ op: 'store', of, key: name, from, span })
}

/** The last line of a chain that runs over several lines, else all of it. */
export function spanOf(b: Builder, node: Node): Span {
  const member = node.type === 'CallExpression' ? node.callee : node
  if (member.type !== 'MemberExpression') return node
  const between = b.unit.file.text.slice(member.object.end, member.property.start)
  return between.includes('\n') ? { start: member.property.start, end: node.end } : node
}
