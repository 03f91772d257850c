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
    (file) => /\.([cm]?[jt]sx?|gs)$/.test(file) && !/(^|\/)node_modules\//.test(file),
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
  /** What a name stands for where it is one that a file gives to what it imports from another. */
  const imported = (name: string): readonly Located[] =>
    treesWith(name).flatMap((one) => {
      const found = index(one).imports.get(name)
      if (!found) return []
      const module = moduleName(found.from)
      return files
        .filter((file) => moduleName(file) === module)
        .map(tree)
        .flatMap((other) => (other ? (index(other).functions.get(found.name) ?? []) : []))
    })
  return {
    tree,
    functionsNamed: (name) => [
      ...treesWith(name).flatMap((one) => index(one).functions.get(name) ?? []),
      ...imported(name),
    ],
    callsOf: (name) => treesWith(name).flatMap((one) => index(one).calls.get(name) ?? []),
  }
}

/** `./checks/genuine`, `src/checks/genuine.ts` and `genuine/index.js` are all `genuine`. */
const moduleName = (path: string): string | undefined =>
  path
    .replace(/\.[cm]?[jt]sx?$/, '')
    .replace(/\/index$/, '')
    .split('/')
    .at(-1)

/** A file's functions and calls by name, and the names that it gives to what it imports. */
interface Index {
  readonly imports: ReadonlyMap<string, { readonly name: string; readonly from: string }>
  readonly functions: ReadonlyMap<string, readonly Located[]>
  readonly calls: ReadonlyMap<string, readonly Located[]>
}

function indexOf(tree: Tree): Index {
  const imports = new Map<string, { readonly name: string; readonly from: string }>()
  const functions = new Map<string, Located[]>()
  const calls = new Map<string, Located[]>()
  const add = (map: Map<string, Located[]>, name: string | undefined, node: Node) => {
    if (name !== undefined) map.set(name, [...(map.get(name) ?? []), { tree, node }])
  }
  for (const node of below(tree.root)) {
    const [name, value] = binding(node)
    if (isNode(value) && isFunction(value)) add(functions, name, value)
    if (node.type === 'CallExpression') add(calls, nameOf(node.callee), node)
    for (const [local, one] of importsOf(node)) imports.set(local, one)
  }
  return { imports, functions, calls }
}

/** The names under which a declaration imports what bears another in the app's own files. */
function importsOf(node: Node): readonly (readonly [string, { name: string; from: string }])[] {
  const from = nameOf(node.source)
  if (node.type !== 'ImportDeclaration' || from?.startsWith('.') !== true) return []
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : []
  return specifiers.flatMap((one) => {
    const local = nameOf(one.local)
    const name = one.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(one.imported)
    return local === undefined || name === undefined || name === local ? [] : [[local, { name, from }]]
  })
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
    case 'ExportDefaultDeclaration':
      return ['default', unwrapped(node.declaration)]
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
