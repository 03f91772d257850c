/** What may not stand in code that runs under the frame's policy: it would be refused there, or fetch from elsewhere. */
const forbidden: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /(?<![\w$.])eval\s*\((?![\w$,\s]*\)\s*\{)/, what: 'calls eval' },
  { pattern: /(?<![\w$.])(?:new\s+)?Function\s*\(/, what: 'makes a function from text' },
  { pattern: /\bWebAssembly\b/, what: 'uses WebAssembly' },
  { pattern: /(?<![\w$.])import\s*\(\s*["'`]https?:/, what: 'imports from an address' },
  { pattern: /(?<![\w$.])importScripts\s*\(/, what: 'imports scripts' },
]

/** Stops the build where a built file holds what the frame's policy refuses, with the place. */
export function refuseForbidden({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): void {
  if (!name.endsWith('.js')) return
  const code = new TextDecoder().decode(bytes)
  for (const { pattern, what } of forbidden) {
    const match = pattern.exec(code)
    if (match)
      throw new Error(
        `${name} ${what}, at “${code.slice(Math.max(0, match.index - 80), match.index + 80)}”. See build/plugins.ts.`,
      )
  }
}
