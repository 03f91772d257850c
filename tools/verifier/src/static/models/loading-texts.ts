/** What stands in markup, in a style or in a formula before an address that is loaded, or followed. */
const before = [
  String.raw`\b(?:src|href|action|poster|data|background|ping|(?:image)?srcset|formaction)\s*=\s*\\?["']?\s*`,
  String.raw`\b(?:url|image-set)\(\s*["']?\s*`,
  String.raw`@import\s+["']\s*`,
  String.raw`\bcontent\s*=\s*\\?["']?[\d.\s]*;\s*url\s*=\s*["']?\s*`,
].join('|')

const host = String.raw`(?:https?:)?\/\/`
const datum = new RegExp(String.raw`(?:${before})(${host}[^"'>\s)]*\*)`, 'gi')
const any = new RegExp(String.raw`(?:${before})(${host}[^"'>\s)]*)`, 'gi')

/** Matches a text that loads no address with a part in it that isn't known. */
export const loadsNoDatum = new RegExp(String.raw`^(?![\s\S]*(?:${before})${host}[^"'>\s)]*\*)`, 'i')

/** The addresses with a part that isn't known that a text of markup, or a style, loads. */
export const addressesWithData = (text: string): readonly string[] =>
  [...text.matchAll(datum)].flatMap(([, address]) => address ?? [])

/** All addresses of other hosts that a style, or markup, loads. */
export const addressesLoaded = (text: string): readonly string[] =>
  [...text.matchAll(any)].flatMap(([, address]) => address ?? [])
