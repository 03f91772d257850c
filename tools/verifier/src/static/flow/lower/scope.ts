import type { BindingPattern, ExportNamedDeclaration, Node, Program } from 'oxc-parser'
import type { Span } from '../code.ts'
import { childrenOf } from './tree.ts'

/** A name that a file declares. */
export interface Variable extends Span {
  readonly name: string
  /** The function, or the file, that it lives in: by the offset where that begins, -1 for the file. */
  readonly owner: number
  /** True where a function inside uses it: then its versions can't be told apart. */
  isCaptured: boolean
  /** True where code, not only types, uses it. */
  isUsed: boolean
  /** Where it is assigned to, after its declaration. */
  readonly assigned: number[]
  /** Where the block that declares it begins. */
  readonly scope: number
}

/** Which variable each identifier means, by the offset where it begins. */
export interface Names {
  readonly of: ReadonlyMap<number, Variable>
  readonly variables: readonly Variable[]
  /** The variables of each function. */
  readonly byOwner: ReadonlyMap<number, readonly Variable[]>
}

interface Scope {
  readonly names: Map<string, Variable>
  readonly up: Scope | undefined
  readonly owner: number
  readonly start: number
  readonly isFunction: boolean
}

/** Finds out which variable each name of a file means. */
export function bind(program: Program): Names {
  const binder = new Binder()
  binder.file(program)
  return binder.names()
}

class Binder {
  readonly #of = new Map<number, Variable>()
  readonly #variables: Variable[] = []
  readonly #uses: { name: string; at: number; scope: Scope; assigns: boolean }[] = []
  readonly #exported: { node: ExportNamedDeclaration; owner: number }[] = []

  file(program: Program): void {
    const scope: Scope = { names: new Map(), up: undefined, owner: -1, start: -1, isFunction: true }
    for (const statement of program.body) this.#walk(statement, scope)
  }

  names(): Names {
    for (const { name, at, scope, assigns } of this.#uses) {
      const variable = lookUp(name, scope)
      if (variable === undefined) continue
      this.#of.set(at, variable)
      variable.isUsed = true
      if (assigns) variable.assigned.push(at)
      if (variable.owner !== scope.owner) variable.isCaptured = true
    }
    for (const { node, owner } of this.#exported) this.#holdExported(node, owner)
    return { of: this.#of, variables: this.#variables, byOwner: byOwner(this.#variables) }
  }

  /** What a file or a namespace exports is seen from outside at any time: its versions can't be told apart. */
  #holdExported({ declaration, specifiers }: ExportNamedDeclaration, owner: number): void {
    if (declaration !== null)
      for (const variable of this.#variables)
        if (
          variable.owner === owner &&
          variable.start >= declaration.start &&
          variable.end <= declaration.end
        )
          variable.isCaptured = true
    for (const { local } of specifiers) {
      const variable = this.#of.get(local.start)
      if (variable !== undefined) variable.isCaptured = true
    }
  }

  #declare(name: string, span: Span, scope: Scope, isVar = false): void {
    let home = scope
    while (isVar && !home.isFunction && home.up !== undefined) home = home.up
    const known = home.names.get(name)
    if (known !== undefined) {
      known.assigned.push(span.start)
      this.#of.set(span.start, known)
      return
    }
    const { start, end } = span
    const variable: Variable = {
      name,
      start,
      end,
      owner: home.owner,
      scope: home.start,
      isCaptured: false,
      isUsed: false,
      assigned: [],
    }
    home.names.set(name, variable)
    this.#variables.push(variable)
    this.#of.set(start, variable)
  }

  #pattern(pattern: BindingPattern, scope: Scope, isVar = false): void {
    switch (pattern.type) {
      case 'Identifier':
        this.#declare(pattern.name, pattern, scope, isVar)
        break
      case 'AssignmentPattern':
        this.#pattern(pattern.left, scope, isVar)
        this.#walk(pattern.right, scope)
        break
      case 'ArrayPattern':
        for (const element of pattern.elements)
          if (element !== null)
            this.#pattern(element.type === 'RestElement' ? element.argument : element, scope, isVar)
        break
      case 'ObjectPattern':
        for (const property of pattern.properties) {
          if (property.type === 'RestElement') {
            this.#pattern(property.argument, scope, isVar)
            continue
          }
          if (property.computed) this.#walk(property.key, scope)
          this.#pattern(property.value, scope, isVar)
        }
    }
  }

