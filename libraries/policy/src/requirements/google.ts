import type { Requirement } from '../claim.ts'

/** What Google asks of Workspace add-ons and of who sends to Google Analytics. */
export const googleRequirements: readonly Requirement[] = [
  {
    id: 'google-user-data',
    title:
      'API Services User Data Policy: say who asks, for which data and why; ask for no more than is needed',
    source: 'https://developers.google.com/terms/api-services-user-data-policy',
    seen: '2026-11-25',
    lastChanged: '2024-02-15',
  },
  {
    id: 'google-limited-use',
    title:
      'Limited Use: data from sensitive and restricted scopes serves the features that people see, and nothing else',
    source:
      'https://developers.google.com/terms/api-services-user-data-policy#additional_requirements_for_specific_api_scopes',
    seen: '2026-11-25',
    lastChanged: '2024-02-15',
  },
  {
    id: 'google-workspace-user-data',
    title:
      'Workspace API user data policy: no sale, no advertising, deletion is honoured, scopes are specific',
    source: 'https://developers.google.com/gmail/api/policy',
    seen: '2026-11-25',
  },
  {
    id: 'google-narrowest-scopes',
    title: 'The narrowest scopes that will do, and each of them used',
    source: 'https://developers.google.com/workspace/marketplace/about-app-review',
    seen: '2026-11-25',
  },
  {
    id: 'google-marketplace-review',
    title: 'Marketplace review: the privacy policy is linked and is one, third-party services are described',
    source: 'https://developers.google.com/workspace/marketplace/about-app-review',
    seen: '2026-11-25',
  },
  {
    id: 'google-analytics-protocol',
    title: 'Measurement Protocol: what an event may hold, and the two consent fields',
    source: 'https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference',
    seen: '2026-11-25',
  },
  {
    id: 'google-analytics-personal-data',
    title:
      'Measurement Protocol policy: notice and an opt-out are given, and nothing identifies a person or a device for good',
    source: 'https://developers.google.com/analytics/devguides/collection/protocol/ga4/policy',
    seen: '2026-11-25',
  },
]
