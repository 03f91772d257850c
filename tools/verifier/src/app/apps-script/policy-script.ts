import { parse } from '../../static/parse/parse.ts'
import { constantOf, isNode, type Node, nameOf } from '../../static/rules/syntax/tree.ts'

/** What a script that puts policies into the page does beside that: nothing, or what keeps it from being just that. */
export type PolicyScript =
  | { readonly policies: readonly string[] }
  | { readonly why: 'does-more' | 'not-literal' | 'not-in-head' }

/** How far a meta element is that a script has made. */
interface Made {
  isPolicy: boolean
  content: string | undefined
}

/**
 * Reads a script that makes meta elements of http-equiv Content-Security-Policy with policies that are written out, and
 * appends them to the page's head. Any other statement makes it a script like others, which may have run before.
 */
export function policyScript(file: string, script: string): PolicyScript {
  const parsed = parse(file, script)
  if (!('program' in parsed)) return { why: 'does-more' }
  const body: readonly unknown[] = parsed.program.body
  const made = new Map<string, Made>()
  const policies: string[] = []
  for (const statement of body) {
    const why = isNode(statement) ? take(statement, made, policies) : 'does-more'
    if (why !== undefined) return { why }
  }
  return policies.length === 0 ? { why: 'does-more' } : { policies }
}

type Why = 'does-more' | 'not-literal' | 'not-in-head' | undefined

function take(statement: Node, made: Map<string, Made>, policies: string[]): Why {
  if (statement.type === 'VariableDeclaration') return declare(statement, made)
  const { expression } = statement
  if (statement.type !== 'ExpressionStatement' || !isNode(expression)) return 'does-more'
  if (expression.type === 'Literal') return typeof expression.value === 'string' ? undefined : 'does-more'
  if (expression.type === 'AssignmentExpression') return assign(expression, made)
  return expression.type === 'CallExpression' ? call(expression, made, policies) : 'does-more'
}

function declare({ declarations }: Node, made: Map<string, Made>): Why {
  const all = Array.isArray(declarations) ? declarations.filter(isNode) : []
  for (const { id, init } of all) {
    if (!isNode(id) || id.type !== 'Identifier' || !isMeta(init)) return 'does-more'
    made.set(String(id.name), { isPolicy: false, content: undefined })
  }
  return undefined
}

const isMeta = (init: unknown): boolean =>
  isNode(init) &&
  init.type === 'CallExpression' &&
  path(init.callee) === 'document.createElement' &&
  Array.isArray(init.arguments) &&
  init.arguments.length === 1 &&
  /^meta$/i.test(constantOf(init.arguments[0]) ?? '')

function assign({ operator, left, right }: Node, made: Map<string, Made>): Why {
  if (operator !== '=' || !isNode(left) || left.type !== 'MemberExpression' || left.computed === true)
    return 'does-more'
  const one = madeBy(left.object, made)
  return one === undefined ? 'does-more' : set(one, nameOf(left.property) ?? '', right)
}

function set(one: Made, name: string, value: unknown): Why {
  const text = constantOf(value)
  if (text === undefined) return 'not-literal'
  if (/^(httpEquiv|http-equiv)$/.test(name)) one.isPolicy = /^content-security-policy$/i.test(text)
  else if (name === 'content') one.content = text
  else return 'does-more'
  return undefined
}

function call({ callee, arguments: given }: Node, made: Map<string, Made>, policies: string[]): Why {
  if (
    !isNode(callee) ||
    callee.type !== 'MemberExpression' ||
    callee.computed === true ||
    !Array.isArray(given)
  )
    return 'does-more'
  const name = nameOf(callee.property) ?? ''
  if (name === 'setAttribute') {
    const one = madeBy(callee.object, made)
    return one === undefined ? 'does-more' : set(one, (constantOf(given[0]) ?? '').toLowerCase(), given[1])
  }
  const [first]: unknown[] = given
  const one = given.length === 1 ? madeBy(first, made) : undefined
  if (one === undefined || !/^(append|appendChild|prepend)$/.test(name)) return 'does-more'
  if (path(callee.object) !== 'document.head') return 'not-in-head'
  if (one.isPolicy && one.content !== undefined) policies.push(one.content)
  return undefined
}

const madeBy = (node: unknown, made: ReadonlyMap<string, Made>): Made | undefined =>
  isNode(node) && node.type === 'Identifier' ? made.get(String(node.name)) : undefined

/** `document.head` of two plain names. */
function path(node: unknown): string {
  if (!isNode(node) || node.type !== 'MemberExpression' || node.computed === true) return ''
  const { object, property } = node
  return isNode(object) && object.type === 'Identifier'
    ? `${String(object.name)}.${nameOf(property) ?? ''}`
    : ''
}
