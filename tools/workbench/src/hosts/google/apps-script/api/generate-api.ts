import { createRequire } from 'node:module'
import ts from 'typescript'
import type { ApiTable, ClassTable } from './api.ts'
import { unlisted } from './unlisted.ts'

const root = 'GoogleAppsScript'

/**
 * Reads the list of all that Apps Script has out of @types/google-apps-script: globals, classes, methods with the kinds
 * of their parameters, properties and enums. The shapes of data that advanced services take and give aren't classes.
 */
export function generateApi(): ApiTable {
  const entry = createRequire(import.meta.url).resolve('@types/google-apps-script/index.d.ts')
  const program = ts.createProgram([entry], { noLib: true, types: [], strict: true })
  const reader = createReader(program.getTypeChecker())
  for (const file of program.getSourceFiles()) for (const statement of file.statements) reader.read(statement)
  return reader.table()
}

function createReader(checker: ts.TypeChecker) {
  const globals: Record<string, string> = {}
  const classes: Record<string, ClassTable> = {}
  const enums: Record<string, readonly string[]> = {}

  const nameOf = (symbol: ts.Symbol): string | undefined => {
    const full = checker.getFullyQualifiedName(symbol)
    return full.startsWith(`${root}.`) ? full.slice(root.length + 1) : undefined
  }
  const readNamespace = (body: ts.ModuleDeclaration['body']) => {
    if (!body) return
    if (ts.isModuleDeclaration(body)) return readModule(body)
    if (ts.isModuleBlock(body)) for (const statement of body.statements) readMember(statement)
  }
  const readModule = (module: ts.ModuleDeclaration) => {
    if (module.name.text !== 'Schema' && module.name.text !== 'Events') readNamespace(module.body)
  }
  const readMember = (statement: ts.Statement) => {
    if (ts.isModuleDeclaration(statement)) readModule(statement)
    if (ts.isEnumDeclaration(statement)) {
      const name = nameOf(checker.getSymbolAtLocation(statement.name) as ts.Symbol)
      if (name) enums[name] = statement.members.map((member) => member.name.getText())
    }
    if (ts.isInterfaceDeclaration(statement)) readInterface(statement)
  }
  const readInterface = (declaration: ts.InterfaceDeclaration) => {
    const name = nameOf(checker.getSymbolAtLocation(declaration.name) as ts.Symbol)
    if (!name || /^Base\.Date/.test(name)) return
    const methods: Record<string, string[]> = { ...(classes[name]?.methods as Record<string, string[]>) }
    const properties: Record<string, string> = { ...classes[name]?.properties }
    for (const member of declaration.members) {
      if (!member.name || !ts.isIdentifier(member.name)) continue
      const key = member.name.text
      if (ts.isMethodSignature(member)) methods[key] = [...(methods[key] ?? []), parametersOf(member)]
      if (ts.isPropertySignature(member) && member.type) properties[key] = kindOf(member.type)
    }
    const parents = (declaration.heritageClauses ?? [])
      .flatMap(({ types }) => types)
      .map(({ expression }) => nameOf(checker.getSymbolAtLocation(expression) as ts.Symbol))
      .filter((parent) => parent !== undefined)
    Object.assign(methods, unlisted[name])
    classes[name] = { ...(parents.length > 0 && { parents }), methods, properties }
  }
  const parametersOf = (method: ts.MethodSignature) =>
    method.parameters
      .map(({ type, questionToken, dotDotDotToken }) => {
        const kind = type
          ? kindOf(dotDotDotToken && ts.isArrayTypeNode(type) ? type.elementType : type)
          : 'any'
        return `${kind}${dotDotDotToken ? '*' : questionToken ? '?' : ''}`
      })
      .join(',')
  const kindOf = (node: ts.TypeNode): string => {
    if (ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)) return 'Array'
    if (ts.isTypeLiteralNode(node)) return 'Object'
    if (ts.isFunctionTypeNode(node)) return 'Function'
    if (ts.isParenthesizedTypeNode(node)) return kindOf(node.type)
    if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) ? 'String' : 'any'
    if (ts.isUnionTypeNode(node)) {
      const kinds = new Set(node.types.map(kindOf).filter((kind) => kind !== 'undefined'))
      return kinds.size === 1 ? ([...kinds][0] as string) : 'any'
    }
    if (ts.isTypeQueryNode(node))
      return nameOf(checker.getSymbolAtLocation(node.exprName) as ts.Symbol) ?? 'any'
    const plain = plainKinds[ts.SyntaxKind[node.kind] ?? '']
    if (plain !== undefined) return plain
    if (!ts.isTypeReferenceNode(node)) return 'any'
    const symbol = checker.getSymbolAtLocation(node.typeName)
    const name = symbol && nameOf(symbol)
    if (name === 'Integer' || name === 'Byte') return 'Number'
    if (name === 'Char') return 'String'
    if (name === undefined || name === 'BigNumber' || name === 'JdbcSQL_XML')
      return named(node.typeName.getText())
    if (/^Base\.Date/.test(name)) return 'Date'
    return /\.Schema\./.test(name) ? 'Object' : name
  }
  return {
    read(statement: ts.Statement) {
      if (ts.isModuleDeclaration(statement) && statement.name.text === root) readNamespace(statement.body)
      if (!ts.isVariableStatement(statement)) return
      for (const { name, type } of statement.declarationList.declarations) {
        const kind = type && ts.isIdentifier(name) ? typeName(type) : undefined
        if (kind !== undefined && name.getText() !== 'Date2') globals[name.getText()] = kind
      }
    },
    table: (): ApiTable => ({ globals: sorted(globals), classes: sorted(classes), enums: sorted(enums) }),
  }

  function typeName(type: ts.TypeNode): string | undefined {
    const node = ts.isUnionTypeNode(type) ? type.types.find(ts.isTypeReferenceNode) : type
    const symbol =
      node && ts.isTypeReferenceNode(node) ? checker.getSymbolAtLocation(node.typeName) : undefined
    return symbol && nameOf(symbol)
  }
}

const plainKinds: Readonly<Record<string, string>> = {
  StringKeyword: 'String',
  NumberKeyword: 'Number',
  FirstLiteralToken: 'Number',
  BooleanKeyword: 'Boolean',
  ObjectKeyword: 'Object',
  UndefinedKeyword: 'undefined',
}

function named(text: string): string {
  return text === 'Date' || text === 'Object' || text === 'Function' || text === 'Array' ? text : 'any'
}

function sorted<T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)))
}
