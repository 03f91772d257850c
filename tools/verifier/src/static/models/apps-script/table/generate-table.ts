import { createRequire } from 'node:module'
import ts from 'typescript'
import type { ServiceTable } from './service-table.ts'

const root = 'GoogleAppsScript'
/** Namespaces that the models speak of; data goes to any other one as to something that isn't known. */
const wanted =
  /^(Base|Cache|Calendar|Card_Service|Conference_Data|Contacts|Content|Docs|Document|Drive|Forms|Gmail|Groups|HTML|JDBC|Language|Lock|Mail|Peopleapi|People|Properties|Script|Sheets|Slides|Spreadsheet|Tasks|URL_Fetch|Utilities|XML_Service)\b/

/** Reads out of @types/google-apps-script what every member of every class answers. */
export function generateTable(): ServiceTable {
  const entry = createRequire(import.meta.url).resolve('@types/google-apps-script/index.d.ts')
  const program = ts.createProgram([entry], { noLib: true, types: [], strict: true })
  const checker = program.getTypeChecker()
  const globals: Record<string, string> = {}
  const classes: Record<string, Record<string, string>> = {}
  const parents: Record<string, string> = {}
  const fullName = (symbol: ts.Symbol | undefined): string | undefined => {
    const full = symbol && checker.getFullyQualifiedName(symbol)
    if (full?.startsWith(`${root}.`) !== true) return undefined
    // Both versions of Drive's service go by the same names.
    return full.slice(root.length + 1).replace(/^Drive_v3\.Drive\.V3\b/, 'Drive')
  }
  const typeText = (node: ts.TypeNode | undefined): string => {
    if (node === undefined) return 'any'
    if (ts.isArrayTypeNode(node)) return `${typeText(node.elementType)}[]`
    if (ts.isParenthesizedTypeNode(node)) return typeText(node.type)
    if (ts.isUnionTypeNode(node)) {
      const parts = [...new Set(node.types.map(typeText))].filter((one) => !/^(undefined|null)$/.test(one))
      return parts.length === 1 ? (parts[0] ?? 'any') : 'any'
    }
    if (ts.isLiteralTypeNode(node))
      return node.literal.kind === ts.SyntaxKind.NullKeyword ? 'null' : 'constant'
    const plain = plainKinds[ts.SyntaxKind[node.kind] ?? '']
    if (plain !== undefined) return plain
    if (!ts.isTypeReferenceNode(node)) return 'any'
    const symbol = checker.getSymbolAtLocation(node.typeName)
    const name = fullName(symbol)
    if (name === undefined) return /^(Date|Byte|Integer)$/.test(node.typeName.getText()) ? 'Date' : 'any'
    if (/^(Docs|Sheets|Slides)\.Schema\./.test(name)) return 'any'
    if (/^(Integer|Byte|BigNumber)$/.test(name)) return 'Number'
    if (/^(Char|String)$/.test(name)) return 'String'
    if (/^Base\.Date/.test(name)) return 'Date'
    return symbol !== undefined && symbol.flags & ts.SymbolFlags.Enum ? 'constant' : name
  }
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) readInterface(node)
    else if (ts.isVariableStatement(node))
      for (const { name, type } of node.declarationList.declarations) {
        const full = typeText(type)
        if (ts.isIdentifier(name) && wanted.test(full) && !full.endsWith('[]')) globals[name.text] = full
      }
    else ts.forEachChild(node, visit)
  }
  const readInterface = (node: ts.InterfaceDeclaration): void => {
    const name = fullName(checker.getSymbolAtLocation(node.name))
    if (
      name === undefined ||
      !wanted.test(name) ||
      /^(Docs|Sheets|Slides)\.Schema\b|^Content\.(Schema|Collection)\b|^Base\.Date/.test(name)
    )
      return
    const members = { ...classes[name] }
    for (const member of node.members) {
      if (!member.name || !ts.isIdentifier(member.name)) continue
      const key = member.name.text
      if (ts.isMethodSignature(member)) {
        const answer = `${typeText(member.type)}()`
        members[key] = members[key] === undefined || members[key] === answer ? answer : 'any()'
      } else if (ts.isPropertySignature(member)) members[key] = typeText(member.type)
    }
    classes[name] = sorted(members)
    const [parent] = (node.heritageClauses ?? []).flatMap(({ types }) => types)
    const above = parent && fullName(checker.getSymbolAtLocation(parent.expression))
    if (above !== undefined) parents[name] = above
  }
  for (const file of program.getSourceFiles()) ts.forEachChild(file, visit)
  return { globals: sorted(globals), parents: sorted(parents), classes: sorted(classes) }
}

const plainKinds: Readonly<Record<string, string>> = {
  StringKeyword: 'String',
  NumberKeyword: 'Number',
  BooleanKeyword: 'Boolean',
  VoidKeyword: 'void',
  UndefinedKeyword: 'undefined',
}

const sorted = <Value>(table: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)))
