import { scriptOf } from '../script-calls.client.ts'

const loading = new Map<string, Promise<Blob>>()

/** An engine's code, asked of the script in pieces and unpacked; once for a dialog. */
export function engineFile(name: string): Promise<Blob> {
  const known = loading.get(name)
  if (known) return known
  const asked = load(name).catch((error: unknown) => {
    loading.delete(name) // a piece that didn't arrive may arrive next time
    throw error
  })
  loading.set(name, asked)
  return asked
}

async function load(name: string): Promise<Blob> {
  const script = scriptOf(window)
  const count = ENGINE_PIECES[name]
  if (!script || count === undefined) throw new Error(`The add-on has no engine ${name}.`)
  // Each piece is base64 of its own (build/google-engines.ts), so it is unpacked while others are on their way.
  const pieces = await Promise.all(
    Array.from({ length: count }, async (_, index) => bytesOf(await script.calls.enginePiece(name, index))),
  )
  const plain = new Blob(pieces).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(plain, { headers: { 'content-type': 'text/javascript' } }).blob()
}

/** A loop, and no callback a letter: an engine is a million of them. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
  return bytes
}
