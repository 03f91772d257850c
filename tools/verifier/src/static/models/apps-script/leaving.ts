import type { Flow } from '../../static-facts.ts'

/**
 * What of the flows to the outside really goes there: a picture that is given as bytes is loaded from nowhere, a formula and
 * markup reach out only where an address stands in front of the datum.
 */
export function isLeaving({ sink, api, to }: Flow): boolean {
  if (sink !== 'egress') return true
  const text = to?.text ?? ''
  if (api.startsWith('image:')) return /^https?:/i.test(text)
  if (api.startsWith('formula:')) return /^\s*=.*https?:\/\//is.test(text)
  if (/^(HtmlService|HtmlOutput)\.(create|append|setContent)/.test(api))
    return /(\b(src|href|action|poster|data|srcset)\s*=\s*["']?|url\(\s*["']?)(https?:)?\/\/[^"'>\s)]*\*/i.test(
      text,
    )
  return true
}
