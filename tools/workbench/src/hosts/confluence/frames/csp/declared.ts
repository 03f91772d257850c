import type { App } from '../../forge/app.ts'

/** What a manifest may say about scripts and styles: `permissions.content` and `permissions.external`. */
export type CspDeclarations = Pick<App, 'content' | 'egress'>

/**
 * The only words that `permissions.content.scripts` may hold beside hashes; nothing there allows WebAssembly.
 * https://developer.atlassian.com/platform/forge/manifest-reference/permissions/ and @forge/csp 6.3.2, seen 2026-11-25.
 */
const scriptWords = ['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'blob:']
const hash = /^sha(?:256-[a-zA-Z0-9=+/]{44}|384-[a-zA-Z0-9=+/]{64}|512-[a-zA-Z0-9=+/]{88})$/

function quoted(word: string): string {
  return word === 'blob:' ? word : `'${word}'`
}

/** The sources that an app's manifest adds to `script-src`, for a document with these inline scripts' hashes. */
export function declaredScripts(app: CspDeclarations, inlineHashes: readonly string[]): string[] {
  const allowed = app.content.scripts.filter((word) => scriptWords.includes(word) || hash.test(word))
  const words = allowed.filter((word) => !hash.test(word))
  // a hash beside 'unsafe-inline' would switch it off
  const inline = allowed.includes('unsafe-inline') ? [] : inlineHashes
  const hashes = allowed.filter((word) => hash.test(word) && !inline.includes(word))
  return [...words, ...inline, ...hashes].map(quoted).concat(app.egress.scripts)
}

/** The sources that an app's manifest, or an old `<meta>` policy in the document, adds to `style-src`. */
export function declaredStyles(app: CspDeclarations, metaStyles: readonly string[]): string[] {
  const words = [...metaStyles, ...app.content.styles.map((word) => `'${word}'`)]
  return [...(words.includes("'unsafe-inline'") ? ["'unsafe-inline'"] : []), ...app.egress.styles]
}
