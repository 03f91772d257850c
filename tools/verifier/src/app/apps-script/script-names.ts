import type { Parsed } from '../../static/parse/parse.ts'
import { below, constantOf, isFunction, isNode, type Node, nameOf } from '../../static/rules/syntax/tree.ts'

/** What a name is given for. */
type NamedAs = 'menu' | 'card' | 'trigger' | 'template' | 'cell'

interface Named {
  readonly name: string | undefined
  readonly as: NamedAs
  /** Where a call names it. */
  readonly start?: number
}

/** What a script says of names, read without following anything. */
export interface ScriptNames {
  /** What it declares at its top, in order. */
  readonly declared: readonly {
    readonly name: string
    readonly start: number
    readonly is: 'function' | 'value'
  }[]
  /** Every text that stands in it. */
  readonly texts: ReadonlySet<string>
  /** What it names for others: a menu's function, a card's, a trigger's, a formula's; a page that is a template. */
  readonly named: readonly Named[]
  /** `owner.member`, wherever it stands. */
  readonly members: readonly (readonly [owner: string, member: string])[]
  /** True where the file's comments hold the editors to the file that is open. */
  readonly isCurrentOnly: boolean
}

/** A script with its names. */
export interface NamedScript {
  readonly file: string
  readonly names: ScriptNames
}

/** The calls that name something, and at which argument. */
const naming: Readonly<Record<string, readonly [as: NamedAs, argument: number]>> = {
  addItem: ['menu', 1],
  setFunctionName: ['card', 0],
  newTrigger: ['trigger', 0],
  createTemplateFromFile: ['template', 0],
}

/** Reads the names of a script; nothing where it can't be parsed. */
export function scriptNames(parsed: Parsed | undefined, text: string): ScriptNames | undefined {
  if (!parsed || !('program' in parsed) || !isNode(parsed.program)) return undefined
  const root: Node = parsed.program
  const body = Array.isArray(root.body) ? root.body.filter(isNode) : []
  const texts = new Set<string>()
  const members = new Map<string, readonly [string, string]>()
  const named: Named[] = [...formulaFunctions(text)]
  for (const node of below(root)) {
    const word = constantOf(node)
    if (word !== undefined) texts.add(word)
    if (node.type === 'MemberExpression' && node.computed !== true && isNode(node.object)) {
      const [owner, member] = [
        node.object.type === 'Identifier' ? nameOf(node.object) : '',
        nameOf(node.property),
      ]
      members.set(`${owner}.${member}`, [owner ?? '', member ?? ''])
    }
    named.push(...namings(node))
  }
  return {
    declared: body.flatMap(declaredBy),
    texts,
    named,
    members: [...members.values()],
    isCurrentOnly: /\/\*[\s\S]*?@OnlyCurrentDoc\b[\s\S]*?\*\//.test(text),
  }
}

function declaredBy(node: Node): ScriptNames['declared'] {
  if (node.type === 'FunctionDeclaration') {
    const name = nameOf(node.id)
    return name === undefined ? [] : [{ name, start: node.start, is: 'function' }]
  }
  if (node.type === 'VariableDeclaration' && Array.isArray(node.declarations))
    return node.declarations.filter(isNode).flatMap(({ id, init, start }) => {
      const name = isNode(id) && id.type === 'Identifier' ? nameOf(id) : undefined
      return name !== undefined && mayBeFunction(init) ? [{ name, start, is: 'value' as const }] : []
    })
  // `this.run = …`, `globalThis.run = …`: a bundler's way to name what it made.
  const { expression } = node
  if (
    node.type !== 'ExpressionStatement' ||
    !isNode(expression) ||
    expression.type !== 'AssignmentExpression'
  )
    return []
  const { left } = expression
  if (!isNode(left) || left.type !== 'MemberExpression' || !isNode(left.object)) return []
  const isGlobal =
    left.object.type === 'ThisExpression' || /^(globalThis|global)$/.test(nameOf(left.object) ?? '')
  const name = isGlobal && left.computed !== true ? nameOf(left.property) : undefined
  return name === undefined ? [] : [{ name, start: node.start, is: 'value' }]
}

/** Functions whose comments say that formulas call them (https://developers.google.com/apps-script/guides/sheets/functions, seen 2026-11). */
function formulaFunctions(text: string): readonly { readonly name: string; readonly as: 'cell' }[] {
  const said = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:async\s+)?function\s+(\w+)/g
  return [...text.matchAll(said)].flatMap(([, comment = '', name = '']) =>
    /@customfunction\b/i.test(comment) ? [{ name, as: 'cell' as const }] : [],
  )
}

/** A literal, a list and an object aren't called; whatever is computed may be a function. */
const mayBeFunction = (init: unknown): boolean =>
  isNode(init) &&
  (isFunction(init) ||
    !/^(Literal|TemplateLiteral|ArrayExpression|ObjectExpression|NewExpression)$/.test(init.type))

function namings(node: Node): ScriptNames['named'] {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return []
  const method = node.callee.type === 'MemberExpression' ? nameOf(node.callee.property) : undefined
  const known = method !== undefined && Object.hasOwn(naming, method) ? naming[method] : undefined
  if (known === undefined) return []
  const [as, index] = known
  const argument: unknown = node.arguments[index]
  // A list of choices on a card has its entries by the same name, each with whether it is chosen.
  if (as === 'menu' && node.arguments.length !== 2) return []
  return [{ as, name: constantOf(argument), start: node.start }]
}
