import type { Program } from 'oxc-parser'
import type { Code, SourceFile } from '../code.ts'
import { Builder, type Syntax } from './builder.ts'
import { lowerExpression } from './expressions.ts'
import { bind, type Names } from './scope.ts'
import { lowerStatements } from './statements.ts'

const syntax: Syntax = { expression: lowerExpression, statements: lowerStatements }

/** Names that are come upon on the way. */
interface Found {
  readonly described?: Set<string>
  /** Those at the top of a script that shares its scope. */
  readonly declared?: string[]
}

/** What a file does when it is loaded, with its functions inside. */
export function lower(
  file: SourceFile,
  program: Program,
  nextId: () => number,
  { described = new Set(), declared = [] }: Found = {},
): Code {
  const names = bind(program)
  if (file.isShared === true) for (const variable of atTop(names)) variable.isCaptured = true
  const span = { start: 0, end: file.text.length }
  const builder = new Builder(
    { file, names, syntax, nextId, described },
    { up: undefined, key: -1, name: file.path, span, kind: 'module', isAsync: true },
  )
  if (file.isShared === true) share(builder, names, declared)
  lowerStatements(builder, program.body)
  return builder.finish()
}

/** Names at the top of a file: those that other scripts see where the scope is shared. */
const atTop = ({ variables }: Names): Names['variables'] =>
  variables.filter(({ owner, scope }) => owner === -1 && scope === -1)

function share(b: Builder, names: Names, declared: string[]): void {
  b.emit({ op: 'global', to: b.self, name: 'globalThis' })
  for (const variable of atTop(names)) {
    declared.push(variable.name)
    b.emit({ op: 'shared', name: variable.name, slot: b.homeOf(variable) })
  }
}
