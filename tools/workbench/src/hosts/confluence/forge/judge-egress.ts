import { isAllowedBy, judgeTransport } from '../../../gate/rules.ts'
import type { Judge } from '../../../gate.ts'
import type { EgressRule } from './app.ts'

/** What has to be known of an app: its rules for what functions send. */
interface Sender {
  readonly egress: { readonly backend: readonly EgressRule[] }
}

/** Forge's judgement of what an app's functions send, in Forge's words. `isAnalyticsOn` is the administrator's switch. */
export function judgeEgress(sender: Sender | undefined, isAnalyticsOn: boolean): Judge {
  return (request) => {
    const url = URL.canParse(request.url) ? new URL(request.url) : undefined
    if (!url) return { ok: false, code: 'EGRESS_UNDECLARED', message: undeclared(request.url) }
    const transport = judgeTransport(url)
    if (transport === 'NOT_HTTPS') {
      return {
        ok: false,
        code: 'NOT_HTTPS',
        message: `Only HTTPS is allowed: ${request.url}. Visit go.atlassian.com/forge-egress for more information.`,
      }
    }
    if (transport === 'PORT_REFUSED') {
      return {
        ok: false,
        code: 'PORT_REFUSED',
        message: `Port ${url.port} is not allowed: ${request.url}. Visit go.atlassian.com/forge-egress for more information.`,
      }
    }
    const matching = (sender?.egress.backend ?? []).filter((rule) => isAllowedBy(rule.address, url))
    const rule =
      matching.find((candidate) => candidate.category !== 'analytics') ??
      (isAnalyticsOn ? matching[0] : undefined)
    if (rule) {
      const facts = {
        rule: rule.address,
        ...(rule.category && { category: rule.category }),
        inScopeEUD: rule.inScopeEUD,
      }
      return { ok: true, url, facts }
    }
    // With its switch off, Forge takes the analytics hosts out of the list: the app sees what it sees for any undeclared host.
    return {
      ok: false,
      code: matching.length > 0 ? 'ANALYTICS_OFF' : 'EGRESS_UNDECLARED',
      message: undeclared(request.url),
    }
  }
}

/** Forge's own sentence (@forge/api 8.3.0, ExternalEndpointNotAllowedError, read 2026-11). */
function undeclared(url: string): string {
  return `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`
}
