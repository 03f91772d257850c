import type { Judge } from '../../../../../gate.ts'
import type { Project } from '../../project/project.ts'
import { isUnderPrefix } from '../../project/url-prefix.ts'

/**
 * Google's judgement of what a project fetches, in Google's words (seen in many reports, 2026-11). Where the manifest has
 * no list, all addresses may be called, and the ledger says so. Every hop of a redirect is judged; whether Google does
 * that isn't published. Addresses of one's own machine or network are none that Google's servers could reach.
 */
export function judgeProject({ manifest }: Pick<Project, 'manifest'>): Judge {
  const list = manifest.urlFetchWhitelist
  return ({ url: asked }) => {
    const url = URL.canParse(asked) ? new URL(asked) : undefined
    if (!url || !/^https?:$/.test(url.protocol))
      return { ok: false, code: 'EGRESS_UNDECLARED', message: `Invalid argument: ${asked}` }
    if (isPrivate(url.hostname))
      return { ok: false, code: 'EGRESS_UNDECLARED', message: `DNS error: ${asked}` }
    if (list === undefined)
      return { ok: true, url, facts: { rule: null, why: 'the manifest has no urlFetchWhitelist' } }
    const rule = list.find((prefix) => isUnderPrefix(prefix, url))
    if (rule !== undefined) return { ok: true, url, facts: { rule } }
    return {
      ok: false,
      code: url.protocol === 'https:' ? 'EGRESS_UNDECLARED' : 'NOT_HTTPS',
      message: `Request to ${asked} failed because the URL has not been whitelisted in the script manifest.`,
    }
  }
}

function isPrivate(host: string): boolean {
  if (/(^|\.)(localhost|local|internal)$/.test(host) || host.startsWith('[')) return true
  return /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host)
}
