import type { Requirement } from '../claim.ts'

/** What Atlassian asks of cloud apps; the security requirements by their own numbers, 1.1 and 1.2 as FSRT splits the first. */
export const atlassianRequirements: readonly Requirement[] = [
  {
    id: 'atlassian-1.1',
    title: 'Every request on every endpoint is authenticated',
    source: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    seen: '2026-11-25',
    lastChanged: '2026-02-19',
  },
  {
    id: 'atlassian-1.2',
    title: 'Every request on every endpoint is authorised',
    source: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    seen: '2026-11-25',
    lastChanged: '2026-02-19',
  },
  {
    id: 'atlassian-2',
    title:
      'End-user data stored outside Atlassian is encrypted at rest, and access to it is authenticated and authorised',
    source: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    seen: '2026-11-25',
    lastChanged: '2026-02-19',
  },
  {
    id: 'atlassian-3',
    title: 'All traffic is encrypted with TLS 1.2 or newer, with HSTS of at least a year',
    source: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    seen: '2026-11-25',
    lastChanged: '2026-02-19',
  },
  {
    id: 'atlassian-4',
    title: 'No more permissions than are needed',
    source: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    seen: '2026-11-25',
    lastChanged: '2026-02-19',
  },
  {
    id: 'atlassian-5',
    title: 'Secrets are not in source, addresses, referrers or logs',
    source: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    seen: '2026-11-25',
    lastChanged: '2026-02-19',
  },
  {
    id: 'atlassian-8',
    title: 'Untrusted data is validated and sanitised',
    source: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    seen: '2026-11-25',
    lastChanged: '2026-02-19',
    isNumberInferred: true,
  },
  {
    id: 'atlassian-9',
    title: 'No third-party library with a known critical or high vulnerability',
    source: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    seen: '2026-11-25',
    lastChanged: '2026-02-19',
    isNumberInferred: true,
  },
  {
    id: 'atlassian-10',
    title: 'No passwords or tokens of Atlassian users are collected or stored',
    source: 'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    seen: '2026-11-25',
    lastChanged: '2026-02-19',
  },
  {
    id: 'atlassian-runs-on-atlassian',
    title:
      'Runs on Atlassian: compute and storage at Atlassian only, and no egress but analytics without end-user data',
    source: 'https://developer.atlassian.com/platform/forge/runs-on-atlassian/',
    seen: '2026-11-25',
  },
  {
    id: 'atlassian-analytics-tools',
    title: 'Analytics egress goes to an admitted tool on its own domain',
    source: 'https://developer.atlassian.com/platform/forge/analytics-tool-policy/',
    seen: '2026-11-25',
  },
  {
    id: 'atlassian-in-scope-data',
    title: 'Egress says whether it carries end-user data that is in scope of data residency',
    source: 'https://developer.atlassian.com/platform/forge/in-scope-end-user-data/',
    seen: '2026-11-25',
    lastChanged: '2026-07-14',
  },
  {
    id: 'atlassian-egress',
    title: 'Every address outside Atlassian is declared in the manifest',
    source: 'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/',
    seen: '2026-11-25',
  },
  {
    id: 'atlassian-app-access',
    title: 'An administrator can switch an app’s analytics off',
    source:
      'https://support.atlassian.com/organization-administration/docs/installing-and-managing-app-access/',
    seen: '2026-11-25',
  },
  {
    id: 'atlassian-data-residency',
    title: 'In-scope end-user data is kept where the customer’s product is',
    source: 'https://developer.atlassian.com/platform/forge/data-residency/',
    seen: '2026-11-25',
  },
  {
    id: 'atlassian-storage',
    title: 'What happens to hosted storage when an app is uninstalled or a site is removed',
    source: 'https://developer.atlassian.com/platform/forge/storage-reference/hosted-storage-data-lifecycle/',
    seen: '2026-11-25',
  },
  {
    id: 'atlassian-logging',
    title: 'Logs hold no names, no e-mail addresses and no content, and ids only with care',
    source: 'https://developer.atlassian.com/platform/forge/logging-guidelines/',
    seen: '2026-11-25',
  },
  {
    id: 'atlassian-user-privacy',
    title: 'Personal data is not stored, or else it is reported and erased',
    source: 'https://developer.atlassian.com/platform/forge/user-privacy-guidelines/',
    seen: '2026-11-25',
  },
  {
    id: 'atlassian-shared-responsibility',
    title:
      'What the vendor answers for on Forge: permissions, secrets and their rotation, dependencies, access',
    source: 'https://developer.atlassian.com/platform/forge/shared-responsibility-model/',
    seen: '2026-11-25',
    lastChanged: '2026-08',
  },
  {
    id: 'atlassian-tenant-isolation',
    title: 'Nothing of one customer is kept where a later invocation for another could see it',
    source: 'https://developer.atlassian.com/platform/forge/tenant-data-isolation/',
    seen: '2026-11-25',
  },
  {
    id: 'atlassian-bug-fix',
    title: 'Vulnerabilities are mended in time: critical 4 weeks, high 6, medium 8, low 25',
    source: 'https://developer.atlassian.com/platform/marketplace/security-bugfix-policy/',
    seen: '2026-11-25',
    lastChanged: '2023-10-08',
  },
  {
    id: 'atlassian-vulnerability-management',
    title: 'Vulnerability tickets are followed, with a security contact',
    source:
      'https://developer.atlassian.com/platform/marketplace/vulnerability-review-practices-for-atlassian-partners',
    seen: '2026-11-25',
    lastChanged: '2022-07-25',
  },
  {
    id: 'atlassian-privacy-tab',
    title: 'The listing’s Privacy & Security tab tells what is true of the app',
    source: 'https://developer.atlassian.com/platform/marketplace/rest/v2/api-group-privacy-and-security/',
    seen: '2026-11-25',
  },
]
