import { scriptOf } from '../script-calls.client.ts'

const loading = new Map<string, Promise<string>>()

/** An engine's code, asked of the script in pieces and unpacked; once for a dialog. */
export function engineText(name: string): Promise<string> {
  const known = loading.get(name)
  if (known) return known
  const asked = load(name).catch((error: unknown) => {
    loading.delete(name) // a piece that didn't arrive may arrive next time
    throw error
  })
  loading.set(name, asked)
  return asked
}

async function load(name: string): Promise<string> {
  const script = scriptOf(window)
  const count = ENGINE_PIECES[name]
  if (!script || count === undefined) throw new Error(`The add-on has no engine ${name}.`)
  const pieces = await Promise.all(
    Array.from({ length: count }, (_, index) => script.calls.enginePiece(name, index)),
  )
  const letters = atob(pieces.join('').replace(/\s+/g, ''))
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(plain).text()
}
