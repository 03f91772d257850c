import { constantOf, isNode, type Node, nameOf } from '../rules/syntax/tree.ts'
import { Aliases, givenTo, type Holder } from './aliases.ts'
import { holdsOnlyReads, isLabel, leadsNowhere } from './local-uses.ts'
import { type Visited, visit } from './unbound.ts'

/** Ways out of a page that no content security policy holds; each is the code of the gap that it makes. */
type PastPolicy =
  | 'NAVIGATES'
  | 'OPENS_WINDOW'
  /** The policy of one page doesn't hold in another. */
  | 'REACHES_OTHER_WINDOW'
  | 'CLICKS_LINK'
  | 'REFRESHES_PAGE'
  | 'PEER_CONNECTION'
  | 'RESOLVES_HOST'
  /** No way out by itself: what runs then wasn't read. */
  | 'TEXT_BECOMES_SCRIPT'

/** A place of a script at which such a way stands. */
export interface PastPolicyWay {
  readonly code: PastPolicy
  readonly offset: number
  /** What stands there: `window.open`, `location.href`. */
  readonly name: string
}

/** Names under which a script has its own window or another. */
const windowNames = ['window', 'self', 'globalThis', 'top', 'parent', 'opener', 'frames']
const names = new Set([...windowNames, 'document', 'location', 'open', 'navigation'])

/** What a script's tree tells. */
export interface Ways {
  readonly ways: readonly PastPolicyWay[]
  /** Variables that hold a window or a document and that other statements may use. */
  readonly shared: readonly string[]
}

/**
 * The ways out that a script names and that no content security policy holds. As with the browser's storages, a name that is
 * made up at run time isn't seen; a window by such a name (`window[name]`) is. A window that a variable holds is seen, one that
 * is handed on from there isn't.
 */
export function waysPastPolicy(root: Node): Ways {
  const aliases = new Aliases()
  const search = (): readonly PastPolicyWay[] => {
    const found = new Map<string, PastPolicyWay>()
    visit(root, names, (visited) => {
      const way = wayOf(visited, aliases)
      if (way !== undefined)
        found.set(`${way.code} ${visited.node.start}`, { ...way, offset: visited.node.start })
      learn(visited, aliases)
    })
    return [...found.values()].sort((a, b) => a.offset - b.offset)
  }
  let known: number
  let ways: readonly PastPolicyWay[]
  // A variable may be used before the line that gives it a window.
  do {
    known = aliases.size
    ways = search()
  } while (aliases.size > known)
  return { ways, shared: aliases.shared }
}

type Found = Omit<PastPolicyWay, 'offset'> | undefined

function learn(visited: Visited, aliases: Aliases): void {
  if (!/^(Identifier|MemberExpression)$/.test(visited.node.type)) return
  const is = holderOf(visited.node, visited, aliases)
  if (is === undefined) return
  for (const { to, at } of givenTo(visited))
    if (to.type === 'Identifier') aliases.learn(String(to.name), is, at)
}

function wayOf(visited: Visited, aliases: Aliases): Found {
  const { node } = visited
  switch (node.type) {
    case 'Identifier':
      return ofName(visited) ?? ofPattern(visited, aliases)
    case 'MemberExpression':
      return ofMember(visited, aliases) ?? ofPattern(visited, aliases)
    case 'CallExpression':
      return ofCall(visited)
    case 'NewExpression':
      return ofEvent(node)
    case 'AssignmentExpression':
      return ofAssignment(node)
    case 'Literal':
      return ofText(node.value)
    case 'TemplateElement':
      return ofText(isCooked(node.value) ? node.value.cooked : undefined)
    default:
      return undefined
  }
}

const peers = /^((webkit|moz)?RTCPeerConnection|PresentationRequest)$/

function ofName(visited: Visited): Found {
  const { node, around } = visited
  const name = String(node.name)
  if (peers.test(name)) return { code: 'PEER_CONNECTION', name }
  const parent = around?.node
  if (
    !/^(location|open|navigation)$/.test(name) ||
    !visited.isUnbound(name) ||
    (parent && isLabel(node, parent))
  )
    return undefined
  return ofGlobal(name, name, visited)
}

function ofMember(visited: Visited, aliases: Aliases): Found {
  const { node } = visited
  const is = holderOf(node.object, visited, aliases)
  if (is === undefined) return undefined
  const name = node.computed === true ? constantOf(node.property) : nameOf(node.property)
  if (name === undefined)
    return isWindowByName(node.object) && !isIndex(node.property)
      ? { code: 'NAVIGATES', name: 'window[…]' }
      : undefined
  if (name === 'location') return ofGlobal('location', 'location', visited)
  if (is !== 'window') return undefined
  if (others.test(nameOf(node.object) ?? '') && !toldOfOthers.test(name))
    return { code: 'REACHES_OTHER_WINDOW', name: `${nameOf(node.object)}.${name}` }
  if (!/^(open|navigation)$/.test(name)) return undefined
  return ofGlobal(name, `window.${name}`, visited)
}

