import type { AstExpression } from '@borgar/fx'
import { shown } from '../shown.ts'
import { callFunction, isBuilt, isLoading, isNotBuilt } from './functions.ts'
import { apply, numberOf } from './operators.ts'
import {
  type Computed,
  errors,
  FormulaError,
  type Handed,
  isMatrix,
  isTrouble,
  type Matrix,
  NotBuilt,
  type Scalar,
  single,
} from './values.ts'

/** What a formula may look at. */
export interface Sight {
  /** The cells that a reference or a name means. */
  values(reference: string): Computed
  /** Its first row and column; undefined for what is no reference. */
  corner(reference: string): { readonly row: number; readonly column: number } | undefined
  /** Where the formula stands. */
  readonly here: { readonly row: number; readonly column: number }
  /** Now, as a cell keeps it. */
  now(): number
  /** What an expression came to, as a project's function is given it. */
  handed(node: AstExpression, value: Computed): Handed
  /** What a project's function gave; or that it is still to be run. */
  custom(name: string, args: readonly Handed[]): Computed
  /** Google's servers would load this address now. */
  load(url: string): void
}

/** What a formula's tree comes to. A function that nobody built comes to what says so. */
export function evaluate(node: AstExpression, sight: Sight): Computed {
  switch (node.type) {
    case 'Literal':
      return node.value as Scalar
    case 'ErrorLiteral':
      return new FormulaError(node.value)
    case 'ReferenceIdentifier':
      return sight.values(node.value)
    case 'ArrayExpression':
      return node.elements.map((line) => line.map((item) => single(evaluate(item as AstExpression, sight))))
    case 'UnaryExpression': {
      const value = evaluate(node.arguments[0] as AstExpression, sight)
      if (node.operator === '%') return broadcast('/', value, 100)
      return node.operator === '-' ? broadcast('*', value, -1) : value
    }
    case 'BinaryExpression': {
      const [left, right] = node.arguments.map((arg) => evaluate(arg as AstExpression, sight))
      return broadcast(node.operator, left ?? null, right ?? null)
    }
    case 'CallExpression':
      return node.callee.type === 'Identifier'
        ? call(node.callee.name, node.arguments as readonly AstExpression[], sight)
        : new NotBuilt('LAMBDA')
    default:
      return new NotBuilt(node.type === 'LetExpression' ? 'LET' : 'LAMBDA')
  }
}

function call(said: string, nodes: readonly AstExpression[], sight: Sight): Computed {
  const name = said.toUpperCase()
  const at = (index: number): Computed => {
    const node = nodes[index]
    return node ? evaluate(node, sight) : null
  }
  const place = (index: number) => {
    const node = nodes[index]
    return node?.type === 'ReferenceIdentifier' ? sight.corner(node.value) : undefined
  }
  switch (name) {
    case 'IF': {
      const condition = numberOf(single(at(0)))
      if (typeof condition !== 'number') return condition
      return condition !== 0 ? at(1) : nodes.length > 2 ? at(2) : false
    }
    case 'IFERROR': {
      const value = at(0)
      return single(value) instanceof FormulaError ? at(1) : value
    }
    case 'IFNA': {
      const value = single(at(0))
      return value instanceof FormulaError && value.code === '#N/A' ? at(1) : at(0)
    }
    case 'ISERROR':
      return single(at(0)) instanceof FormulaError
    case 'ARRAYFORMULA':
      return at(0)
    case 'ROW':
      return nodes.length > 0 ? (place(0)?.row ?? errors.value()) : sight.here.row
    case 'COLUMN':
      return nodes.length > 0 ? (place(0)?.column ?? errors.value()) : sight.here.column
    case 'INDIRECT':
      return sight.values(String(single(at(0))))
    case 'NOW':
      return sight.now()
    case 'TODAY':
      return Math.floor(sight.now())
    case 'TEXT': {
      const value = single(at(0))
      return isTrouble(value) ? value : shown(value, String(single(at(1))))
    }
  }
  if (isLoading(name)) for (const url of textsOf(at(0))) sight.load(url)
  if (isNotBuilt(name)) return new NotBuilt(name)
  const args = nodes.map((_, index) => at(index))
  if (isBuilt(name)) return callFunction(name, args)
  return sight.custom(
    said,
    nodes.map((node, index) => sight.handed(node, args[index] ?? null)),
  )
}

const textsOf = (value: Computed): readonly string[] =>
  (isMatrix(value) ? value.flat() : [value]).filter((one) => typeof one === 'string')

/** An operator on lists works cell by cell; one value goes with each. */
function broadcast(operator: string, left: Computed, right: Computed): Computed {
  if (!isMatrix(left) && !isMatrix(right)) return apply(operator, left, right)
  const rows = Math.max(isMatrix(left) ? left.length : 1, isMatrix(right) ? right.length : 1)
  const columns = Math.max(widthOf(left), widthOf(right))
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      apply(operator, itemOf(left, row, column), itemOf(right, row, column)),
    ),
  )
}

function widthOf(value: Computed): number {
  return isMatrix(value) ? Math.max(0, ...value.map((line) => line.length)) : 1
}

function itemOf(value: Computed, row: number, column: number): Scalar {
  if (!isMatrix(value)) return value
  const line: Matrix[number] | undefined = value.length === 1 ? value[0] : value[row]
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null
}