  #inner(at: number, scope: Scope, isFunction = false): Scope {
    return { names: new Map(), up: scope, owner: isFunction ? at : scope.owner, start: at, isFunction }
  }

  #assign(target: Node, scope: Scope): void {
    if (target.type === 'Identifier')
      this.#uses.push({ name: target.name, at: target.start, scope, assigns: true })
    else if (
      target.type === 'ArrayPattern' ||
      target.type === 'ObjectPattern' ||
      target.type === 'RestElement'
    )
      for (const child of childrenOf(target)) this.#assign(child, scope)
    else if (target.type === 'AssignmentPattern') {
      this.#assign(target.left, scope)
      this.#walk(target.right, scope)
    } else if (target.type === 'Property') {
      if (target.computed) this.#walk(target.key, scope)
      this.#assign(target.value, scope)
    } else this.#walk(target, scope)
  }

  #walk(node: Node, scope: Scope): void {
    switch (node.type) {
      case 'Identifier':
        this.#uses.push({ name: node.name, at: node.start, scope, assigns: false })
        return
      case 'JSXIdentifier':
        this.#uses.push({ name: node.name, at: node.start, scope, assigns: false })
        return
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations) {
          this.#pattern(id, scope, node.kind === 'var')
          if (init !== null) this.#walk(init, scope)
        }
        return
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression': {
        if (node.type === 'FunctionDeclaration' && node.id) this.#declare(node.id.name, node.id, scope)
        const inner = this.#inner(node.start, scope, true)
        if (node.type === 'FunctionExpression' && node.id) this.#declare(node.id.name, node.id, inner)
        for (const parameter of node.params) {
          if (parameter.type === 'TSParameterProperty') this.#pattern(parameter.parameter, inner)
          else this.#pattern(parameter.type === 'RestElement' ? parameter.argument : parameter, inner)
        }
        if (node.body !== null) for (const child of bodyOf(node.body)) this.#walk(child, inner)
        return
      }
      case 'ClassDeclaration':
      case 'ClassExpression': {
        if (node.type === 'ClassDeclaration' && node.id) this.#declare(node.id.name, node.id, scope)
        const inner = this.#inner(node.start, scope)
        if (node.type === 'ClassExpression' && node.id) this.#declare(node.id.name, node.id, inner)
        for (const decorator of node.decorators ?? []) this.#walk(decorator, scope)
        if (node.superClass !== null) this.#walk(node.superClass, inner)
        // What fields are given runs when the class is instantiated: a function of its own.
        for (const element of node.body.body) this.#walk(element, inner)
        return
      }
      case 'PropertyDefinition':
      case 'AccessorProperty':
      case 'MethodDefinition':
      case 'StaticBlock': {
        for (const decorator of 'decorators' in node ? node.decorators : []) this.#walk(decorator, scope)
        if (node.type === 'StaticBlock') {
          const inner = this.#inner(node.start, scope, true)
          for (const statement of node.body) this.#walk(statement, inner)
          return
        }
        if (node.computed) this.#walk(node.key, scope)
        if (node.value !== null)
          this.#walk(
            node.value,
            node.type === 'MethodDefinition' ? scope : this.#inner(node.start, scope, true),
          )
        return
      }
      case 'BlockStatement':
      case 'ForStatement':
      case 'SwitchStatement':
        this.#children(node, this.#inner(node.start, scope))
        return
      case 'ForInStatement':
      case 'ForOfStatement': {
        const inner = this.#inner(node.start, scope)
        if (node.left.type === 'VariableDeclaration') this.#walk(node.left, inner)
        else this.#assign(node.left, inner)
        this.#walk(node.right, scope)
        this.#walk(node.body, inner)
        return
      }
      case 'CatchClause': {
        const inner = this.#inner(node.start, scope)
        if (node.param !== null) this.#pattern(node.param, inner)
        this.#walk(node.body, inner)
        return
      }
      case 'AssignmentExpression':
        this.#assign(node.left, scope)
        // A compound assignment reads as well; the read is the same place.
        this.#walk(node.right, scope)
        return
      case 'UpdateExpression':
        this.#assign(node.argument, scope)
        return
      case 'MemberExpression':
        this.#walk(node.object, scope)
        if (node.computed) this.#walk(node.property, scope)
        return
      case 'Property':
        if (node.computed) this.#walk(node.key, scope)
        this.#walk(node.value, scope)
        return
      case 'JSXAttribute':
        if (node.value !== null) this.#walk(node.value, scope)
        return
      case 'JSXMemberExpression':
        this.#walk(node.object, scope)
        return
      case 'LabeledStatement':
        this.#walk(node.body, scope)
        return
      case 'ExportSpecifier':
        this.#walk(node.local, scope)
        return
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        this.#declare(node.local.name, node.local, scope)
        return
      case 'ExportNamedDeclaration':
        if (node.source !== null) return
        this.#children(node, scope)
        this.#exported.push({ node, owner: scope.owner })
        return
      case 'TSEnumDeclaration':
        this.#declare(node.id.name, node.id, scope)
        for (const member of node.body.members) if (member.initializer) this.#walk(member.initializer, scope)
        return
      case 'TSModuleDeclaration': {
        const root = leftmost(node.id)
        if (root.type === 'Identifier') this.#declare(root.name, root, scope)
        if (node.body !== null && !node.declare)
          this.#children(node.body, this.#inner(node.start, scope, true))
        return
      }
      case 'TSImportEqualsDeclaration': {
        this.#declare(node.id.name, node.id, scope)
        const of = leftmost(node.moduleReference)
        if (of.type === 'Identifier') this.#walk(of, scope)
        return
      }
      case 'MetaProperty':
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'ExportAllDeclaration':
      case 'TSDeclareFunction':
      case 'JSXClosingElement':
        return
      default:
        this.#children(node, scope)
    }
  }

  #children(node: Node, scope: Scope): void {
    for (const child of childrenOf(node)) this.#walk(child, scope)
  }
}

/** `A` of `A.B.C`. */
export function leftmost(node: Node): Node {
  let at = node
  while (at.type === 'TSQualifiedName') at = at.left
  return at
}

const bodyOf = (body: Node): readonly Node[] => (body.type === 'BlockStatement' ? body.body : [body])

function byOwner(variables: readonly Variable[]): ReadonlyMap<number, readonly Variable[]> {
  const found = new Map<number, Variable[]>()
  for (const variable of variables) {
    const known = found.get(variable.owner)
    if (known === undefined) found.set(variable.owner, [variable])
    else known.push(variable)
  }
  return found
}

function lookUp(name: string, scope: Scope): Variable | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.up) {
    const found = at.names.get(name)
    if (found !== undefined) return found
  }
  return undefined
}
