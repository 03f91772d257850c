import type {
  Argument,
  CallExpression,
  Expression,
  NewExpression,
  TaggedTemplateExpression,
  YieldExpression,
} from 'oxc-parser'
import type { Slot } from '../code.ts'
import type { Builder } from './builder.ts'
import { lowerClass } from './classes.ts'
import { lowerFunction } from './functions.ts'
import { lowerJsx } from './jsx.ts'
import { lowerObject } from './objects.ts'
import { lowerAssignment, lowerBinary, lowerLogical, lowerUnary } from './operators.ts'
import { keyOf, spanOf } from './patterns.ts'

/** The value of an expression. `name` is the variable that is declared with it. */
export function lowerExpression(b: Builder, node: Expression, name?: string): Slot {
  switch (node.type) {
    case 'Literal':
      return lowerLiteral(b, node)
    case 'TemplateLiteral': {
      const to = b.slot(node)
      const parts: (string | Slot)[] = []
      for (const [index, quasi] of node.quasis.entries()) {
        parts.push(quasi.value.cooked ?? quasi.value.raw)
        const value = node.expressions[index]
        if (value !== undefined) parts.push(lowerExpression(b, value))
      }
      b.emit({ op: 'text', to, parts })
      return to
    }
    case 'TaggedTemplateExpression':
      return lowerTagged(b, node)
    case 'Identifier':
      return lowerName(b, node)
    case 'ThisExpression':
      return b.thisSlot()
    case 'Super':
      return superOf(b)
    case 'ArrayExpression': {
      const to = b.slot(node)
      b.emit({ op: 'make', to, kind: 'array', ...(name === undefined ? {} : { name }) })
      let isSpread = false
      for (const [index, element] of node.elements.entries()) {
        if (element === null) continue
        isSpread ||= element.type === 'SpreadElement'
        const from =
          element.type === 'SpreadElement' ? elementOf(b, element.argument) : lowerExpression(b, element)
        const key = isSpread || index > 63 ? { slot: b.unknown() } : String(index)
        b.emit({ op: 'store', of: to, key, from, span: element })
      }
      return to
    }
    case 'ObjectExpression':
      return lowerObject(b, node, name)
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return lowerFunction(b, node, name ?? '')
    case 'ClassExpression':
    case 'ClassDeclaration':
      return lowerClass(b, node)
    case 'AssignmentExpression':
      return lowerAssignment(b, node)
    case 'BinaryExpression':
      return lowerBinary(b, node)
    case 'LogicalExpression':
      return lowerLogical(b, node)
    case 'ConditionalExpression': {
      lowerExpression(b, node.test)
      const to = b.slot(node)
      b.branch(
        () => b.copy(lowerExpression(b, node.consequent), to),
        () => b.copy(lowerExpression(b, node.alternate), to),
      )
      return to
    }
    case 'UnaryExpression':
    case 'UpdateExpression':
      return lowerUnary(b, node)
    case 'SequenceExpression': {
      let last = b.unknown()
      for (const one of node.expressions) last = lowerExpression(b, one)
      return last
    }
    case 'MemberExpression': {
      const to = b.slot(spanOf(b, node))
      if (node.object.type === 'Super') {
        const key = keyOf(b, node.property, node.computed)
        b.emit({ op: 'load', to, of: superMembers(b), key })
        // A getter from above sees this object.
        b.emit({ op: 'load', to, of: b.thisSlot(), key })
        return to
      }
      const of = lowerExpression(b, node.object)
      b.emit({ op: 'load', to, of, key: keyOf(b, node.property, node.computed), thrown: b.thrown })
      return to
    }
    case 'CallExpression':
    case 'NewExpression':
      return lowerCall(b, node, name)
    case 'ChainExpression':
      return lowerExpression(b, node.expression)
    case 'AwaitExpression': {
      const from = lowerExpression(b, node.argument)
      const to = b.slot(node)
      b.emit({ op: 'await', to, from, thrown: b.thrown })
      return to
    }
    case 'YieldExpression':
      return lowerYield(b, node)
    case 'ImportExpression': {
      const to = b.slot(node)
      b.emit({ op: 'dynamic-import', to, module: lowerExpression(b, node.source), at: node })
      return to
    }
    case 'JSXElement':
    case 'JSXFragment':
      return lowerJsx(b, node)
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
      return lowerExpression(b, node.expression, name)
    default:
      return b.unknown()
  }
}

function lowerLiteral(b: Builder, node: Extract<Expression, { type: 'Literal' }>): Slot {
  const to = b.slot(node)
  if ('regex' in node) b.emit({ op: 'make', to, kind: 'regexp' })
  else b.emit({ op: 'constant', to, text: String(node.value) })
  return to
}

function lowerName(b: Builder, node: Extract<Expression, { type: 'Identifier' }>): Slot {
  const variable = b.unit.names.of.get(node.start)
  if (variable !== undefined) return b.read(variable)
  if (node.name === 'arguments' && b.kind !== 'module') return b.argumentsSlot()
  const to = b.slot(node)
  if (node.name !== 'undefined') b.emit({ op: 'global', to, name: node.name })
  return to
}

