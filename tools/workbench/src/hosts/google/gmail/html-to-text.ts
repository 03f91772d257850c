import { decodeHTML } from 'entities'

/** An HTML body as plain text: no markup, blocks and breaks as line ends. */
export function htmlToText(html: string): string {
  const bare = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<br\b[^>]*>\s*/gi, '\n')
    .replaceAll(/\s*<\/?(?:p|div|h[1-6]|ul|ol|table|tr|blockquote|section|header|footer)\b[^>]*>\s*/gi, '\n')
    .replaceAll(/<li\b[^>]*>\s*/gi, '\n   - ')
    .replaceAll(/<\/t[dh]>\s*<t[dh]\b[^>]*>/gi, '\t')
    .replaceAll(/<[^<>]*>/g, '')
  return decodeHTML(bare)
    .replaceAll(/\u00a0/g, ' ')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** A plain body as HTML. */
export function textToHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped.replaceAll('"', '&quot;').replaceAll(/\r?\n/g, '<br>\r\n')
}
