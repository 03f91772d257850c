import { redactUrl } from '../../../gate/redact.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Mirror } from '../frames/mirror.ts'

/** A picture of a card. */
export interface CardImage {
  readonly type: string
  readonly content: Uint8Array
}

/**
 * Loads a picture that a card names. Google fetches it from its own servers, so an address made of somebody's data tells
 * them to its host: each one is in the ledger as what leaves, and only what the mirror has is shown.
 */
export function loadCardImage(
  { ledger, mirror }: { readonly ledger: Ledger; readonly mirror?: Mirror | undefined },
  app: string,
  url: string,
): CardImage | undefined {
  const path = /^https:\/\/(.+)$/.exec(url)?.[1]?.replace(/[?#].*$/, '')
  const file = path === undefined ? undefined : mirror?.load(path)
  const shown = redactUrl(url)
  ledger.record({
    app,
    channel: 'egress',
    outcome: file ? 'done' : 'refused',
    summary: `GET ${shown}`,
    data: {
      method: 'GET',
      url: shown,
      from: 'card',
      ...(file
        ? { via: 'mirror' }
        : { code: 'OFFLINE', message: 'A picture of a card: recorded, and not fetched.' }),
    },
  })
  return file && { type: file.type, content: new Uint8Array(file.content) }
}
