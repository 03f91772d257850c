/** The strings that an attacker reads in a source: quoted ones, whole parts of templates, and numbers of dates. */
export function literalsOf(source: string): readonly string[] {
  const found = new Set<string>()
  for (const [, double, single, template] of source.matchAll(
    /"((?:[^"\\\n]|\\.){3,200})"|'((?:[^'\\\n]|\\.){3,200})'|`((?:[^`\\]|\\.){3,400})`/g,
  )) {
    const text = double ?? single
    if (text !== undefined) found.add(text.replace(/\\(.)/g, '$1'))
    for (const part of template?.split(/\$\{[^}]*\}/) ?? []) {
      if (part.length >= 3 && part.length <= 200) found.add(part)
      const bare = part.replace(/^[:|._/-]+|[:|._/-]+$/g, '')
      if (bare.length >= 2 && bare.length <= 200) found.add(bare)
    }
  }
  for (const [, name] of source.matchAll(/process\.env\.(\w+)|process\.env\[["'](\w+)["']\]/g))
    if (name !== undefined) found.add(name)
  for (const [number] of source.matchAll(/\b\d{4,16}\b/g)) found.add(number)
  return [...found]
}

/** The scalars of a manifest. */
export function scalarsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length >= 2 && value.length <= 200 ? [value] : []
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(scalarsOf)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [key, ...scalarsOf(inner)])
  return []
}

/** What is said in every program is tried last: a salt is a name of its own. */
export function likeliestFirst(literals: readonly string[]): readonly string[] {
  const weight = (text: string) =>
    (/salt|key|secret|pepper|v\d/i.test(text) ? -2 : 0) +
    (/^[@./]|\s|^[a-z]+:[a-z]/.test(text) ? 2 : 0) +
    (/^(use strict|string|object|function|undefined|number|utf-?8|hex|base64|base64url|sha\d+|md5)$/i.test(
      text,
    )
      ? 4
      : 0)
  return [...new Set(literals)]
    .map((text, at) => ({ text, at, weight: weight(text) }))
    .sort((a, b) => a.weight - b.weight || a.at - b.at)
    .map(({ text }) => text)
}
