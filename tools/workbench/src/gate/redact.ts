const secretName = /secret|token|key|passw|pwd|auth|credential|signature|^sig$|session|cookie/i

/** The URL with the value of each query parameter that is named like a secret written as `…`. */
export function redactUrl(url: string): string {
  const [head, ...rest] = url.split('?')
  if (rest.length === 0) return url
  const [query, ...hash] = rest.join('?').split('#')
  const parts = (query ?? '').split('&').map((part) => {
    const name = part.split('=')[0] ?? ''
    return part.includes('=') && secretName.test(decode(name)) ? `${name}=…` : part
  })
  return `${head}?${parts.join('&')}${hash.length > 0 ? `#${hash.join('#')}` : ''}`
}

/** The headers with the values of those that carry credentials written as `…`. */
export function redactHeaders(
  headers: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  return headers.map(([name, value]) => [name, secretName.test(name) ? '…' : value])
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray % leaves the name as it stands, which is what is compared then.
    return text
  }
}

/** Bodies are kept up to here; `bytes` beside them is the true size. */
const bodyLimit = 64 * 1024

/** A body for the ledger: its text, cut, and its true size. */
export function bodyOf(body: Uint8Array): { readonly body: string; readonly bytes: number } {
  return { body: new TextDecoder().decode(body.subarray(0, bodyLimit)), bytes: body.byteLength }
}
