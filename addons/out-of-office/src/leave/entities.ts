/** The named characters that mails in our languages use; any other stays as it is written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '−',
  shy: '',
  zwnj: '',
  zwj: '',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  hellip: '…',
  rarr: '→',
  frac12: '½',
  ordm: 'º',
  ordf: 'ª',
  deg: '°',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  ccedil: 'ç',
  Ccedil: 'Ç',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  aelig: 'æ',
  oelig: 'œ',
  ...accents('aeiou', { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303' }),
}

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,10}));?/gi,
    (whole, decimal, hex, name) => {
      if (name) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : ' '
    },
  )
}

function accents(letters: string, marks: Readonly<Record<string, string>>): Record<string, string> {
  const all: Record<string, string> = {}
  for (const letter of letters + letters.toUpperCase())
    for (const [name, mark] of Object.entries(marks)) all[letter + name] = (letter + mark).normalize('NFC')
  return all
}
