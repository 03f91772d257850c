import { constantOf, isNode, type Node, nameOf } from '../rules/syntax/tree.ts'
import { holdsOnlyReads, isLabel, leadsNowhere } from './local-uses.ts'
import { type Visited, visit } from './unbound.ts'

/** Ways out of a page that no content security policy holds; each is the code of the gap that it makes. */
type PastPolicy =
  | 'NAVIGATES'
  | 'OPENS_WINDOW'
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

/**
 * The ways out that a script names and that no content security policy holds. As with the browser's storages, a name that is
 * made up at run time isn't seen; a window by such a name (`window[name]`) is.
 */
export function waysPastPolicy(root: Node): readonly PastPolicyWay[] {
  const found: PastPolicyWay[] = []
  visit(root, names, (visited) => {
    const way = wayOf(visited)
    if (way !== undefined) found.push({ ...way, offset: visited.node.start })
  })
  const distinct = new Map(found.map((way) => [`${way.code} ${way.offset}`, way]))
  return [...distinct.values()].sort((a, b) => a.offset - b.offset)
}

type Found = Omit<PastPolicyWay, 'offset'> | undefined

function wayOf(visited: Visited): Found {
  const { node } = visited
  switch (node.type) {
    case 'Identifier':
      return ofName(visited)
    case 'MemberExpression':
      return ofMember(visited)
    case 'CallExpression':
      return ofCall(visited)
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

function ofMember(visited: Visited): Found {
  const { node } = visited
  const isOfWindow = isWindow(node.object, visited)
  if (!isOfWindow && !isDocument(node.object, visited)) return undefined
  const name = node.computed === true ? constantOf(node.property) : nameOf(node.property)
  if (name === undefined)
    return isOfWindow && !isIndex(node.property) ? { code: 'NAVIGATES', name: 'window[…]' } : undefined
  if (name === 'location') return ofGlobal('location', 'location', visited)
  if (!isOfWindow || !/^(open|navigation)$/.test(name)) return undefined
  return ofGlobal(name, `window.${name}`, visited)
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

const isWindow = (node: unknown, visited: Visited): boolean => {
  if (!isNode(node)) return false
  if (node.type === 'Identifier')
    return windowNames.includes(String(node.name)) && visited.isUnbound(String(node.name))
  if (node.type !== 'MemberExpression') return false
  const name = nameOf(node.property) ?? ''
  if (/^(defaultView|contentWindow)$/.test(name)) return true
  return windowNames.includes(name) && isWindow(node.object, visited)
}

const isDocument = (node: unknown, visited: Visited): boolean =>
  isNode(node) &&
  ((node.type === 'Identifier' && node.name === 'document' && visited.isUnbound('document')) ||
    (node.type === 'MemberExpression' &&
      /^(document|ownerDocument|contentDocument)$/.test(nameOf(node.property) ?? '')))

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
