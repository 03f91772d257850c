import type { Statement, VariableDeclaration } from 'oxc-parser'
import type { Slot, Span } from '../code.ts'
import type { Builder } from './builder.ts'
import { lowerClass } from './classes.ts'
import { lowerFunction } from './functions.ts'
import { lowerModuleItem } from './module-items.ts'
import { assignTo } from './patterns.ts'

export function lowerStatements(b: Builder, nodes: readonly Statement[]): void {
  for (const node of nodes) lowerStatement(b, node)
}

function lowerStatement(b: Builder, node: Statement): void {
  const value = (expression: Parameters<typeof b.unit.syntax.expression>[1]) =>
    b.unit.syntax.expression(b, expression)
  switch (node.type) {
    case 'ExpressionStatement':
      value(node.expression)
      break
    case 'VariableDeclaration':
      lowerVariables(b, node)
      break
    case 'FunctionDeclaration': {
      const variable = node.id ? b.unit.names.of.get(node.id.start) : undefined
      const slot = lowerFunction(b, node, '')
      if (variable !== undefined) b.copy(slot, b.read(variable))
      break
    }
    case 'ClassDeclaration':
      lowerClass(b, node)
      break
    case 'ReturnStatement':
      if (node.argument !== null) b.copy(value(node.argument), b.returned)
      break
    case 'ThrowStatement':
      b.copy(value(node.argument), b.thrown)
      break
    case 'BlockStatement':
      lowerStatements(b, node.body)
      break
    case 'IfStatement':
      value(node.test)
      b.branch(
        () => lowerStatement(b, node.consequent),
        () => node.alternate !== null && lowerStatement(b, node.alternate),
      )
      break
    case 'ForStatement':
      if (node.init?.type === 'VariableDeclaration') lowerVariables(b, node.init)
      else if (node.init !== null) value(node.init)
      b.region({ start: node.init?.end ?? node.start, end: node.end }, () => {
        if (node.test !== null) value(node.test)
        lowerStatement(b, node.body)
        if (node.update !== null) value(node.update)
      })
      break
    case 'WhileStatement':
    case 'DoWhileStatement':
      b.region(node, () => {
        value(node.test)
        lowerStatement(b, node.body)
      })
      break
    case 'ForInStatement':
    case 'ForOfStatement': {
      const from = value(node.right)
      b.region({ start: node.left.start, end: node.end }, () => {
        const element = b.slot(node.left)
        if (node.type === 'ForInStatement') b.emit({ op: 'keys', to: element, from })
        else b.emit({ op: 'element', to: element, from, thrown: b.thrown })
        let each = element
        if (node.type === 'ForOfStatement' && node.await) {
          each = b.slot(node.left)
          b.emit({ op: 'await', to: each, from: element, thrown: b.thrown })
        }
        if (node.left.type === 'VariableDeclaration') {
          const id = node.left.declarations[0]?.id
          if (id !== undefined) assignTo(b, id, each)
          if (isDisposed(node.left)) dispose(b, each, node.left)
        } else assignTo(b, node.left, each)
        lowerStatement(b, node.body)
      })
      break
    }
    case 'SwitchStatement':
      value(node.discriminant)
      b.region(node, () => {
        for (const { test, consequent } of node.cases) {
          if (test !== null) value(test)
          lowerStatements(b, consequent)
        }
      })
      break
    case 'TryStatement':
      b.region(node, () => lowerTry(b, node))
      break
    case 'LabeledStatement':
      b.region(node, () => lowerStatement(b, node.body))
      break
    case 'WithStatement':
      value(node.object)
      b.emit({ op: 'open', code: 'COMPUTED_CONTEXT', span: node })
      lowerStatement(b, node.body)
      break
    default:
      lowerModuleItem(b, node)
  }
}

function lowerTry(b: Builder, node: Extract<Statement, { type: 'TryStatement' }>): void {
  const around = b.thrown
  const caught: Slot = node.handler === null ? around : b.slot(node.handler.param ?? undefined)
  b.thrown = caught
  lowerStatements(b, node.block.body)
  b.thrown = around
  if (node.handler !== null) {
    if (node.handler.param !== null) assignTo(b, node.handler.param, caught)
    lowerStatements(b, node.handler.body.body)
  }
  if (node.finalizer !== null) lowerStatements(b, node.finalizer.body)
}

function lowerVariables(b: Builder, node: VariableDeclaration): void {
  if (node.declare === true) return
  for (const { id, init } of node.declarations) {
    if (init === null) continue
    const name = id.type === 'Identifier' ? id.name : undefined
    const value = b.unit.syntax.expression(b, init, name)
    assignTo(b, id, value)
    if (isDisposed(node)) dispose(b, value, init)
  }
}

const isDisposed = ({ kind }: VariableDeclaration): boolean => kind === 'using' || kind === 'await using'

/** What is `using` is disposed of when the block ends; what it holds then it may have held before. */
function dispose(b: Builder, self: Slot, at: Span): void {
  for (const key of ['[Symbol.dispose]', '[Symbol.asyncDispose]']) {
    const [callee, to] = [b.slot(at), b.slot(at)]
    b.emit({ op: 'load', to: callee, of: self, key })
    b.emit({ op: 'call', to, callee, self, args: [], spread: [], isNew: false, thrown: b.thrown, at })
  }
}