const others = /^(parent|top|opener)$/
/** What may be asked of a window of another origin, and other windows. */
const toldOfOthers =
  /^(postMessage|length|closed|focus|blur|open|navigation|window|self|globalThis|top|parent|opener|frames)$/

/** A click that nobody made. */
function ofEvent({ callee, arguments: given }: Node): Found {
  const isClick = Array.isArray(given) && constantOf(given[0]) === 'click'
  return isClick && /Event$/.test(nameOf(callee) ?? '') ? { code: 'CLICKS_LINK', name: 'click' } : undefined
}

/** `const { open } = window` */
function ofPattern(visited: Visited, aliases: Aliases): Found {
  if (holderOf(visited.node, visited, aliases) === undefined) return undefined
  for (const { to } of givenTo(visited)) {
    if (to.type !== 'ObjectPattern' || !Array.isArray(to.properties)) continue
    for (const property of to.properties) {
      const name = isNode(property) && property.computed !== true ? nameOf(property.key) : undefined
      if (name === 'open') return { code: 'OPENS_WINDOW', name: 'window.open' }
      if (name === 'location' || name === 'navigation') return { code: 'NAVIGATES', name }
    }
  }
  return undefined
}

const isAllWritten = ({ arguments: given }: Node): boolean =>
  Array.isArray(given) && given.length > 0 && given.every((one: unknown) => constantOf(one) !== undefined)

const isIndex = (node: unknown): boolean => isNode(node) && typeof node.value === 'number'

/** What is done with `location`, `open` or `navigation` itself: reading an address is no way out, all else may be one. */
function ofGlobal(name: string, shown: string, visited: Visited): Found {
  const { node, around } = visited
  const [parent, grandparent] = [around?.node, around?.around?.node]
  if (name === 'open') {
    // What is written out carries nobody's data, and is there for a person to see.
    const isWrittenOut = parent?.type === 'CallExpression' && parent.callee === node && isAllWritten(parent)
    return isTested(node, parent) || isWrittenOut ? undefined : { code: 'OPENS_WINDOW', name: shown }
  }
  if (parent?.type === 'MemberExpression' && parent.object === node) {
    const member = parent.computed === true ? constantOf(parent.property) : nameOf(parent.property)
    if (name === 'location' && isRead(parent, grandparent, around?.around?.around?.node)) return undefined
    const value = grandparent?.type === 'AssignmentExpression' ? constantOf(grandparent.right) : undefined
    if (value !== undefined && within.test(value)) return undefined
    return { code: 'NAVIGATES', name: `${shown}.${member ?? '…'}` }
  }
  if (isTested(node, parent) || (name === 'location' && holdsOnlyReads(visited, isRead))) return undefined
  const value =
    parent?.type === 'AssignmentExpression' && parent.left === node ? constantOf(parent.right) : undefined
  return value !== undefined && within.test(value) ? undefined : { code: 'NAVIGATES', name: shown }
}

const readable =
  /^(href|hash|host|hostname|origin|pathname|port|protocol|search|ancestorOrigins|toString|reload)$/
