import type { App } from '../../app/app.ts'
import type { Finding } from '../../finding.ts'
import { labels } from '../label.ts'
import type { Rule } from '../rule.ts'
import type { Call, StaticFacts } from '../static-facts.ts'
import { reachedTexts } from './reached-texts.ts'
import { finding, way } from './say.ts'
import { binding } from './syntax/sources.ts'
import { below, isNode, type Node, nameOf, type Tree } from './syntax/tree.ts'

/** Where something is protected, the hash, the cipher and the chance are strong. */
export const strongCrypto: Rule = {
  name: 'strong-crypto',
  claim: 'C11',
  look(app, code) {
    const findings = [...code.calls.flatMap(judgeCall), ...guessable(app, code)]
    return findings.length === 0 ? undefined : way({ findings })
  },
}

const weakHash = /^(md4|md5|sha-?1|ripemd-?160|rmd160)$/i
const weakCipher = /^(des|rc2|rc4|bf|blowfish|seed|idea|cast)|ecb$/i

/** A weak hash of public data is only a short name; under a key or over something secret it protects nothing. */
function judgeCall({ api, at, program, arguments: known, labels: arriving, data }: Call): readonly Finding[] {
  const said = [...(known.algorithm ?? []).map(({ text }) => text), data.algorithm].find(
    (one) => typeof one === 'string',
  )
  const algorithm = String(said ?? '')
  const isKeyed = /hmac|sign|pbkdf/i.test(api) || known.key !== undefined
  const isSecret = Object.values(arriving)
    .flat()
    .some((label) => label === 'secret' || labels[label] === 'person')
  if (/cipher|encrypt/i.test(api) && weakCipher.test(algorithm))
    return [finding('C11', 'WEAK_CIPHER', at, { api, algorithm, program })]
  if (/^(crypto|hash)/i.test(api) && weakHash.test(algorithm) && (isKeyed || isSecret))
    return [finding('C11', 'WEAK_HASH', at, { api, algorithm, program })]
  return []
}

const protects = /token|secret|nonce|password|passwd|\botp\b|salt|session|csrf|credential|apiKey|invite/i

/** `Math.random` makes what others can compute (its documentation at MDN says so, seen 2026-11). */
const guessable = (app: App, code: StaticFacts): readonly Finding[] =>
  reachedTexts(app, code, /Math\.random/).flatMap((tree) =>
    [...below(tree.root)].flatMap((node) => {
      const [name, value] = binding(node)
      if (name === undefined || !protects.test(name) || !isNode(value)) return []
      const chance =
        value.type === 'ArrowFunctionExpression' || node.type !== 'MethodDefinition'
          ? random(value)
          : undefined
      return chance ? [finding('C11', 'GUESSABLE_SECRET', place(tree, chance), { name })] : []
    }),
  )

const place = (tree: Tree, node: Node) => tree.placeOf(node)

const random = (value: Node): Node | undefined =>
  [...below(value)].find(
    (node) =>
      node.type === 'CallExpression' &&
      isNode(node.callee) &&
      node.callee.type === 'MemberExpression' &&
      nameOf(node.callee.object) === 'Math' &&
      nameOf(node.callee.property) === 'random',
  )
