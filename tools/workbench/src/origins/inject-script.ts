const skipped =
  /<!--[\s\S]*?(?:-->|$)|<!doctype[^>]*>|<(html|head)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>|<[a-z/]|[^\s]/gi

/** The place in a document where a script runs before all others: first in its head, wherever that begins. */
function firstInHead(html: string): number {
  let place = 0
  for (const match of html.matchAll(skipped)) {
    const [text, tag] = match
    if (text.startsWith('<!')) {
      if (place > 0 || /^<!doctype/i.test(text)) place = match.index + text.length
      continue
    }
    if (text === '\uFEFF') continue
    if (tag === undefined) return place
    place = match.index + text.length
    if (tag.toLowerCase() === 'head') return place
  }
  return place
}

/** Puts the host's script before everything that the document runs itself: into it, a request less a frame. */
export function injectScript(html: string, script: string): string {
  const at = firstInHead(html)
  return `${html.slice(0, at)}<script>${script}</script>${html.slice(at)}`
}
