import type { Class, ClassElement, Decorator, MethodDefinition } from 'oxc-parser'
import type { Code, Slot, Span } from '../code.ts'
import { Builder, type Home } from './builder.ts'
import { codeOf } from './functions.ts'
import { keyOf } from './patterns.ts'

type Field = Extract<ClassElement, { value: unknown }> & { type: 'PropertyDefinition' | 'AccessorProperty' }

const isField = (element: ClassElement): element is Field =>
  element.type === 'PropertyDefinition' || element.type === 'AccessorProperty'

/** A class, as a value: a constructor with the methods on its prototype. */
export function lowerClass(b: Builder, node: Class): Slot {
  const to = b.slot(node)
  const parent = node.superClass === null ? b.slot() : b.unit.syntax.expression(b, node.superClass)
  const home: Home = { builder: b, parent, isStatic: false }
  const { body } = node.body
  b.emit({ op: 'closure', to, code: constructorOf(b, node, home) })
  if (node.superClass !== null) b.emit({ op: 'inherit', of: to, parent })
  const prototype = b.slot()
  b.emit({ op: 'load', to: prototype, of: to, key: 'prototype' })
  for (const element of body) {
    if (element.type === 'MethodDefinition') {
      if (element.kind !== 'constructor' && element.value.body !== null)
        lowerMethod(b, element, element.static ? to : prototype, { ...home, isStatic: element.static })
    } else if (element.type === 'StaticBlock') {
      const inner = fieldBuilder(b, element.start, element, 'function', { ...home, isStatic: true })
      b.unit.syntax.statements(inner, element.body)
      callOn(b, inner.finish(), to)
    } else if (isField(element) && element.static && element.value !== null) {
      const inner = fieldBuilder(b, element.start, element, 'function', { ...home, isStatic: true })
      inner.copy(inner.unit.syntax.expression(inner, element.value), inner.returned)
      const from = callOn(b, inner.finish(), to)
      b.emit({ op: 'store', of: to, key: keyOf(b, element.key, element.computed), from, span: element })
    }
  }
  for (const { expression } of node.decorators ?? [])
    b.copy(callWith(b, b.unit.syntax.expression(b, expression), [to], node), to)
  const variable = node.id ? b.unit.names.of.get(node.id.start) : undefined
  if (variable !== undefined) b.copy(to, b.homeOf(variable))
  return to
}

function lowerMethod(b: Builder, element: MethodDefinition, of: Slot, home: Home): void {
  const key = keyOf(b, element.key, element.computed)
  const from = b.slot(element)
  const code = codeOf(b, element.value, typeof key === 'string' ? key : '', home)
  b.emit({ op: 'closure', to: from, code })
  const { kind } = element
  if (kind !== 'get' && kind !== 'set') b.emit({ op: 'store', of, key, from, span: element })
  else if (typeof key === 'string') b.emit({ op: 'store', of, key: `${kind} ${key}`, from, span: element })
  else b.emit({ op: 'store', of, key, from, span: element, accessor: kind })
  for (const decorator of element.decorators ?? []) decorateMethod(b, decorator, element, of, from)
}

function callWith(b: Builder, callee: Slot, args: readonly Slot[], at: Span): Slot {
  const to = b.slot()
  b.emit({ op: 'call', to, callee, self: undefined, args, spread: [], isNew: false, thrown: b.thrown, at })
  return to
}

/**
 * A method's decorator is given the method, and answers another; the older kind is given what the method is on, its name
 * and its descriptor, whose `value` it may change.
 */
function decorateMethod(b: Builder, { expression }: Decorator, at: Span, of: Slot, method: Slot): void {
  const [first, descriptor, value] = [b.slot(), b.slot(), b.slot()]
  b.copy(method, first)
  b.copy(of, first)
  b.emit({ op: 'make', to: descriptor, kind: 'object' })
  b.emit({ op: 'store', of: descriptor, key: 'value', from: method, span: at })
  const answer = callWith(b, b.unit.syntax.expression(b, expression), [first, b.unknown(), descriptor], at)
  b.copy(answer, method)
  for (const described of [descriptor, answer]) b.emit({ op: 'load', to: value, of: described, key: 'value' })
  b.copy(value, method)
}

/** A field's decorator answers a function that is given the field's value, and answers another. */
function decorateField(b: Builder, decorator: Slot, at: Span, value: Slot): void {
  const change = callWith(b, decorator, [b.unknown(), b.unknown()], at)
  b.copy(callWith(b, change, [value], at), value)
}

function fieldBuilder(b: Builder, key: number, span: ClassElement, kind: Code['kind'], home: Home): Builder {
  return new Builder(b.unit, { up: b, key, name: '', span, kind, home })
}

function callOn(b: Builder, code: Code, self: Slot): Slot {
  const callee = b.slot()
  const to = b.slot()
  b.emit({ op: 'closure', to: callee, code })
  b.emit({ op: 'call', to, callee, self, args: [], spread: [], isNew: false, thrown: b.thrown, at: code })
  return to
}

/** Fields are given their values first, each in a small function that sees `this`. */
function constructorOf(b: Builder, node: Class, home: Home): Code {
  const name = node.id?.name ?? ''
  const fields = (inner: Builder): void => {
    for (const element of node.body.body) {
      if (!isField(element) || element.static || element.value === null) continue
      const own = fieldBuilder(inner, element.start, element, 'arrow', home)
      own.copy(own.unit.syntax.expression(own, element.value), own.returned)
      const from = callOn(inner, own.finish(), inner.self)
      // Names and decorators are looked at once, where the class stands.
      for (const { expression } of element.decorators ?? [])
        decorateField(inner, inner.capture(b, b.unit.syntax.expression(b, expression)), element, from)
      const named = keyOf(b, element.key, element.computed)
      const key = typeof named === 'string' ? named : { slot: inner.capture(b, named.slot) }
      inner.emit({ op: 'store', of: inner.self, key, from, span: element })
    }
  }
  for (const element of node.body.body)
    if (element.type === 'MethodDefinition' && element.kind === 'constructor' && element.value.body !== null)
      return { ...codeOf(b, element.value, name, home, fields), kind: 'class' }
  const inner = new Builder(b.unit, { up: b, key: Number.NaN, name, span: node, kind: 'class', home })
  fields(inner)
  if (node.superClass !== null) {
    inner.rest = inner.slot()
    const callee = inner.capture(home.builder, home.parent)
    const to = inner.slot()
    inner.emit({
      op: 'call',
      to,
      callee,
      self: inner.self,
      args: [inner.rest],
      spread: [0],
      isNew: false,
      isSuper: true,
      thrown: inner.thrown,
      at: node,
    })
  }
  return inner.finish()
}
