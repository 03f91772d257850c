import { createHash } from 'node:crypto'

const place = "'sha256-of-its-scripts'"

/** A script as a content security policy names it: by what is in it. */
export const hashOf = (script: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`

/** Lets a page's own script run, and the engines that it makes scripts of; any other text, and any handler, is refused. */
export function withHashes(page: string, script: string, engines: readonly string[]): string {
  if (!page.includes(place)) throw new Error(`page.html has no ${place}.`)
  return page.replace(place, () => [hashOf(script), ...engines].map((hash) => `'${hash}'`).join(' '))
}
