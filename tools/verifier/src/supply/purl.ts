/** The package URL of `name@version` (github.com/package-url/purl-spec, types/npm, seen 2026-11). */
export function purlOf(key: string): string {
  const at = key.lastIndexOf('@')
  return `pkg:npm/${key.slice(0, at).replace('@', '%40')}@${encodeURIComponent(key.slice(at + 1))}`
}