function elementOf(b: Builder, node: Expression): Slot {
  const from = lowerExpression(b, node)
  return elementsIn(b, from, node)
}

function elementsIn(b: Builder, from: Slot, node: Expression): Slot {
  const to = b.slot(node)
  b.emit({ op: 'element', to, from, thrown: b.thrown })
  return to
}

/** What is yielded leaves; what comes back is what the generator is given, or what the one that it delegates to returns. */
function lowerYield(b: Builder, node: YieldExpression): Slot {
  const to = b.slot(node)
  if (b.given !== undefined) {
    b.copy(b.given, to)
    b.copy(b.given, b.thrown)
  }
  if (node.argument === null || b.yielded === undefined) return to
  const from = lowerExpression(b, node.argument)
  b.copy(node.delegate ? elementsIn(b, from, node.argument) : from, b.yielded)
  if (node.delegate) b.emit({ op: 'load', to, of: from, key: '[[value]]' })
  return to
}

/** The class above, as `super(...)` calls it. */
function superOf(b: Builder): Slot {
  return b.home === undefined ? b.unknown() : b.capture(b.home.builder, b.home.parent)
}

function superMembers(b: Builder): Slot {
  const parent = superOf(b)
  if (b.home?.isStatic !== false) return parent
  const to = b.slot()
  b.emit({ op: 'load', to, of: parent, key: 'prototype' })
  return to
}

function lowerCall(b: Builder, node: CallExpression | NewExpression, name: string | undefined): Slot {
  const to = b.slot(spanOf(b, node))
  const { callee } = node
  const [first] = node.arguments
  if (
    callee.type === 'Identifier' &&
    callee.name === 'require' &&
    !b.unit.names.of.has(callee.start) &&
    first &&
    first.type !== 'SpreadElement'
  ) {
    if (first.type === 'Literal' && typeof first.value === 'string')
      b.emit({ op: 'import', to, module: first.value, name: '*require', at: node })
    else b.emit({ op: 'dynamic-import', to, module: lowerExpression(b, first), at: node, isRequire: true })
    return to
  }
  let self: Slot | undefined
  let called: Slot
  if (callee.type === 'MemberExpression' && callee.object.type !== 'Super') {
    self = lowerExpression(b, callee.object)
    called = b.slot(callee)
    b.emit({ op: 'load', to: called, of: self, key: keyOf(b, callee.property, callee.computed) })
  } else {
    called = lowerExpression(b, callee)
    if (callee.type === 'Super' || (callee.type === 'MemberExpression' && callee.object.type === 'Super'))
      self = b.thisSlot()
  }
  const { args, spread } = lowerArguments(b, node.arguments)
  for (const described of describedBy(node)) b.unit.described.add(described)
  b.emit({
    op: 'call',
    to,
    callee: called,
    self,
    args,
    spread,
    isNew: node.type === 'NewExpression',
    ...(callee.type === 'Super' && { isSuper: true }),
    thrown: b.thrown,
    at: spanOf(b, node),
    ...(name === undefined ? {} : { name }),
  })
  return to
}

/** The names that `defineProperty(of, 'name', descriptor)` and `defineProperties(of, { name: descriptor })` write. */
function describedBy({ callee, arguments: [, second] }: CallExpression | NewExpression): readonly string[] {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || second === undefined)
    return []
  if (!/^(defineProperty|defineProperties|create)$/.test(callee.property.name)) return []
  if (second.type === 'Literal') return typeof second.value === 'string' ? [second.value] : []
  if (second.type !== 'ObjectExpression') return []
  return second.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [],
  )
}

function lowerArguments(b: Builder, nodes: readonly Argument[]): { args: Slot[]; spread: number[] } {
  const spread: number[] = []
  const args = nodes.map((argument, index) => {
    if (argument.type !== 'SpreadElement') return lowerExpression(b, argument)
    spread.push(index)
    return lowerExpression(b, argument.argument)
  })
  return { args, spread }
}

function lowerTagged(b: Builder, node: TaggedTemplateExpression): Slot {
  const to = b.slot(node)
  let self: Slot | undefined
  let callee: Slot
  if (node.tag.type === 'MemberExpression') {
    self = lowerExpression(b, node.tag.object)
    callee = b.slot(node.tag)
    b.emit({ op: 'load', to: callee, of: self, key: keyOf(b, node.tag.property, node.tag.computed) })
  } else callee = lowerExpression(b, node.tag)
  const texts = node.quasi.quasis.map(({ value }) => value.cooked ?? value.raw)
  const list = b.slot()
  b.emit({ op: 'make', to: list, kind: 'array' })
  for (const [index, text] of texts.entries())
    b.emit({
      op: 'store',
      of: list,
      key: String(index),
      from: b.constant(text, node.quasi),
      span: node.quasi,
    })
  const args = [list, ...node.quasi.expressions.map((one) => lowerExpression(b, one))]
  b.emit({ op: 'call', to, callee, self, args, spread: [], isNew: false, texts, thrown: b.thrown, at: node })
  return to
}
