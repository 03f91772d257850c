import { decodeHTML } from 'entities'

const hidden = new Set(['script', 'style', 'head', 'title', 'template'])
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol table tr blockquote section header footer article pre hr'.split(' '),
)

/** An HTML body as plain text: no markup, blocks and breaks as line ends. It takes no longer than the text is long. */
export function htmlToText(html: string): string {
  const lower = html.toLowerCase()
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const words = html.slice(at, open < 0 ? undefined : open)
    text += words.replaceAll(/[\t\n\f\r ]+/g, ' ')
    if (open < 0) break
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 16)) ?? []
    if (name === '' && !lower.startsWith('<!', open)) {
      // A sign that begins no tag is a sign.
      text += '<'
      at = open + 1
      continue
    }
    const end = endOfTag(lower, open)
    text += spokenAs(name, slash)
    at = slash === '' && hidden.has(name) ? endOfHidden(lower, end, name) : end
  }
  return decodeHTML(
    text
      .split('\n')
      .map((line) => line.trim())
      .join('\n'),
  )
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** Where a tag or a comment ends; what doesn't end takes all that follows, as in a browser. */
function endOfTag(lower: string, open: number): number {
  const isComment = lower.startsWith('<!--', open)
  const close = lower.indexOf(isComment ? '-->' : '>', open)
  return close < 0 ? lower.length : close + (isComment ? 3 : 1)
}

function endOfHidden(lower: string, from: number, name: string): number {
  const close = lower.indexOf(`</${name}`, from)
  return close < 0 ? lower.length : endOfTag(lower, close)
}

function spokenAs(name: string, slash: string): string {
  if (name === 'br' || blocks.has(name)) return '\n'
  if (name === 'li') return slash === '' ? '\n- ' : ''
  if ((name === 'td' || name === 'th') && slash === '/') return ' '
  return ''
}

/** A plain body as HTML. */
export function textToHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped.replaceAll('"', '&quot;').replaceAll(/\r?\n/g, '<br>\r\n')
}
