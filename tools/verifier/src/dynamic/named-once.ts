import type { App } from '../app/app.ts'
import type { Place } from '../place.ts'

/**
 * The one line of the app's own files that names a host. A framework sets an image's address long after the line that
 * gave it has run, so that no stack leads there; where several lines name the host, none is guessed.
 */
export function namedOnce({ mentions, text }: App, host: string): Place | undefined {
  const places = mentions.filter(
    (one) => one.where === 'own' && one.host === host && !isBundle(text(one.at.file)),
  )
  const lines = new Map(places.map(({ at }) => [`${at.file}:${at.line}`, at]))
  const [only] = lines.values()
  return lines.size === 1 ? only : undefined
}

/** What a bundler made says the same lines again. */
function isBundle(text: string | undefined): boolean {
  return /\/\/# sourceMappingURL=\S+\s*$/.test(text?.slice(-5_000_000) ?? '')
}
