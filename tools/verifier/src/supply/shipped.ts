import * as v from 'valibot'

/** What of a bundle tells whose code is in it. */
export interface Fingerprints {
  /** Packages that the bundle names itself: in source maps, metafiles or the bundler's comments. */
  readonly named: ReadonlySet<string>
  readonly texts: ReadonlySet<string>
  /** True where a metafile, or a source map for each script, lists all that went in: then what isn't named isn't there. */
  readonly isComplete: boolean
}

const literal = /(["'`])((?:(?!\1)[^\\\n]){16,160})\1/g

/** A text as people write them. Pieces of code between two quotes are in more bundles than one. */
const isMessage = (text: string) => /^[\w '.,:%/@!?-]+$/.test(text) && /[A-Za-z]{3}[ ]+\w+/.test(text)

/** The messages of a script, which a minifier leaves as they are: string literals of 16 to 160 characters. */
export function textsOf(script: string): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const [, , text] of script.matchAll(literal))
    if (text !== undefined && isMessage(text)) texts.add(text)
  return texts
}

/** The names of packages in paths of installed files: `node_modules/@scope/name/...`, the innermost of nested ones. */
function packagesNamed(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  const paths = /node_modules\/((?:@[\w.~-]+\/)?[a-zA-Z\d][\w.~-]*)\/(?!node_modules\/)/g
  for (const [, name] of text.matchAll(paths)) if (name) names.add(name)
  return names
}

const metafileSchema = v.object({ inputs: v.record(v.string(), v.unknown()), outputs: v.unknown() })

/** What a bundle's files tell: scripts, source maps beside them, and the bundler's metafiles. */
export function fingerprints(
  files: readonly { readonly name: string; readonly text: string }[],
): Fingerprints {
  const named = new Set<string>()
  const texts = new Set<string>()
  const maps = new Set(files.map(({ name }) => name).filter((name) => name.endsWith('.map')))
  const scripts = files.filter(({ name }) => /\.[cm]?js$/.test(name))
  for (const { text } of files) for (const found of packagesNamed(text)) named.add(found)
  for (const { text } of scripts) for (const found of textsOf(text)) texts.add(found)
  const isListed = files.some(({ name, text }) => name.endsWith('.json') && isMetafile(text))
  const isMapped = scripts.length > 0 && scripts.every(({ name }) => maps.has(`${name}.map`))
  return { named, texts, isComplete: isListed || isMapped }
}

function isMetafile(text: string): boolean {
  try {
    return v.is(metafileSchema, JSON.parse(text))
  } catch {
    // Not JSON: not a metafile.
    return false
  }
}

/**
 * Which packages are in the bundle: named by it, or with a message in it that no other package has. Where the bundle doesn't
 * list all that went in, a package that isn't recognised is left out of the answer: it may be there all the same.
 */
export function shippedOf(
  { named, texts, isComplete }: Fingerprints,
  packages: readonly { readonly name: string; readonly texts: ReadonlySet<string> }[],
): ReadonlyMap<string, boolean> {
  const owners = new Map<string, Set<string>>()
  for (const one of packages)
    for (const text of one.texts) owners.set(text, (owners.get(text) ?? new Set()).add(one.name))
  const isRecognised = (name: string, own: ReadonlySet<string>) =>
    named.has(name) ||
    (!isComplete && [...own].some((text) => owners.get(text)?.size === 1 && texts.has(text)))
  return new Map(
    packages
      .map(({ name, texts: own }) => [name, isRecognised(name, own)] as const)
      .filter(([, isShipped]) => isShipped || isComplete),
  )
}
