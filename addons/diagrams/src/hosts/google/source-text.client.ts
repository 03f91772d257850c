import { pack } from '../../picture/pack.client.ts'

/** More than any configuration has: a small text that unpacks without end stops here. */
const largest = 1_000_000

/** A configuration as the one line in which it is kept: JSON, deflated, in base64url. */
export async function keptText(document: Readonly<Record<string, unknown>>): Promise<string> {
  const base64 = await pack(JSON.stringify(document))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** What a kept line says; rejects where it is damaged. */
export async function readKept(kept: string): Promise<unknown> {
  const letters = atob(kept.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  for (let size = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return JSON.parse(text + decoder.decode())
    size += value.byteLength
    if (size > largest) {
      await reader.cancel()
      throw new RangeError('The text unpacks to more than is allowed.')
    }
    text += decoder.decode(value, { stream: true })
  }
}
