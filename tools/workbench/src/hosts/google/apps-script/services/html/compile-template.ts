import { exception } from '../../bridge/exception.ts'
import { createPlaces } from './places.ts'

/**
 * The code of a template: an expression that gives its page. Scriptlets stand in it on the lines that they have in the
 * file. `<?= ?>` is escaped by where in the page it stands, `<?!= ?>` isn't.
 */
export function compileTemplate(source: string): string {
  const places = createPlaces()
  const code: string[] = ['(function () { var $out = HtmlService.initTemplate();']
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<?', at)
    const text = source.slice(at, open < 0 ? source.length : open)
    if (text !== '') {
      places.read(text)
      code.push(
        `$out.append(${JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')});${'\n'.repeat(linesIn(text))}`,
      )
    }
    if (open < 0) break
    const close = source.indexOf('?>', open + 2)
    if (close < 0)
      throw exception(
        `Malformed HTML content: a scriptlet on line ${linesIn(source.slice(0, open)) + 1} has no ?>.`,
      )
    const inner = source.slice(open + 2, close)
    if (inner.startsWith('!=')) code.push(`$out.append((${expression(inner.slice(2))}));`)
    else if (inner.startsWith('='))
      code.push(`$out.print((${expression(inner.slice(1))}), '${places.place()}');`)
    else code.push(inner.includes('//') ? `${inner}\n` : `${inner} `)
    if (inner.startsWith('=') || inner.startsWith('!=')) places.filled()
    at = close + 2
  }
  code.push('return $out.output(); })()')
  return code.join('')
}

/** An expression may end in a semicolon or in a comment. */
function expression(text: string): string {
  const bare = text.trimEnd().replace(/;$/, '')
  return bare.includes('//') ? `${bare}\n` : bare
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}
