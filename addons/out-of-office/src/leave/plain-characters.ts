// What nobody sees, but what would stand between the characters of a date.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** The same text in the plainest characters: full-width forms narrow, one kind of space, nothing invisible. */
export function plainCharacters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(invisible, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/’/g, "'")
}
