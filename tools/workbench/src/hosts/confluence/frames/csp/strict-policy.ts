import type { Policy } from '../../../../origins/policy.ts'
import { type CspDeclarations, declaredScripts, declaredStyles } from './declared.ts'
import type { DocumentFacts } from './document-facts.ts'
import { sandboxFlags } from './real-policy.ts'

/** Where refused loads are reported to: a path on the app's own origin. */
const reportPath = '/__bridge/csp-report'

const isRemote = (source: string) => !source.startsWith("'") && !/^(?:data|blob):$/.test(source)

/**
 * The policy in force in the workbench: the real one without the vendor's hosts, with the workbench in the site's
 * place. Hosts that the app declares are taken out too, since a frame's request can't pass the gate; with `isLive`
 * they stay. So a frame can send a byte to its own origin and to the workbench, and nowhere else.
 */
export function strictPolicy(
  app: CspDeclarations,
  facts: DocumentFacts,
  { hostOrigin, isLive }: { hostOrigin: string; isLive: boolean },
): Policy {
  const { images, fonts, frames, media, client } = app.egress
  const kept = (sources: readonly string[]) =>
    isLive ? sources : sources.filter((source) => !isRemote(source))
  const own = ["'self'", hostOrigin]
  return [
    ['default-src', ["'self'"]],
    ['frame-ancestors', own],
    ['frame-src', [...own, ...kept(frames)]],
    ['font-src', ["'self'", ...kept(fonts)]],
    ['img-src', ["'self'", 'data:', 'blob:', hostOrigin, ...kept(images)]],
    ['media-src', ["'self'", 'data:', 'blob:', hostOrigin, ...kept(media)]],
    ['connect-src', [...own, ...kept(client.map(({ address }) => address))]],
    ['script-src', ["'self'", ...kept(declaredScripts(app, facts.scriptHashes)), "'report-sample'"]],
    ['style-src', [...own, ...kept(declaredStyles(app, facts.metaStyles)), "'report-sample'"]],
    ['form-action', ["'self'"]],
    ['sandbox', sandboxFlags],
    ['report-uri', [reportPath]],
  ]
}
