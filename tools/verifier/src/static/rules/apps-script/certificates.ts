import type { Finding } from '../../../finding.ts'
import type { Rule } from '../../rule.ts'
import { isPlain } from '../addresses.ts'
import { reachedTexts } from '../reached-texts.ts'
import { requests } from '../requests.ts'
import { enforced, finding, way } from '../say.ts'
import { below, isNode, type Node, nameOf } from '../syntax/tree.ts'
import { ofScript } from './script-rule.ts'

/** Every address is encrypted, and no check of a certificate is switched off. */
export const encryptedAtGoogle: Rule = ofScript('encrypted-at-google', 'C10', (app, code) =>
  way({
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
      ...reachedTexts(app, code, /validateHttpsCertificates/).flatMap((tree) =>
        [...below(tree.root)].flatMap((node) => unchecked(node, () => tree.placeOf(node))),
      ),
    ],
    evidence: [enforced('GOOGLE_CARRIES_HTTPS', app.manifest.placeOf([]))],
  }),
)

function unchecked(node: Node, at: () => Finding['at']): readonly Finding[] {
  if (node.type !== 'Property' || nameOf(node.key) !== 'validateHttpsCertificates') return []
  const { value } = node
  const isOff =
    isNode(value) && (value.value === false || (value.type === 'UnaryExpression' && value.operator === '!'))
  return isOff
    ? [finding('C10', 'CERTIFICATES_NOT_CHECKED', at(), { option: 'validateHttpsCertificates' })]
    : []
}
