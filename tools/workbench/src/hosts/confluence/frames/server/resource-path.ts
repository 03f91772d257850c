/** A file that a URL asks for: the resource's key and the names below its folder. */
export interface ResourcePath {
  readonly resource: string
  readonly names: readonly string[]
}

function isPlainName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is refused
  return name !== '' && !name.startsWith('.') && !/[/\\:\u0000-\u001f]/.test(name)
}

/**
 * Reads `/<resource key>/<names…>`; undefined for what can't be a file of a resource: `..`, hidden names, separators
 * or control characters inside a name, broken escapes. A trailing slash asks for index.html.
 */
export function resourcePath(pathname: string): ResourcePath | undefined {
  let names: string[]
  try {
    names = pathname.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return undefined // a broken escape names no file
  }
  if (names.length > 1 && names.at(-1) === '') names[names.length - 1] = 'index.html'
  const [resource, ...below] = names
  if (resource === undefined || below.length === 0 || !names.every(isPlainName)) return undefined
  return { resource, names: below }
}
