/** What a program's text says that it reads of a payload, a configuration or a call: guesses that cost nothing if wrong. */
export interface ReadNames {
  readonly payload: readonly string[]
  readonly config: readonly string[]
  /** Keys of a resolver, by `define` and by `invoke`. */
  readonly resolvers: readonly string[]
  /** Names of `process.env`. */
  readonly variables: readonly string[]
}

const member = (owner: string) => new RegExp(`\\b(?:${owner})\\b(?:\\?)?(?:\\.|\\[['"])(\\w+)`, 'gi')
const taken = (owner: string) =>
  new RegExp(`\\{([^{}=]{1,300})\\}\\s*=\\s*(?:await\\s+)?[\\w.?]*\\b(?:${owner})\\b(?!\\s*\\()`, 'gi')
const nested = (owner: string) => new RegExp(`\\b(?:${owner})\\s*:\\s*\\{([^{}]{1,300})\\}`, 'gi')

/** Reads the names from the sources of an app. */
export function readNames(sources: readonly string[]): ReadNames {
  const all = (patterns: readonly RegExp[]) => [
    ...new Set(sources.flatMap((source) => patterns.flatMap((pattern) => matches(source, pattern)))),
  ]
  return {
    payload: all([member('payload|body|data|event'), taken('payload|body|data'), nested('payload')]),
    config: all([
      member('config|configuration|settings'),
      taken('config|configuration|settings'),
      nested('config'),
    ]),
    resolvers: all([
      /\bdefine\(\s*['"`]([\w.:/-]+)['"`]/g,
      /\binvoke(?:<[^>]*>)?\(\s*['"`]([\w.:/-]+)['"`]/g,
    ]),
    variables: all([
      /process\.env(?:\.|\[['"])(\w+)/g,
      taken('process\\.env'),
      // Handed on whole, it is read by names that stand elsewhere.
      ...(sources.some((source) => /process\.env\s*[),;}\]]/.test(source))
        ? [/['"]([A-Z][A-Z0-9]*_[A-Z0-9_]+)['"]/g]
        : []),
    ]),
  }
}

function matches(source: string, pattern: RegExp): readonly string[] {
  return [...source.matchAll(pattern)].flatMap(([, found = '']) =>
    found.includes(',') || /[\s:]/.test(found)
      ? found.split(',').flatMap((part) => /^\s*(?:\.\.\.)?(\w+)/.exec(part)?.[1] ?? [])
      : [found],
  )
}
