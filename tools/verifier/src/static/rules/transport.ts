import type { App } from '../../app/app.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../rule.ts'
import type { Call, StaticFacts } from '../static-facts.ts'
import { isPlain } from './addresses.ts'
import { reachedTexts } from './reached-texts.ts'
import { requests } from './requests.ts'
import { enforced, finding, way } from './say.ts'
import { below, isNode, type Node, nameOf, type Tree } from './syntax/tree.ts'

/** Every address is encrypted, and no check of a certificate is switched off. */
export const encrypted: Rule = {
  name: 'encrypted',
  claim: 'C10',
  look(app, code) {
    const { manifest } = app
    return way({
      findings: [
        ...manifest.egress
          .filter(({ value }) => isPlain(value.address))
          .map(({ value: { address, from }, at }) =>
            finding('C10', 'PLAIN_ADDRESS_DECLARED', at, { address, from }),
          ),
        ...manifest.remotes.flatMap(({ value: { key, baseUrl } }, index) =>
          isPlain(baseUrl)
            ? [
                finding('C10', 'PLAIN_REMOTE', manifest.placeOf(['remotes', index, 'baseUrl']), {
                  remote: key,
                  address: baseUrl,
                }),
              ]
            : [],
        ),
        ...requests(code)
          .filter(({ url }) => isPlain(url))
          .map(({ at, url, api, program, path }) => ({
            ...finding('C10', 'PLAIN_REQUEST', at, { url, api, program }),
            ...(path ? { path } : {}),
          })),
        ...inPages(app),
        ...weakened(app, code),
      ],
      evidence: [
        enforced('PLATFORM_CARRIES_HTTPS', manifest.placeOf(['permissions', 'external']), {
          addresses: manifest.egress.map(({ value }) => value.address),
        }),
      ],
    })
  },
}

const inPages = ({ mentions }: App): readonly Finding[] =>
  mentions
    .filter(({ as, where, address }) => where === 'own' && as !== 'text' && as !== 'link' && isPlain(address))
    .map(({ at, address, as }) => finding('C10', 'PAGE_LOADS_PLAIN', at, { url: address, as }))

const words =
  /rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|minVersion|maxVersion|secureProtocol|checkServerIdentity/

/** Where it is written; and where it isn't, what arrives. */
function weakened(app: App, code: StaticFacts): readonly Finding[] {
  const written = reachedTexts(app, code, words).flatMap((tree) =>
    [...below(tree.root)].flatMap((node) => weakness(tree, node)),
  )
  return written.length > 0 ? written : code.calls.flatMap(arrived)
}

function arrived({ at, arguments: known }: Call): readonly Finding[] {
  const isOff = known.rejectUnauthorized?.some(({ text, isWhole }) => isWhole && /^(false|0)$/.test(text))
  const isOld = known.minVersion?.some(({ text, isWhole }) => isWhole && old.test(text))
  return [
    ...(isOff ? [finding('C10', 'CERTIFICATES_NOT_CHECKED', at, { option: 'rejectUnauthorized' })] : []),
    ...(isOld ? [finding('C10', 'OLD_TLS', at, { option: 'minVersion' })] : []),
  ]
}

function weakness(tree: Tree, node: Node): readonly Finding[] {
  const at = () => tree.placeOf(node)
  if (node.type === 'AssignmentExpression') {
    const name = nameOf(node.left)
    if (name === 'NODE_TLS_REJECT_UNAUTHORIZED' && String(literal(node.right)) === '0')
      return [finding('C10', 'CERTIFICATES_NOT_CHECKED', at(), { option: name })]
    return name === undefined
      ? []
      : option(name, node.right).map((code) => finding('C10', code, at(), { option: name }))
  }
  if (node.type !== 'Property') return []
  const name = nameOf(node.key)
  return name === undefined
    ? []
    : option(name, node.value).map((code) => finding('C10', code, at(), { option: name }))
}

/** TLS below 1.2 is out of date (Atlassian's security requirement 3, seen 2026-11). */
const old = /^(TLSv1|TLSv1\.1|SSLv[23]|TLSv1_method|TLSv1_1_method|SSLv\d+_method)$/

function option(name: string, value: unknown): readonly string[] {
  const said = literal(value)
  if (name === 'rejectUnauthorized' && (said === false || said === 0)) return ['CERTIFICATES_NOT_CHECKED']
  if (name === 'checkServerIdentity' && isNode(value) && value.type !== 'Identifier')
    return ['CERTIFICATES_NOT_CHECKED']
  const isVersion = name === 'minVersion' || name === 'maxVersion' || name === 'secureProtocol'
  return isVersion && typeof said === 'string' && old.test(said) ? ['OLD_TLS'] : []
}

const literal = (value: unknown): unknown => {
  if (!isNode(value)) return undefined
  if (value.type === 'UnaryExpression' && value.operator === '!') return !literal(value.argument)
  return value.value
}
