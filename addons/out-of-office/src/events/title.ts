/** The title of an event; a placeholder without a value is left out. */
export function titleOf(format: string, name: string, marker: string): string {
  const values: Readonly<Record<string, string>> = { name, first: firstName(name), marker }
  return format
    .replace(/\{(name|first|marker)\}/g, (_whole, key: string) => values[key] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The first word of a name; a Japanese name stays whole, as its first word is the family's. */
function firstName(name: string): string {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
    ? name
    : (name.split(/\s+/)[0] ?? name)
}

/** Whether two titles are the same to a person. */
export function isSameTitle(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(title: string): string {
  return title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
