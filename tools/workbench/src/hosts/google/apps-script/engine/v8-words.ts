import type { Project } from '../project/project.ts'
import { type AnyNode, isNode, walk } from '../project/syntax-tree.ts'
import type { Frame } from '../stack.ts'
import type { ScriptFault } from './script-engine.ts'

type Said = Pick<ScriptFault, 'name' | 'message'>

/**
 * Says an error of QuickJS as V8 says it. That is done for errors that nobody caught; what a script reads of one that it
 * catches stays QuickJS's (decisions/apps-script-runtime.md).
 */
export function asV8Says({ name, message }: Said, frame: Frame | undefined, project: Project): Said {
  const property = /^cannot (read|set) property '(.*)' of (undefined|null)$/s.exec(message)
  if (property) {
    const [, verb, key, of] = property
    const doing = verb === 'set' ? 'setting' : 'reading'
    return { name, message: `Cannot ${verb} properties of ${of} (${doing} '${key}')` }
  }
  const computed = /^cannot (read|set) property of (undefined|null)$/.exec(message)
  if (computed) return { name, message: `Cannot ${computed[1]} properties of ${computed[2]}` }
  if (/^'.*' is read-only$/.test(message)) return { name, message: 'Assignment to constant variable.' }
  if (message === 'stack overflow') return { name: 'RangeError', message: 'Maximum call stack size exceeded' }
  const missing = /^'(.*)' is not defined$/.exec(message)?.[1]
  if (missing !== undefined) return { name, message: `${missing} is not defined` }
  if (message === 'string too long') return { name: 'RangeError', message: 'Invalid string length' }
  const calls = { 'not a function': 'CallExpression', 'not a constructor': 'NewExpression' } as const
  const type = message in calls ? calls[message as keyof typeof calls] : undefined
  const callee = type && frame && calleeAt(frame, type, project)
  return callee === undefined ? { name, message } : { name, message: `${callee} is ${message}` }
}

/** The source of what is called: QuickJS points behind it, or at the `return` that returns what the call gives. */
function calleeAt({ file, line, column }: Frame, type: string, project: Project): string | undefined {
  const script = project.scripts.find(({ path }) => path === file)
  if (!script) return undefined
  const at = offsetOf(script.text, line, column)
  let best: AnyNode | undefined
  walk(script.tree, ({ type: found, start, argument, callee }) => {
    const isReturned =
      found === 'ReturnStatement' && start === at && isNode(argument) && argument.type === type
    const called = isReturned ? (argument as AnyNode).callee : found === type ? callee : undefined
    if (!isNode(called) || (!isReturned && Math.abs(called.end - at) > 2)) return
    if (isReturned || !best || Math.abs(called.end - at) < Math.abs(best.end - at)) best = called
  })
  return best && spoken(best)
}

/** What is called as V8 writes it: arguments left out, and what has no name said to be in between. */
function spoken(node: AnyNode): string {
  const { object, property, callee } = node
  if (node.type === 'Identifier') return String(node.name)
  if (node.type === 'ThisExpression') return 'this'
  if (node.type === 'CallExpression' && isNode(callee)) return `${spoken(callee)}(...)`
  if (node.type !== 'MemberExpression' || !isNode(object) || !isNode(property)) return '(intermediate value)'
  const key = property.type === 'Literal' ? String(property.value) : spoken(property)
  const isNamed =
    node.computed !== true || (property.type === 'Literal' && typeof property.value === 'string')
  return isNamed ? `${spoken(object)}${node.optional ? '?' : ''}.${key}` : `${spoken(object)}[${key}]`
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0
  for (let left = line; left > 1; left -= 1) at = text.indexOf('\n', at) + 1
  return at + column - 1
}
