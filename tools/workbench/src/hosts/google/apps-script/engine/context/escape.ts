/**
 * Where in a page `<?= … ?>` stands. Google escapes by the place ("contextual escaping",
 * https://developers.google.com/apps-script/guides/html/templates, seen 2026-11); how it does so for each isn't
 * published, and follows Closure Templates' directives here.
 */
export type Place = 'text' | 'attribute' | 'bare' | 'url' | 'value' | 'quoted' | 'style' | 'comment'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

/** The value as text that stays inside its place. */
export function escapeFor(place: Place, value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  if (place === 'text' || place === 'attribute')
    return text.replace(/[&<>"']/g, (one) => entities[one] as string)
  if (place === 'bare') return text.replace(/[&<>"'`=\s]/g, (one) => `&#${one.charCodeAt(0)};`)
  if (place === 'url') return escapeFor('attribute', safeUrl(text))
  if (place === 'quoted') return inScript(text)
  if (place === 'style')
    return /^(?!-*(?:expression|(?:moz-)?binding))[#\w.%,\s()+-]*$/i.test(text) && !/\/\*|url\(/i.test(text)
      ? text
      : 'zSafehtmlz'
  if (place === 'comment') return text.replace(/[<>-]/g, '')
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value} `
  if (value === null || value === undefined) return ' null '
  return typeof value === 'object' ? inScriptJson(value) : `'${inScript(text)}'`
}

// A scheme that could run something leads nowhere.
function safeUrl(url: string): string {
  const scheme = /^\s*([^/?#:]*):/.exec(url)?.[1]
  return scheme === undefined || /^(?:https?|mailto|tel|ftp)$/i.test(scheme) ? url : '#zSafehtmlz'
}

function inScript(text: string): string {
  return text.replace(/[^\w .,:;()[\]{}!?@#$%^*|~+-]/g, (one) => {
    const code = one.charCodeAt(0)
    if (code > 0x9f && code !== 0x2028 && code !== 0x2029) return one
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`
  })
}

function inScriptJson(value: object): string {
  const json = JSON.stringify(value) ?? 'null'
  return json.replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
