import type { Finding, Gap } from '../../../finding.ts'
import type { Rule } from '../../rule.ts'
import { isPlain } from '../addresses.ts'
import { reachedTexts } from '../reached-texts.ts'
import { requests } from '../requests.ts'
import { enforced, finding, way } from '../say.ts'
import { below, constantOf, isNode, type Node, nameOf } from '../syntax/tree.ts'
import { ofScript } from './script-rule.ts'

/** Every address is encrypted, and no check of a certificate is switched off. */
export const encryptedAtGoogle: Rule = ofScript('encrypted-at-google', 'C10', (app, code) => {
  const options = reachedTexts(app, code, /validateHttpsCertificates/).flatMap((tree) =>
    [...below(tree.root)].flatMap((node) => checkOf(node, () => tree.placeOf(node))),
  )
  return way({
    findings: [
      ...app.project.links
        .concat(app.project.allowed ?? [], app.project.logo ?? [])
        .filter(({ value }) => isPlain(value))
        .map(({ value, at }) =>
          finding('C10', 'PLAIN_ADDRESS_DECLARED', at, { address: value, from: 'appsscript.json' }),
        ),
      ...requests(code)
        .filter(({ url }) => isPlain(url))
        .map(({ at, url, api, program, path }) => ({
          ...finding('C10', 'PLAIN_REQUEST', at, { url, api, program }),
          ...(path ? { path } : {}),
        })),
      ...app.mentions
        .filter(({ as, address }) => as !== 'text' && as !== 'link' && isPlain(address))
        .map(({ at, address, as }) => finding('C10', 'PAGE_LOADS_PLAIN', at, { url: address, as })),
      ...options.flatMap((one) => ('claim' in one ? [one] : [])),
    ],
    gaps: options.flatMap((one) => ('claim' in one ? [] : [one])),
    evidence: [enforced('GOOGLE_CARRIES_HTTPS', app.manifest.placeOf([]))],
  })
})

const option = 'validateHttpsCertificates'

/** What is given to the option, in an object or by a member of one; what isn't written there is a gap. */
function checkOf(node: Node, at: () => Finding['at']): readonly (Finding | Gap)[] {
  const [name, value] =
    node.type === 'Property'
      ? [nameOf(node.key) ?? constantOf(node.key), node.value]
      : node.type === 'AssignmentExpression' && isNode(node.left) && node.left.type === 'MemberExpression'
        ? [nameOf(node.left.property) ?? constantOf(node.left.property), node.right]
        : []
  if (name !== option || !isNode(value)) return []
  if (value.type === 'Literal')
    return value.value === true ? [] : [finding('C10', 'CERTIFICATES_NOT_CHECKED', at(), { option })]
  if (value.type === 'UnaryExpression' && value.operator === '!' && isNode(value.argument))
    return value.argument.value === 0 ? [] : [finding('C10', 'CERTIFICATES_NOT_CHECKED', at(), { option })]
  return [{ code: 'CERTIFICATE_CHECK_UNKNOWN', at: at(), data: { option } }]
}
