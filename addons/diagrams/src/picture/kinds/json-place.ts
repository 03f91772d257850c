import type { JsonFault, Position, Problem } from '../kind.ts'

/** The line and column of an offset, from 1. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

const token =
  /\s+|[{}[\]:,]|"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Where JSON stops being JSON, and why; undefined for a good document. Browsers' own messages differ too much. */
export function jsonFault(text: string): (Problem & { readonly at: Position }) | undefined {
  const open: ('{' | '[')[] = []
  let expect: 'value' | 'key' | 'colon' | 'next' | 'end' = 'value'
  let afterOpen = false
  let afterComma = false
  let offset = 0
  const fault = (code: JsonFault, message: string, word = '') => ({
    message,
    ours: { text: code, values: { word } },
    at: positionAt(text, offset),
  })
  const close = () => {
    open.pop()
    expect = open.length === 0 ? 'end' : 'next'
  }
  while (offset < text.length) {
    token.lastIndex = offset
    const word = token.exec(text)?.[0]
    if (word === undefined) {
      if (text[offset] === '"')
        return fault('jsonQuote', 'This text has no closing quote on its line, or a wrong escape in it.')
      const found = text.slice(offset).split(/\s/)[0]?.slice(0, 20) ?? ''
      return fault('jsonWord', `JSON can’t have “${found}” here.`, found)
    }
    if (word.trim() !== '') {
      const inside = open[open.length - 1]
      const mayClose = expect === 'next' || (afterOpen && !afterComma)
      if ((word === '}' && inside === '{' && mayClose) || (word === ']' && inside === '[' && mayClose))
        close()
      else if ((word === '}' || word === ']') && afterComma)
        return fault('jsonExtraComma', 'The comma before this is one too many.')
      else if (expect === 'end')
        return fault('jsonAfterEnd', 'The document has ended before this. Take it away.')
      else if (expect === 'colon') {
        if (word !== ':') return fault('jsonColon', 'A colon is missing before this.')
        expect = 'value'
      } else if (expect === 'next') {
        if (word !== ',') return fault('jsonComma', 'A comma is missing before this.')
        expect = inside === '{' ? 'key' : 'value'
      } else if (expect === 'key') {
        if (!word.startsWith('"')) return fault('jsonName', 'A name in double quotes is expected here.')
        expect = 'colon'
      } else if (word === '{' || word === '[') {
        open.push(word)
        expect = word === '{' ? 'key' : 'value'
      } else if (/^[}\]:,]/.test(word))
        return fault('jsonValue', `A value is expected here, not “${word}”.`, word)
      else expect = open.length === 0 ? 'end' : 'next'
      afterOpen = word === '{' || word === '['
      afterComma = word === ','
    }
    offset += word.length
  }
  if (expect === 'end') return undefined
  if (open.length === 0) return fault('jsonEmpty', 'The document is empty.')
  const missing = open[open.length - 1] === '{' ? '}' : ']'
  return fault('jsonTooEarly', `The document ends too early: a “${missing}” is missing.`, missing)
}
