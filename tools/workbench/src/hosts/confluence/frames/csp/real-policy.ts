import type { Policy } from '../../../../origins/policy.ts'
import { type CspDeclarations, declaredScripts, declaredStyles } from './declared.ts'
import type { DocumentFacts } from './document-facts.ts'
import { vendorHosts } from './vendor-hosts.ts'

/** The sandbox of every Custom UI frame (@forge/csp 6.3.2, seen 2026-11-25). */
export const sandboxFlags = [
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-pointer-lock',
  'allow-same-origin',
  'allow-scripts',
] as const

/**
 * The policy that the real platform computes in production for one document of an app on a site (its host name):
 * written anew, compared with @forge/csp 6.3.2 in csp.test.ts. It lets many of the vendor's hosts through.
 */
export function realPolicy(app: CspDeclarations, facts: DocumentFacts, siteHost: string): Policy {
  const { forge, media, storeDownload, storeUpload, storeCache, ancestors, pictures, calls, reports } =
    vendorHosts
  const store = [...storeDownload, storeCache]
  const { images, fonts, frames, client } = app.egress
  return [
    ['default-src', ["'self'", ...store]],
    ['frame-ancestors', ["'self'", ...ancestors, siteHost, ...store]],
    ['frame-src', ["'self'", siteHost, media, ...frames, ...store]],
    ['font-src', ["'self'", ...store, ...fonts]],
    ['img-src', ["'self'", 'data:', 'blob:', siteHost, ...pictures, ...store, ...images]],
    ['media-src', ["'self'", 'data:', 'blob:', siteHost, media, ...app.egress.media, ...store]],
    [
      'connect-src',
      [
        "'self'",
        siteHost,
        ...calls,
        ...store,
        ...storeUpload,
        forge,
        ...client.map(({ address }) => address),
      ],
    ],
    ['script-src', ["'self'", forge, ...store, ...declaredScripts(app, facts.scriptHashes)]],
    ['style-src', ["'self'", siteHost, forge, ...store, ...declaredStyles(app, facts.metaStyles)]],
    ['form-action', ["'self'"]],
    ['sandbox', sandboxFlags],
    ['report-uri', [reports]],
  ]
}
