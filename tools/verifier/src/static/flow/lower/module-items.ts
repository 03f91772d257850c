import type { ImportDeclaration, ModuleExportName, Node, Statement, TSTypeName } from 'oxc-parser'
import type { Slot, Span } from '../code.ts'
import { Builder } from './builder.ts'
import { leftmost } from './scope.ts'

/** Imports, exports, and what only TypeScript has. */
export function lowerModuleItem(b: Builder, node: Statement): void {
  switch (node.type) {
    case 'ImportDeclaration':
      lowerImport(b, node)
      break
    case 'ExportNamedDeclaration': {
      if (node.exportKind === 'type') break
      if (node.source !== null) {
        for (const { local, exported } of node.specifiers) {
          const from = b.slot(local)
          b.emit({ op: 'import', to: from, module: node.source.value, name: nameOf(local), at: node })
          exportAs(b, nameOf(exported), from, node)
        }
        break
      }
      if (node.declaration !== null) {
        b.unit.syntax.statements(b, [node.declaration])
        for (const variable of b.unit.names.variables)
          if (
            variable.owner === b.key &&
            variable.scope === scopeOf(b) &&
            isDeclaredBy(node.declaration, variable)
          ) {
            exportAs(b, variable.name, b.homeOf(variable), variable)
            // A namespace's exported variable is a member of it: what is assigned to the one is in the other.
            if (b.kind !== 'module')
              b.emit({ op: 'load', to: b.homeOf(variable), of: b.self, key: variable.name })
          }
      }
      for (const { local, exported, exportKind } of node.specifiers) {
        if (exportKind === 'type') continue
        const variable = b.unit.names.of.get(local.start)
        if (variable !== undefined) exportAs(b, nameOf(exported), b.read(variable), local)
      }
      break
    }
    case 'ExportDefaultDeclaration': {
      const { declaration } = node
      if (declaration.type === 'TSInterfaceDeclaration') break
      if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') {
        const from = b.unit.syntax.expression(b, declaration)
        const variable = declaration.id ? b.unit.names.of.get(declaration.id.start) : undefined
        if (variable !== undefined) b.copy(from, b.homeOf(variable))
        exportAs(b, 'default', from, node)
      } else exportAs(b, 'default', b.unit.syntax.expression(b, declaration, 'default'), node)
      break
    }
    case 'ExportAllDeclaration':
      if (node.exportKind === 'type') break
      if (node.exported === null) b.emit({ op: 'export-all', module: node.source.value, at: node })
      else {
        const from = b.slot(node)
        b.emit({ op: 'import', to: from, module: node.source.value, name: '*', at: node })
        exportAs(b, nameOf(node.exported), from, node)
      }
      break
    case 'TSExportAssignment': {
      const of = global(b, 'module')
      b.emit({
        op: 'store',
        of,
        key: 'exports',
        from: b.unit.syntax.expression(b, node.expression),
        span: node,
      })
      break
    }
    case 'TSImportEqualsDeclaration': {
      const variable = b.unit.names.of.get(node.id.start)
      if (variable === undefined || node.importKind === 'type') break
      const { moduleReference: from } = node
      if (from.type === 'TSExternalModuleReference')
        b.emit({
          op: 'import',
          to: b.homeOf(variable),
          module: from.expression.value,
          name: '*require',
          at: node,
        })
      else b.copy(lowerEntityName(b, from), b.homeOf(variable))
      break
    }
    case 'TSEnumDeclaration':
      lowerEnum(b, node)
      break
    case 'TSModuleDeclaration':
      lowerNamespace(b, node)
  }
}

const nameOf = (name: ModuleExportName): string => (name.type === 'Literal' ? name.value : name.name)

const scopeOf = (b: Builder): number => b.key

const isDeclaredBy = (declaration: Span, name: Span): boolean =>
  name.start >= declaration.start && name.end <= declaration.end

function exportAs(b: Builder, name: string, from: Slot, span: Span): void {
  b.emit({
    op: 'store',
    of: global(b, b.kind === 'module' ? '%namespace' : '%exports', b),
    key: name,
    from,
    span,
  })
}

function global(b: Builder, name: string, inside?: Builder): Slot {
  if (name === '%exports' && inside !== undefined) return inside.self
  const to = b.slot()
  b.emit({ op: 'global', to, name })
  return to
}

function lowerImport(b: Builder, node: ImportDeclaration): void {
  const module = node.source.value
  if (node.importKind === 'type') return
  if (node.specifiers.length === 0) {
    b.emit({ op: 'import', to: b.slot(node), module, name: '', at: node })
    return
  }
  for (const specifier of node.specifiers) {
    const variable = b.unit.names.of.get(specifier.local.start)
    // What TypeScript uses in types alone is not imported when it runs.
    if (variable === undefined || !variable.isUsed) continue
    if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') continue
    const name =
      specifier.type === 'ImportDefaultSpecifier'
        ? 'default'
        : specifier.type === 'ImportNamespaceSpecifier'
          ? '*'
          : nameOf(specifier.imported)
    b.emit({ op: 'import', to: b.homeOf(variable), module, name, at: node })
  }
}

/** `import say = Log.Console.say` is another name for a namespace's member. */
function lowerEntityName(b: Builder, node: TSTypeName): Slot {
  if (node.type !== 'TSQualifiedName') return b.unit.syntax.expression(b, node)
  const to = b.slot(node)
  b.emit({ op: 'load', to, of: lowerEntityName(b, node.left), key: node.right.name })
  return to
}

function lowerEnum(b: Builder, node: Extract<Statement, { type: 'TSEnumDeclaration' }>): void {
  const variable = b.unit.names.of.get(node.id.start)
  if (variable === undefined || node.declare) return
  const to = b.homeOf(variable)
  b.emit({ op: 'make', to, kind: 'object' })
  for (const [index, member] of node.body.members.entries()) {
    const key =
      member.id.type === 'Identifier' ? member.id.name : member.id.type === 'Literal' ? member.id.value : ''
    const from = member.initializer
      ? b.unit.syntax.expression(b, member.initializer)
      : b.constant(String(index), member)
    b.emit({ op: 'store', of: to, key, from, span: member })
    // A number's name can be asked for by the number.
    b.emit({ op: 'store', of: to, key: { slot: from }, from: b.constant(key, member), span: member })
  }
}

/** `namespace A.B` is a namespace in `A`. */
function lowerDotted(b: Builder, id: Node, root: Slot): Slot {
  if (id.type !== 'TSQualifiedName') return root
  const of = lowerDotted(b, id.left, root)
  const to = b.slot(id)
  b.emit({ op: 'make', to, kind: 'object', name: id.right.name })
  b.emit({ op: 'store', of, key: id.right.name, from: to, span: id })
  return to
}

function lowerNamespace(b: Builder, node: Extract<Statement, { type: 'TSModuleDeclaration' }>): void {
  const variable = b.unit.names.of.get(leftmost(node.id).start)
  if (variable === undefined || node.body === null || node.declare) return
  const root = b.homeOf(variable)
  b.emit({ op: 'make', to: root, kind: 'object', name: variable.name })
  const self = lowerDotted(b, node.id, root)
  const inner = new Builder(b.unit, {
    up: b,
    key: node.start,
    name: variable.name,
    span: node,
    kind: 'function',
  })
  inner.unit.syntax.statements(inner, node.body.body)
  const callee = b.slot()
  b.emit({ op: 'closure', to: callee, code: inner.finish() })
  b.emit({
    op: 'call',
    to: b.slot(),
    callee,
    self,
    args: [],
    spread: [],
    isNew: false,
    thrown: b.thrown,
    at: node,
  })
}
