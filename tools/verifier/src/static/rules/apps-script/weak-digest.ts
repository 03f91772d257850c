import type { AppsScriptApp } from '../../../app/app.ts'
import type { Finding } from '../../../finding.ts'
import { labels } from '../../label.ts'
import type { Rule } from '../../rule.ts'
import type { Call } from '../../static-facts.ts'
import { finding, way } from '../say.ts'
import { constantArgument } from './constant-argument.ts'
import { ofScript } from './script-rule.ts'

/** Where something is protected, the digest that is asked of Utilities is a strong one. */
export const strongDigests: Rule = ofScript('strong-digests', 'C11', (app, code) => {
  const digests = code.calls.filter(isProtecting)
  return digests.length === 0 ? undefined : way({ findings: digests.flatMap((call) => judgeCall(app, call)) })
})

/** A weak hash of public data is only a short name; under a key or over something of a person's it protects nothing. */
function isProtecting({ data: { member }, labels: arriving, arguments: { key } }: Call): boolean {
  if (member === 'Utilities.computeHmacSignature') return true
  return (
    member === 'Utilities.computeDigest' &&
    (key !== undefined ||
      Object.values(arriving)
        .flat()
        .some((label) => label === 'secret' || labels[label] === 'person'))
  )
}

/** Constants of Utilities.DigestAlgorithm and of Utilities.MacAlgorithm (reference, seen 2026-11). */
const weak = /^(MD2|MD5|SHA_1|HMAC_MD5|HMAC_SHA_1)$/

function judgeCall(app: AppsScriptApp, { api, at, program, data: { member } }: Call): readonly Finding[] {
  const algorithm = constantArgument(app, at, String(member))
  return algorithm !== undefined && weak.test(algorithm)
    ? [finding('C11', 'WEAK_HASH', at, { api, algorithm, program })]
    : []
}
