/**
 * The vendor's own hosts that the real platform lets every Custom UI frame reach, by what they are for.
 * Facts read from the policies that @forge/csp 6.3.2 computes for `prod` (seen 2026-11-25); csp.test.ts compares them.
 */
export const vendorHosts = {
  /** Scripts, styles and calls of the platform itself. */
  forge: 'https://forge.cdn.prod.atlassian-dev.net',
  media: 'https://api.media.atlassian.com',
  storeDownload: [
    'https://tdp-os.services.atlassian.com/fos-eap/download/',
    'https://tdp-os.services.atlassian.com/fos/app/download/',
    'https://tdp-os.services.atlassian.com/fos/cdn/download/',
  ],
  storeUpload: [
    'https://tdp-os.services.atlassian.com/fos-eap/upload/',
    'https://tdp-os.services.atlassian.com/fos/app/upload/',
    'https://tdp-os.services.atlassian.com/fos/cdn/upload/',
  ],
  storeCache: 'https://object-store.atlassian.com/os/ecosystem/installation/',
  ancestors: [
    '*.atlassian.net',
    'bitbucket.org',
    '*.jira.com',
    '*.atlassian.com',
    '*.frontend.public.atl-paas.net',
  ],
  pictures: [
    'https://secure.gravatar.com',
    'https://images.unsplash.com',
    'https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net',
    'https://*.wp.com/avatar-management--avatars.us-west-2.prod.public.atl-paas.net/',
    'https://api.atlassian.com',
    'https://api.media.atlassian.com',
    'https://pf-emoji-service.prod-east.frontend.public.atl-paas.net',
    'https://pf-reactions-service.prod-east.frontend.public.atl-paas.net',
    'https://assets-media.atlassian.com',
    'https://teams-directory-frontend.prod-east.frontend.public.atl-paas.net/assets/',
    'https://teams-directory-frontend.prod-east.frontend.public.atl-paas.net/assets/gradients/',
  ],
  calls: [
    'https://api.atlassian.com/metal/ingest',
    'https://api.atlassian.com/gateway/api/emoji/',
    'https://api.atlassian.com/gateway/api/elements/emoji',
    'https://api.media.atlassian.com',
    'https://as.atlassian.com',
    'https://forge-outbound-proxy.services.atlassian.com',
  ],
  reports: 'https://web-security-reports.services.atlassian.com/csp-report/forge-cdn',
} as const
