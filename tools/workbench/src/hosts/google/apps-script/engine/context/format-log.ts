/** A line of console or Logger: `%s` and its kin filled in where the first argument has them, objects as JSON. */
export function formatted(args: readonly unknown[]): string {
  const [first, ...rest] = args
  if (typeof first !== 'string') return args.map(shown).join(' ')
  let next = 0
  const text = first.replace(/%(?:[sdifoOj]|%)/g, (mark) => {
    if (mark === '%%') return '%'
    if (next >= rest.length) return mark
    const value = rest[next]
    next += 1
    if (mark === '%d' || mark === '%i') return String(Math.trunc(Number(value)))
    return mark === '%f' ? String(Number(value)) : shown(value)
  })
  return [text, ...rest.slice(next).map(shown)].join(' ')
}

function shown(value: unknown): string {
  if (value instanceof Error) return withStack(value)
  if (typeof value !== 'object' || value === null || value instanceof Date) return String(value)
  try {
    const text = JSON.stringify(value)
    return text === undefined || (text === '{}' && Object.keys(value).length === 0) ? plain(value) : text
  } catch {
    // It contains itself, or something JSON has no word for.
    return plain(value)
  }
}

/** The error as V8 shows it, with the project's own frames. */
function withStack(error: Error): string {
  const frames = String(error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/workbench:|\[worker eval\]|node:|\(native\)/.test(line))
  return [String(error), ...frames].join('\n')
}

// A host object has no fields of its own and says its class; a plain empty object is shown as one.
function plain(value: object): string {
  const text = String(value)
  return text === '[object Object]' ? '{}' : text
}
