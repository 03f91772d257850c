import { below, constantOf, isFunction, isNode, type Node, nameOf } from '../rules/syntax/tree.ts'
import type { Visited } from './unbound.ts'

/** A use of a variable: the identifier's parent and what is around that. */
interface Use {
  readonly parent: Node
  readonly grandparent: Node | undefined
  readonly node: Node
}

/**
 * Whether a value is given to a variable of the function around it that is only ever read from there: `e = window.location`,
 * and then `e.href`.
 */
export function holdsOnlyReads(
  { node, around }: Visited,
  isRead: (member: Node, parent: Node | undefined) => boolean,
): boolean {
  const parent = around?.node
  const name = nameGiven(node, parent)
  const inside = functionAround(around)
  if (parent === undefined || name === undefined || inside === undefined || !ownNames(inside).has(name))
    return false
  // The assignment is a value too: `(e = window.location).hash`.
  const outer = around?.around?.node
  if (parent.type === 'AssignmentExpression' && outer !== undefined && !isDropped(parent, outer)) {
    const isMember = outer.type === 'MemberExpression' && outer.object === parent
    if (!isMember || !isRead(outer, around?.around?.around?.node)) return false
  }
  return usesOf(name, inside).every(
    ({ parent: one, grandparent, node: use }) =>
      isGiving(use, one) ||
      (one.type === 'MemberExpression' && one.object === use && isRead(one, grandparent)),
  )
}

/**
 * Whether what is clicked is an input that the function around made, or a link that it made and gave no address but a blob's
 * and such that lead nowhere.
 */
export function leadsNowhere(receiver: unknown, { around }: Visited, nowhere: RegExp): boolean {
  const inside = functionAround(around)
  if (!isNode(receiver) || receiver.type !== 'Identifier' || inside === undefined) return false
  const name = String(receiver.name)
  if (!ownNames(inside).has(name)) return false
  const uses = usesOf(name, inside)
  const made = uses
    .filter(({ node, parent }) => isGiving(node, parent))
    .map(({ parent }) => valueGiven(parent))
  const tags = made.map((value) => tagMade(value))
  if (tags.length !== 1) return false
  if (tags[0] === 'input') return true
  return (
    tags[0] === 'a' &&
    uses.every(
      ({ node, parent, grandparent }) =>
        isGiving(node, parent) ||
        isPutSomewhere(node, parent) ||
        (parent.type === 'MemberExpression' &&
          parent.object === node &&
          isHarmless(parent, grandparent, inside, nowhere)),
    )
  )
}

const harmless = /^(download|click|remove|rel|target|style|hidden|className|textContent|innerText)$/

function isHarmless(member: Node, parent: Node | undefined, inside: Node, nowhere: RegExp): boolean {
  const name = member.computed === true ? undefined : nameOf(member.property)
  if (name !== 'href') return name !== undefined && harmless.test(name)
  if (parent?.type !== 'AssignmentExpression' || parent.left !== member) return false
  return isNowhere(parent.right, inside, nowhere)
}

function isNowhere(value: unknown, inside: Node, nowhere: RegExp): boolean {
  const text = constantOf(value)
  if (text !== undefined) return nowhere.test(text)
  if (isBlobAddress(value)) return true
  if (!isNode(value) || value.type !== 'Identifier') return false
  const given = usesOf(String(value.name), inside).filter(({ node, parent }) => isGiving(node, parent))
  return given.length === 1 && given.every(({ parent }) => isBlobAddress(valueGiven(parent)))
}

const isBlobAddress = (value: unknown): boolean =>
  isNode(value) &&
  value.type === 'CallExpression' &&
  isNode(value.callee) &&
  value.callee.type === 'MemberExpression' &&
  nameOf(value.callee.object) === 'URL' &&
  nameOf(value.callee.property) === 'createObjectURL'

function tagMade(value: unknown): string | undefined {
  if (!isNode(value) || value.type !== 'CallExpression' || !Array.isArray(value.arguments)) return undefined
  const isMaking = isNode(value.callee) && nameOf(value.callee) === 'createElement'
  return isMaking ? constantOf(value.arguments[0])?.toLowerCase() : undefined
}

const isPutSomewhere = (node: Node, parent: Node): boolean =>
  parent.type === 'CallExpression' &&
  Array.isArray(parent.arguments) &&
  parent.arguments.includes(node) &&
  /^(append|appendChild|prepend|removeChild)$/.test(nameOf(parent.callee) ?? '')

/** The variable that a value is given to. */
function nameGiven(value: Node, parent: Node | undefined): string | undefined {
  if (parent?.type === 'VariableDeclarator' && parent.init === value) return plain(parent.id)
  const isAssigned =
    parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.right === value
  return isAssigned ? plain(parent.left) : undefined
}

const plain = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined

const isGiving = (use: Node, parent: Node): boolean =>
  (parent.type === 'VariableDeclarator' && parent.id === use) ||
  (parent.type === 'AssignmentExpression' && parent.operator === '=' && parent.left === use)

const valueGiven = (parent: Node): unknown =>
  parent.type === 'VariableDeclarator' ? parent.init : parent.right

const isDropped = (node: Node, parent: Node): boolean =>
  parent.type === 'ExpressionStatement' ||
  (parent.type === 'SequenceExpression' &&
    Array.isArray(parent.expressions) &&
    parent.expressions.at(-1) !== node)

function functionAround(around: Visited | undefined): Node | undefined {
  for (let at = around; at !== undefined; at = at.around) if (isFunction(at.node)) return at.node
  return undefined
}

/** The names that a function declares itself: what is given to another variable is used elsewhere too. */
export function ownNames(inside: Node): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (node: unknown): void => {
    const name = plain(isNode(node) && node.type === 'AssignmentPattern' ? node.left : node)
    if (name !== undefined) found.add(name)
  }
  if (Array.isArray(inside.params)) inside.params.forEach(add)
  const waiting = [inside.body]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isNode(next) || isFunction(next)) continue
    if (next.type === 'VariableDeclarator') add(next.id)
    for (const key in next) {
      const value = next[key]
      if (Array.isArray(value)) waiting.push(...value)
      else if (isNode(value)) waiting.push(value)
    }
  }
  return found
}

/** Every use of a name below a function: more than those of its variable where a function in it has one of that name too. */
function usesOf(name: string, inside: Node): readonly Use[] {
  const found: Use[] = []
  const parents = new Map<Node, Node>()
  for (const node of below(inside))
    for (const value of Object.values(node))
      for (const child of [value].flat()) if (isNode(child)) parents.set(child, node)
  for (const [node, parent] of parents)
    if (node.type === 'Identifier' && node.name === name && !isLabel(node, parent))
      found.push({ node, parent, grandparent: parents.get(parent) })
  return found
}

/** A property's name, a member's, a label: no use of the name itself. */
export function isLabel(node: Node, parent: Node): boolean {
  if (parent.type === 'MemberExpression') return parent.property === node && parent.computed !== true
  if (parent.type === 'Property')
    return parent.key === node && parent.computed !== true && parent.value !== node
  if (/^(MethodDefinition|PropertyDefinition)$/.test(parent.type)) return parent.key === node
  return /^(LabeledStatement|BreakStatement|ContinueStatement|ExportSpecifier|ImportSpecifier|MetaProperty)$/.test(
    parent.type,
  )
}
