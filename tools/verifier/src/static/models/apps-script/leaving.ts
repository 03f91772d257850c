import { isGoogles } from '../../rules/apps-script/hosts.ts'
import type { Flow } from '../../static-facts.ts'

const isGoogleApi = (address: string) => /^https:\/\/([\w*-]+\.)?[\w*-]*\.?googleapis\.com\//.test(address)

/**
 * What of the flows to the outside really goes there: what Workspace is sent stays with it, a picture that is given as bytes is loaded from nowhere, a formula and
 * markup reach out only where an address stands in front of the datum.
 */
export function isLeaving({ sink, api, to, label }: Flow): boolean {
  if (sink !== 'egress') return true
  const text = to?.text ?? ''
  if (isGoogles(text)) return false
  // A token is made for Google's APIs, whosever project pays for them.
  if (label === 'token' && isGoogleApi(text)) return false
  if (api.startsWith('image:')) return /^https?:/i.test(text)
  if (api.startsWith('formula:')) return /^\s*=.*https?:\/\//is.test(text)
  if (/^(HtmlService|HtmlOutput)\.(create|append|setContent)/.test(api))
    return /(\b(src|href|action|poster|data|srcset)\s*=\s*["']?|url\(\s*["']?)(https?:)?\/\/[^"'>\s)]*\*/i.test(
      text,
    )
  return true
}
