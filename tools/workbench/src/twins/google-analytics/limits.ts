/**
 * What the GA4 Measurement Protocol takes.
 * https://developers.google.com/analytics/devguides/collection/protocol/ga4/sending-events#limitations, seen 2026-11;
 * the values of parameters: https://support.google.com/analytics/answer/9267744, seen 2026-11.
 */
export const limits = {
  bodyBytes: 130_000,
  events: 25,
  parameters: 25,
  eventName: 40,
  parameterName: 40,
  parameterValue: 100,
  userProperties: 25,
  userPropertyName: 24,
  userPropertyValue: 36,
  backdatedMs: 72 * 3_600_000,
} as const

/** The protocol's reference, reserved names, and the official event builder (googleanalytics/ga-dev-tools), seen 2026-11. */
export const reservedEventNames: ReadonlySet<string> = new Set([
  'ad_activeview',
  'ad_click',
  'ad_exposure',
  'ad_impression',
  'ad_query',
  'adunit_exposure',
  'app_clear_data',
  'app_exception',
  'app_install',
  'app_remove',
  'app_store_refund',
  'app_update',
  'app_upgrade',
  'dynamic_link_app_open',
  'dynamic_link_app_update',
  'dynamic_link_first_open',
  'error',
  'firebase_campaign',
  'first_open',
  'first_visit',
  'in_app_purchase',
  'notification_dismiss',
  'notification_foreground',
  'notification_open',
  'notification_receive',
  'os_update',
  'screen_view',
  'session_start',
  'user_engagement',
])

/** As above. */
export const reservedUserPropertyNames: ReadonlySet<string> = new Set([
  'first_open_time',
  'first_visit_time',
  'first_open_after_install',
  'last_deep_link_referrer',
  'user_id',
])

/** No name may begin so. As above. */
export const reservedPrefixes = ['google_', 'ga_', 'firebase_', 'gtag.'] as const

/** Every field that a measurement, an event and a consent may have; another one can't be parsed. */
export const fields = {
  measurement: new Set([
    'client_id',
    'app_instance_id',
    'user_id',
    'timestamp_micros',
    'user_properties',
    'user_data',
    'consent',
    'non_personalized_ads',
    'user_location',
    'ip_override',
    'user_agent',
    'device',
    'validation_behavior',
    'events',
  ]),
  event: new Set(['name', 'params', 'timestamp_micros']),
  consent: new Set(['ad_user_data', 'ad_personalization']),
} as const
