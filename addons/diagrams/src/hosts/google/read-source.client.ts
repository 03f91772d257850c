import { textHash } from '../../picture/hash.ts'
import { readDescription } from './description.ts'
import { parseMarker } from './marker.ts'
import { textOf } from './png-text.ts'
import type { Found } from './requests.ts'
import type { ScriptCalls } from './script-calls.client.ts'
import { readKept } from './source-text.client.ts'

/** What is left of a picture's source. */
export type ReadSource =
  /** The configuration, unknown until it is parsed; the alternative text is what the picture says now. */
  | { readonly state: 'read'; readonly config: unknown }
  | { readonly state: 'damaged'; readonly raw: string }
  | { readonly state: 'lost' }

/**
 * Looks for a picture's source where it may be: in its description, in the document's properties, in its bytes. The one
 * that the marker names wins; where the marker is gone, the first that can be read.
 */
export async function readSource(
  found: Found,
  { pictureBytes }: Pick<ScriptCalls, 'pictureBytes'>,
): Promise<ReadSource> {
  const { alt, kept } = readDescription(found.description)
  const hash = parseMarker(found.title)?.hash
  let second: unknown
  let damaged: string | undefined
  const sources = [async () => kept, async () => found.kept, async () => inBytes(await pictureBytes(found))]
  for (const source of sources) {
    const text = await source()
    if (text === undefined) continue
    try {
      const config = withAlt(await readKept(text), alt)
      if (hash === undefined || textHash(text) === hash) return { state: 'read', config }
      second ??= config
    } catch {
      damaged ??= text // cut or torn; another place may have it whole
    }
  }
  if (second !== undefined) return { state: 'read', config: second }
  return damaged === undefined ? { state: 'lost' } : { state: 'damaged', raw: damaged }
}

function inBytes(base64: string): string | undefined {
  if (base64 === '') return undefined
  return textOf(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
}

/** A person may have changed the description in the editor of Google: what they wrote counts. */
const withAlt = (config: unknown, alt: string): unknown =>
  typeof config === 'object' && config !== null && !Array.isArray(config) ? { ...config, alt } : config
