import type { App } from '../../../app/app.ts'
import type { StaticFacts } from '../../static-facts.ts'
import { below, isFunction, isNode, type Node, nameOf, type Tree, treeOf } from './tree.ts'

/** A function in a file. */
export interface Located {
  readonly tree: Tree
  readonly node: Node
}

/** The app's reached scripts, parsed when a rule asks for them. */
export interface Sources {
  tree(file: string): Tree | undefined
  /** The functions of a name, in all reached scripts: a name stands for all that bear it. */
  functionsNamed(name: string): readonly Located[]
  /** The calls of a name, in all reached scripts. */
  callsOf(name: string): readonly Located[]
}

/** Reads reached scripts once each; packages are left out. */
export function sources(app: App, code: StaticFacts): Sources {
  const files = code.reached.filter(
    (file) => /\.[cm]?[jt]sx?$/.test(file) && !/(^|\/)node_modules\//.test(file),
  )
  const texts = new Map<string, string | undefined>()
  const trees = new Map<string, Tree | undefined>()
  const textOf = (file: string) => {
    if (!texts.has(file)) texts.set(file, app.text(file))
    return texts.get(file)
  }
  const tree = (file: string) => {
    if (!trees.has(file)) trees.set(file, treeOf(app, file))
    return trees.get(file)
  }
  const treesWith = (name: string) =>
    files
      .flatMap((file) => (textOf(file)?.includes(name) ? [tree(file)] : []))
      .filter((one) => one !== undefined)
  const indices = new Map<Tree, Index>()
  const index = (one: Tree): Index => {
    const known = indices.get(one) ?? indexOf(one)
    indices.set(one, known)
    return known
  }
  return {
    tree,
    functionsNamed: (name) => treesWith(name).flatMap((one) => index(one).functions.get(name) ?? []),
    callsOf: (name) => treesWith(name).flatMap((one) => index(one).calls.get(name) ?? []),
  }
}

/** A file's functions and calls by name. */
interface Index {
  readonly functions: ReadonlyMap<string, readonly Located[]>
  readonly calls: ReadonlyMap<string, readonly Located[]>
}

function indexOf(tree: Tree): Index {
  const functions = new Map<string, Located[]>()
  const calls = new Map<string, Located[]>()
  const add = (map: Map<string, Located[]>, name: string | undefined, node: Node) => {
    if (name !== undefined) map.set(name, [...(map.get(name) ?? []), { tree, node }])
  }
  for (const node of below(tree.root)) {
    const [name, value] = binding(node)
    if (isNode(value) && isFunction(value)) add(functions, name, value)
    if (node.type === 'CallExpression') add(calls, nameOf(node.callee), node)
  }
  return { functions, calls }
}

/** The name that a node gives to a value, and the value. */
export function binding(node: Node): readonly [name: string | undefined, value: unknown] {
  switch (node.type) {
    case 'FunctionDeclaration':
      return [nameOf(node.id), node]
    case 'VariableDeclarator':
      return [nameOf(node.id), unwrapped(node.init)]
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return [nameOf(node.key), unwrapped(node.value)]
    case 'AssignmentExpression':
      return [nameOf(node.left), unwrapped(node.right)]
    default:
      return [undefined, undefined]
  }
}

/** `useCallback(f)`, `wrap(f)`: a function that is handed on under the name. */
const unwrapped = (value: unknown): unknown => {
  if (!isNode(value) || value.type !== 'CallExpression' || !Array.isArray(value.arguments)) return value
  const [first]: unknown[] = value.arguments
  return isNode(first) && isFunction(first) ? first : value
}
