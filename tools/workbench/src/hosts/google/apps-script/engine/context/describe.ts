/** What was thrown, as text for the engine; it may be anything at all. */
export function describe(thrown: unknown): string {
  const read = (name: string): string | undefined => {
    try {
      const value: unknown = (thrown as Record<string, unknown>)[name]
      return typeof value === 'string' ? value : undefined
    } catch {
      // A getter of the project's that throws has nothing to say.
      return undefined
    }
  }
  const isObject = typeof thrown === 'object' && thrown !== null
  const message = isObject ? read('message') : undefined
  return JSON.stringify({
    name: (isObject ? read('name') : undefined) ?? 'Error',
    message: message ?? say(thrown),
    stack: (isObject ? read('stack') : undefined) ?? '',
  })
}

function say(thrown: unknown): string {
  try {
    return String(thrown)
  } catch {
    // An object without a toString that works.
    return 'unknown error'
  }
}
