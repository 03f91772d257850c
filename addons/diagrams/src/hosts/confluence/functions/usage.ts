import { catalogue, parseEvent, pseudonym, type Report } from '@crenwiz/usage'
import { asText, preview } from '@crenwiz/usage/preview'
import { type Destination, type Outcome, send } from '@crenwiz/usage/send'
import type { Platform } from './platform.ts'

/** Why there is no event. */
export type Silence = 'OFF' | 'NO_KEY' | 'NOT_AN_EVENT' | 'NO_PLATFORM'

/** Sends what a frame asks for, if catalogue, key and administrator allow it. Never throws, never logs. */
export async function sendUsage(payload: unknown, platform: Platform): Promise<Outcome | Silence> {
  const report = reportOf(payload, platform)
  if (typeof report === 'string') return report
  return send(report, { destination: destinationOf(platform), fetch: platform.fetch })
}

/** What would be sent, as text, with `…` for the secret; nothing where nothing would be. */
export function previewUsage(payload: unknown, platform: Platform): string {
  const report = reportOf(payload, platform)
  if (typeof report === 'string') return ''
  const request = preview(report, destinationOf(platform))
  return typeof request === 'string' ? '' : asText(request)
}

function reportOf(payload: unknown, platform: Platform): Report | Silence {
  const { event: asked, locale, timeZone } = fieldsOf(payload)
  const event = parseEvent(asked, catalogue)
  if (!event) return 'NOT_AN_EVENT'
  try {
    if (!platform.isAnalyticsGranted()) return 'OFF'
    const client = pseudonym(
      platform.installation(),
      { key: platform.variable('USAGE_KEY'), epoch: platform.variable('USAGE_EPOCH') },
      platform.hmac,
    )
    if (client === undefined) return 'NO_KEY'
    return {
      client,
      event,
      events: catalogue,
      locale: textOf(locale),
      timeZone: textOf(timeZone),
      at: platform.now(),
    }
  } catch {
    // A runtime that can't say who is calling or what is allowed: no event, and no word of it to the reader.
    return 'NO_PLATFORM'
  }
}

const destinationOf = (platform: Platform): Destination => ({
  measurementId: platform.variable('GA_MEASUREMENT_ID'),
  apiSecret: platform.variable('GA_API_SECRET'),
})

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
