import { type Hmac, parseEvent, pseudonym, type Report } from '@crenwiz/usage'
import { asText, preview } from '@crenwiz/usage/preview'
import { type Destination, sendNow } from '@crenwiz/usage/send-now'
import { localeOfPerson } from '../menu.gas.ts'
import { usageEvents } from '../usage-events.ts'

/** Sends the event that a dialog asks for, where there are a key and a destination. Tells the dialog nothing of it. */
export function usage(payload: unknown): void {
  const report = reportOf(payload)
  if (!report) return
  sendNow(report, {
    destination: destinationOf(),
    fetch: (url, { method, headers, body }) => ({
      status: UrlFetchApp.fetch(url, {
        method: method === 'POST' ? 'post' : 'get',
        headers,
        payload: body,
        contentType: 'application/json',
        followRedirects: false,
        muteHttpExceptions: true,
      }).getResponseCode(),
    }),
  })
}

/** What would be sent, as text, with `…` for the secret; nothing where nothing would be. */
export function usagePreview(payload: unknown): string {
  const report = reportOf(payload)
  const request = report && preview(report, destinationOf())
  return typeof request === 'object' ? asText(request) : ''
}

/**
 * The installation is the script: the same for everybody, since all that is finer belongs to a person or to their
 * document (decisions/google-usage.md).
 */
function reportOf(payload: unknown): Report | undefined {
  const { event: asked, timeZone } = fieldsOf(payload)
  const event = parseEvent(asked, usageEvents)
  if (!event) return undefined
  try {
    const variables = PropertiesService.getScriptProperties()
    const client = pseudonym(
      { app: 'diagrams', environment: 'google', installation: ScriptApp.getScriptId() },
      {
        key: variables.getProperty('USAGE_KEY') ?? undefined,
        epoch: variables.getProperty('USAGE_EPOCH') ?? undefined,
      },
      hmac,
    )
    if (client === undefined) return undefined
    const zone = typeof timeZone === 'string' ? timeZone : ''
    return {
      client,
      event,
      events: usageEvents,
      locale: localeOfPerson(),
      timeZone: zone,
      at: new Date(),
    }
  } catch {
    // A script that can't read its own properties: no event, and no word of it to the person.
    return undefined
  }
}

function destinationOf(): Destination {
  const variables = PropertiesService.getScriptProperties()
  return {
    measurementId: variables.getProperty('GA_MEASUREMENT_ID') ?? undefined,
    apiSecret: variables.getProperty('GA_API_SECRET') ?? undefined,
  }
}

const hmac: Hmac = (key, message) =>
  Uint8Array.from(Utilities.computeHmacSha256Signature(signed(message), signed(key)), (byte) => byte & 255)

/** Apps Script has Java's bytes, which are negative from 128 on. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte))

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
