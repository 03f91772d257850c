import type { ClaimId } from '@crenwiz/policy'

/** Something in the body of a usage event that has no place there. */
export interface Excess {
  readonly code: string
  readonly claim: ClaimId
  /** `events.0.params.title` */
  readonly key: string
  /** What stands there, cut short. */
  readonly value: string
}

const topLevel = ['client_id', 'timestamp_micros', 'consent', 'events']
const hourInMicroseconds = 3_600_000_000
const mostValue = 100

type Fields = Readonly<Record<string, unknown>>

/**
 * Judges one body of the Measurement Protocol: exactly the published keys, both advertising uses denied, each value one
 * of a list. https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference, seen 2026-11.
 */
export function judgeEventBody(text: string): readonly Excess[] {
  const body = parse(text)
  if (!body) return [excess('EVENT_UNREADABLE', 'C2', '', text)]
  return [
    ...Object.entries(body)
      .filter(([key]) => !topLevel.includes(key))
      .map(([key, value]) => excess('EVENT_KEY_UNLISTED', 'C2', key, value)),
    ...userData(body),
    ...consentOf(body.consent),
    ...timeOf(body.timestamp_micros),
    ...eventsOf(body.events),
  ]
}

/** Judges the address that a body was sent to: a property and its secret, and nothing else. */
export function judgeEventAddress(url: string): readonly Excess[] {
  if (!URL.canParse(url)) return []
  return [...new URL(url).searchParams]
    .filter(([key]) => !['measurement_id', 'firebase_app_id', 'api_secret'].includes(key))
    .map(([key, value]) => excess('EVENT_KEY_UNLISTED', 'C2', `?${key}`, value))
}

function userData(body: Fields): readonly Excess[] {
  return ['user_data', 'non_personalized_ads']
    .filter((key) => key in body && body[key] !== true)
    .map((key) => excess('EVENT_ADVERTISES', 'C6', key, body[key]))
}

function consentOf(consent: unknown): readonly Excess[] {
  const given = isFields(consent) ? consent : {}
  const listed = ['ad_user_data', 'ad_personalization']
  return [
    ...listed
      .filter((key) => given[key] !== 'DENIED')
      .map((key) => excess('CONSENT_NOT_DENIED', 'C6', `consent.${key}`, given[key] ?? 'missing')),
    ...Object.keys(given)
      .filter((key) => !listed.includes(key))
      .map((key) => excess('EVENT_KEY_UNLISTED', 'C2', `consent.${key}`, given[key])),
  ]
}

function timeOf(micros: unknown): readonly Excess[] {
  if (micros === undefined) return []
  const isHour = Number(micros) % hourInMicroseconds === 0
  return isHour ? [] : [excess('EVENT_TIME_EXACT', 'C2', 'timestamp_micros', micros)]
}

function eventsOf(events: unknown): readonly Excess[] {
  if (!Array.isArray(events)) return [excess('EVENT_UNREADABLE', 'C2', 'events', events)]
  return events.flatMap((event: unknown, at) => {
    if (!isFields(event)) return [excess('EVENT_UNREADABLE', 'C2', `events.${at}`, event)]
    const path = `events.${at}`
    const { name, params = {}, ...others } = event
    return [
      ...(typeof name === 'string' && /^[a-z][a-z_]{0,39}$/.test(name)
        ? []
        : [excess('EVENT_VALUE_OPEN', 'C2', `${path}.name`, name)]),
      ...Object.keys(others).map((key) => excess('EVENT_KEY_UNLISTED', 'C2', `${path}.${key}`, others[key])),
      ...(isFields(params)
        ? Object.entries(params).flatMap(([key, value]) => parameter(`${path}.params.${key}`, key, value))
        : [excess('EVENT_UNREADABLE', 'C2', `${path}.params`, params)]),
    ]
  })
}

/** Parameters by which Google tells people, devices or visits apart. */
const telling =
  /^(user_id|session_id|ga_session_id|engagement_time_msec|ip_override|page_location|page_title|page_referrer|screen_resolution|user_agent|device.*|uid|account.*|email)$/

function parameter(path: string, key: string, value: unknown): readonly Excess[] {
  if (telling.test(key) || !/^[a-z][a-z_]{0,39}$/.test(key))
    return [excess('EVENT_KEY_UNLISTED', 'C2', path, value)]
  const isListed =
    key === 'locale'
      ? isLocale(value)
      : key === 'time_zone'
        ? isTimeZone(value)
        : typeof value === 'boolean' ||
          (typeof value === 'string' && /^[a-z0-9][a-z0-9_.+-]{0,29}$/.test(value))
  return isListed ? [] : [excess('EVENT_VALUE_OPEN', 'C2', path, value)]
}

function isLocale(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,2}$/.test(value)
}

function isTimeZone(value: unknown): boolean {
  return typeof value === 'string' && /^(UTC|GMT|[A-Z][A-Za-z]+(\/[A-Za-z0-9_+-]+){0,2})$/.test(value)
}

function parse(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function excess(code: string, claim: ClaimId, key: string, value: unknown): Excess {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return { code, claim, key, value: text.slice(0, mostValue) }
}
