/** Rows of a CSV text: quoted fields may hold delimiters, doubled quotation marks and line ends. */
export function parseCsv(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let isQuoted = false
  const endRow = () => {
    row.push(field)
    rows.push(row)
    row = []
    field = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] as string
    if (isQuoted) {
      if (one !== '"') field += one
      else if (text[at + 1] === '"') {
        field += '"'
        at += 1
      } else isQuoted = false
    } else if (one === '"' && field === '') isQuoted = true
    else if (one === delimiter) {
      row.push(field)
      field = ''
    } else if (one === '\n' || one === '\r') {
      if (one === '\r' && text[at + 1] === '\n') at += 1
      endRow()
    } else field += one
  }
  if (field !== '' || row.length > 0) endRow()
  return rows
}