/** An address that leads nowhere else. */
const within = /^(#|$|about:blank$|(blob|data):)/

/** Whether a member of `location` is read that can be read. */
function isRead(member: Node, parent: Node | undefined, grandparent?: Node): boolean {
  const name = member.computed === true ? constantOf(member.property) : nameOf(member.property)
  return (
    name !== undefined &&
    readable.test(name) &&
    (parent === undefined || !isWritten(member, parent, grandparent))
  )
}

const isWritten = (node: Node, parent: Node, grandparent: Node | undefined): boolean =>
  (parent.type === 'AssignmentExpression' && parent.left === node) ||
  /^(ArrayPattern|AssignmentPattern|RestElement|UpdateExpression|ForInStatement|ForOfStatement)$/.test(
    parent.type,
  ) ||
  (parent.type === 'UnaryExpression' && parent.operator === 'delete') ||
  (parent.type === 'Property' && parent.value === node && isPattern(grandparent))

const isPattern = (node: Node | undefined): boolean => node?.type === 'ObjectPattern'

/** Only looked at whether it is there. */
const isTested = (node: Node, parent: Node | undefined): boolean =>
  (parent?.type === 'UnaryExpression' && /^(typeof|!|void)$/.test(String(parent.operator))) ||
  (parent?.type === 'LogicalExpression' && parent.operator === '&&' && parent.left === node) ||
  (/^(If|Conditional)/.test(parent?.type ?? '') && parent?.test === node)

function ofCall(visited: Visited): Found {
  const { node } = visited
  const callee =
    isNode(node.callee) && node.callee.type === 'ChainExpression' ? node.callee.expression : node.callee
  const given: readonly unknown[] = Array.isArray(node.arguments) ? node.arguments : []
  if (!isNode(callee) || callee.type !== 'MemberExpression') return undefined
  const name = callee.computed === true ? constantOf(callee.property) : nameOf(callee.property)
  switch (name) {
    case 'click':
      return given.length > 0 || leadsNowhere(callee.object, visited, within)
        ? undefined
        : { code: 'CLICKS_LINK', name }
    case 'createElement':
    case 'createElementNS':
      return given.some((one) => /^(svg:)?script$/i.test(constantOf(one) ?? ''))
        ? { code: 'TEXT_BECOMES_SCRIPT', name }
        : undefined
    case 'setAttribute':
      return /^(http-equiv|on\w+)$/i.test(constantOf(given[0]) ?? '') ? attribute(given) : undefined
    default:
      return undefined
  }
}

const attribute = ([name]: readonly unknown[]): Found =>
  /^on/i.test(constantOf(name) ?? '')
    ? { code: 'TEXT_BECOMES_SCRIPT', name: 'setAttribute' }
    : { code: 'REFRESHES_PAGE', name: 'http-equiv' }

/** Whether a value is a window or a document, by its name or by the variable that holds it. */
function holderOf(node: unknown, visited: Visited, aliases: Aliases): Holder | undefined {
  if (!isNode(node)) return undefined
  const either = (...values: readonly unknown[]): Holder | undefined => {
    const found = values.map((value) => holderOf(value, visited, aliases))
    return found.includes('window') ? 'window' : found.find((one) => one !== undefined)
  }
  switch (node.type) {
    case 'Identifier': {
      const name = String(node.name)
      const { around } = visited
      if (node === visited.node && around && isLabel(node, around.node)) return undefined
      if (names.has(name) && visited.isUnbound(name) && isHolderName(name))
        return name === 'document' ? 'document' : 'window'
      return aliases.of(name, visited)
    }
    case 'MemberExpression': {
      const name = nameOf(node.property) ?? ''
      if (/^(defaultView|contentWindow)$/.test(name)) return 'window'
      if (/^(document|ownerDocument|contentDocument)$/.test(name)) return 'document'
      return windowNames.includes(name) && holderOf(node.object, visited, aliases) === 'window'
        ? 'window'
        : undefined
    }
    case 'AssignmentExpression':
      return either(node.right)
    case 'LogicalExpression':
      return either(node.left, node.right)
    case 'ConditionalExpression':
      return either(node.consequent, node.alternate)
    case 'SequenceExpression':
      return either(Array.isArray(node.expressions) ? node.expressions.at(-1) : undefined)
    case 'ChainExpression':
      return either(node.expression)
    default:
      return undefined
  }
}

const isHolderName = (name: string): boolean => name === 'document' || windowNames.includes(name)

/** `window` itself: what a variable holds is indexed by names as often as a list is. */
const isWindowByName = (node: unknown): boolean => {
  const name = nameOf(node) ?? ''
  return windowNames.includes(name) || /^(defaultView|contentWindow)$/.test(name)
}

function ofAssignment({ left, right }: Node): Found {
  if (!isNode(left) || left.type !== 'MemberExpression' || nameOf(left.property) !== 'httpEquiv')
    return undefined
  const value = constantOf(right)
  return value === undefined || /^\s*refresh\s*$/i.test(value)
    ? { code: 'REFRESHES_PAGE', name: 'httpEquiv' }
    : undefined
}

const links = /^(dns-prefetch|preconnect|prefetch|prerender|speculationrules)$/i
const linkTag = /rel\s*=\s*\\?["']?(dns-prefetch|preconnect|prefetch|prerender)|<script[^>]*speculationrules/i

/** A text that names such a way, or is markup with one. */
function ofText(text: unknown): Found {
  if (typeof text !== 'string') return undefined
  if (peers.test(text)) return { code: 'PEER_CONNECTION', name: text }
  if (links.test(text)) return { code: 'RESOLVES_HOST', name: text }
  if (linkTag.test(text)) return { code: 'RESOLVES_HOST', name: 'rel' }
  if (/http-equiv\s*=\s*\\?["']?refresh/i.test(text)) return { code: 'REFRESHES_PAGE', name: 'http-equiv' }
  if (/^\s*javascript:\s*\S/i.test(text) || /<script\b/i.test(text))
    return { code: 'TEXT_BECOMES_SCRIPT', name: 'text' }
  return undefined
}

const isCooked = (value: unknown): value is { readonly cooked: unknown } =>
  typeof value === 'object' && value !== null && 'cooked' in value
