import { type Destination, type Outgoing, outgoing } from './outgoing.ts'
import type { Report } from './payload.ts'

/** What would be sent, byte for byte, with `…` for the secret; or why nothing would be. */
export function preview(
  report: Report,
  destination: Destination,
): Outgoing | 'NO_DESTINATION' | 'NOT_AN_EVENT' {
  const request = outgoing(report, destination)
  if (typeof request === 'string') return request
  return { ...request, url: request.url.replace(/api_secret=.*$/, 'api_secret=…') }
}

/** A request as it goes over the wire, for people to read. */
export const asText = ({ method, url, headers, body }: Outgoing): string =>
  [
    `${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
    '',
  ].join('\n')
