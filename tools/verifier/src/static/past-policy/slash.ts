/**
 * What a slash is after the unit at `last`, the last before it that is neither space nor comment: nothing where letters alone
 * don't tell. `opened` is where the bracket opened that was closed last.
 */
export function slashAfter(text: string, last: number, opened: number): 'division' | 'pattern' | undefined {
  const letter = text[last]
  if (letter === undefined) return 'pattern'
  if (letter === '}') return undefined
  if (letter === ')') return afterParenthesis(text, opened)
  if (/["'`\]/]/.test(letter)) return 'division'
  // `1.` is a number, `...` is none
  if (letter === '.') return text[last - 1] === '.' ? 'pattern' : 'division'
  if (letter === '+' || letter === '-') return text[last - 1] === letter ? 'division' : 'pattern'
  if (!/[\w$\\]|[^\0-\x7f]/.test(letter)) return 'pattern'
  const word = wordAt(text, last)
  if (text[last - word.length] === '.') return 'division'
  if (/^(of|await|yield)$/.test(word)) return undefined
  return operators.test(word) ? 'pattern' : 'division'
}

/** Words after which a value comes. */
const operators = /^(return|typeof|instanceof|in|new|delete|void|throw|case|do|else|extends|default)$/

/** `if (…) /a/.test(b)` has a pattern, `(…) / 2` has none. */
function afterParenthesis(text: string, opened: number): 'division' | 'pattern' | undefined {
  let before = opened - 1
  while (before >= 0 && /\s/.test(text[before] ?? '')) before -= 1
  if (text[before] === '/') return undefined
  const word = wordAt(text, before)
  const isHead = /^(if|while|for|with|await)$/.test(word) && text[before - word.length] !== '.'
  return isHead ? 'pattern' : 'division'
}

function wordAt(text: string, last: number): string {
  let start = last
  while (start >= 0 && /[\w$]/.test(text[start] ?? '')) start -= 1
  return text.slice(start + 1, last + 1)
}
