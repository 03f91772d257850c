/** Where a script mentions what may be a way past a policy, by letters alone: more than what is one. Offsets, in order. */
export interface Mentions {
  /** Names: in a string, a pattern or a comment it is none. */
  readonly names: readonly number[]
  /** What is one in a string too. */
  readonly texts: readonly number[]
  /** Names of which `open`, `location` or `navigation` is asked: they may be a window's. */
  readonly holders: ReadonlySet<string>
}

const windows = 'window|self|globalThis|top|parent|opener|frames|defaultView|contentWindow'
const holder = `(?<![\\w$])(?:${windows}|document|ownerDocument|contentDocument)[\\s)!]*\\??\\.\\s*`

/**
 * A name by itself or a window's, and no other thing's: `store.open` and `{ open: run }` aren't, `...open` and `a ? open : b`
 * are. Two words behind each other are no code.
 */
const itself = (name: string): string =>
  `\\b${name}\\b(?! (?!in|of\\b|as\\b|from\\b)[a-z])(?:(?<![\\w$]\\.${name}|#${name})|(?<=${holder}${name}))(?<![{,]\\s*${name}(?=\\s*:))`

/** A sum can't be written to, and a text's member neither. */
const read = '\\s*\\??\\.\\s*(?:href|hash|host|hostname|origin|pathname|port|protocol|search)\\b'
const isRead = `(?!${read}\\s*(?:\\+(?![+=])|\\??\\.\\s*\\w))(?<!(?<!\\+)\\+\\s*(?:window\\.)?location(?=${read}))`

const names = [
  `${itself('location')}${isRead}`,
  itself('navigation'),
  // a method may be called so
  `${itself('open')}(?!\\s*\\([^()]*\\)[ \\t]*\\{)`,
  // a name that is made up, or that a comment parts from it
  `(?<![\\w$])(?:${windows})[\\s)!]*(?:(?:\\?\\.\\s*)?\\[|/[/*])`,
  '\\[[\\s(]*["\'`](?:click|location|open|navigation)["\'`][\\s)]*\\]',
  '\\.\\s*click\\b',
  'Event\\s*\\(\\s*["\'`]click["\'`]',
  '\\b(?:parent|top|opener)(?=[\\s)!]*\\??\\.\\s*[\\w$])(?<=(?<![\\w$.])(?:(?:window|self|globalThis|parent|top)[\\s)!]*\\??\\.\\s*)?(?:parent|top|opener))',
].map((source) => new RegExp(source, 'g'))

const texts = [
  /(?<![\w$])(?:(?:webkit|moz)?RTCPeerConnection|PresentationRequest)\b/g,
  /dns-prefetch|preconnect|["'`=\s]prefetch|prerender|speculationrules|http-?equiv/gi,
  // letters that are written so that nobody finds them
  /\\(?:u00|x|u\{0*)(?:[46][1-9a-f]|[57][\da])/gi,
]

const scripts = /["'`]script["'`]|javascript:|<script|["'`]on[a-z]+["'`]/gi

/** A window or a document as a value, and nothing asked of it. */
const values =
  /(?<![\w$.#])(?:window|self|globalThis|top|parent|opener|frames|document)\b(?!\s*\??\.\s*[\w$#]| [\w$]|\s*[(=]|["'`-])|\.\s*(?:defaultView|contentWindow|contentDocument|ownerDocument)\b(?!\s*\??\.\s*[\w$#]|\s*[(=])/g

const asked = ['open', 'location', 'navigation'].map(
  (name) => new RegExp(`\\b${name}\\b(?<=([\\w$]+)[\\s)!]*\\??\\.\\s*${name})`, 'g'),
)
/** The mentions in a script; what makes a script of a text where the page lets that run. */
export function mentionsIn(text: string, letsTextRun: boolean): Mentions {
  const all = (patterns: readonly RegExp[]): readonly number[] =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index)).sort((a, b) => a - b)
  const holders = new Set(
    asked.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')),
  )
  const given = all([values]).filter((offset) =>
    isGiven(text.slice(Math.max(0, offset - 300), offset), holders),
  )
  return {
    names: [...all(names), ...given].sort((a, b) => a - b),
    texts: all(letsTextRun ? [...texts, scripts] : texts),
    holders,
  }
}

/** Whether the value behind this text is given to one of the names, or to what has none. */
function isGiven(before: string, names: ReadonlySet<string>): boolean {
  const statement = before.slice(before.search(/[^;{}]*$/))
  // `{ … } = window` and `(function (w) { … })(window)`
  if (/^\s*=(?!=)|^\s*\)?\s*(?:\.\s*call\s*)?\(/.test(statement)) return true
  return [...statement.matchAll(/([\w$]+)\s*(?:\|\||&&|\?\?)?=(?![=>])/g)].some(([, name]) =>
    names.has(name ?? ''),
  )
}
