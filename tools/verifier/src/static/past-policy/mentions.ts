/** Where a script mentions what may be a way past a policy, by letters alone: more than what is one. Offsets, in order. */
export interface Mentions {
  /** Names: in a string, a pattern or a comment it is none. */
  readonly names: readonly number[]
  /** What is one in a string too. */
  readonly texts: readonly number[]
}

const windows = 'window|self|globalThis|top|parent|opener|frames|defaultView|contentWindow'
const holder = `(?<![\\w$])(?:${windows}|document|ownerDocument|contentDocument)[\\s)!]*\\??\\.\\s*`

/** A name by itself or a window's, and no other thing's: `store.open` and `{ open: run }` aren't, `...open` and `a ? open : b` are. */
const itself = (name: string): string =>
  `\\b${name}\\b(?:(?<![\\w$]\\.${name}|#${name})|(?<=${holder}${name}))(?<![{,]\\s*${name}(?=\\s*:))`

const names = [
  itself('location'),
  itself('navigation'),
  // a method may be called so
  `${itself('open')}(?!\\s*\\([^()]*\\)[ \\t]*\\{)`,
  // a name that is made up, or that a comment parts from it
  `(?<![\\w$])(?:${windows})[\\s)!]*(?:(?:\\?\\.\\s*)?\\[|/[/*])`,
  '\\[[\\s(]*["\'`](?:click|location|open|navigation)["\'`][\\s)]*\\]',
  '\\.\\s*click\\b',
].map((source) => new RegExp(source, 'g'))

const texts = [
  /(?<![\w$])(?:(?:webkit|moz)?RTCPeerConnection|PresentationRequest)\b/g,
  /dns-prefetch|preconnect|["'`=\s]prefetch|prerender|speculationrules|http-?equiv/gi,
  // letters that are written so that nobody finds them
  /\\(?:u00|x|u\{0*)(?:[46][1-9a-f]|[57][\da])/gi,
]

const scripts = /["'`]script["'`]|javascript:|<script|["'`]on[a-z]+["'`]/gi

/** The mentions in a script; what makes a script of a text where the page lets that run. */
export function mentionsIn(text: string, letsTextRun: boolean): Mentions {
  const all = (patterns: readonly RegExp[]): readonly number[] =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index)).sort((a, b) => a - b)
  return { names: all(names), texts: all(letsTextRun ? [...texts, scripts] : texts) }
}
