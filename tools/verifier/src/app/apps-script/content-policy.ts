/** What keeps a policy from closing a page, and the part of it that does. */
export interface Loophole {
  readonly why: 'no-default' | 'lets-load' | 'lets-eval' | 'no-form-action' | 'no-base-uri'
  readonly what: string
}

/** What a policy that lets nothing out says of the scripts that it lets run. */
export interface ClosedPolicy {
  /** True where any text may become a script of the page: `'unsafe-inline'` without a hash beside it. */
  readonly letsTextRun: boolean
  /** The hashes of texts that may run, as the policy has them, without quotes. */
  readonly hashes: readonly string[]
}

const loading =
  /^(default|child|connect|fenced-frame|font|frame|img|manifest|media|object|prefetch|script|script-elem|script-attr|style|style-elem|style-attr|worker)-src(-elem|-attr)?$/
/** Sources from which nothing comes over the network. */
const local =
  /^('none'|'unsafe-inline'|'unsafe-hashes'|'report-sample'|'sha(256|384|512)-[\w+/=-]+'|blob:|data:)$/i
const hash = /^'(sha(?:256|384|512)-[\w+/=-]+)'$/i

/**
 * Whether a content security policy lets nothing out of a page but what no policy holds; the first loophole where it lets
 * something out. `'unsafe-eval'` is one: what is made of text at run time can't be searched for ways past the policy.
 * @see https://www.w3.org/TR/CSP3/ seen 2026-11
 */
export function closedPolicy(policy: string): ClosedPolicy | Loophole {
  const directives = directivesOf(policy)
  // Without it, what has no directive of its own may come from anywhere, prefetched pages among it.
  if (!directives.has('default-src')) return { why: 'no-default', what: 'default-src' }
  for (const [name, sources] of directives) {
    if (!loading.test(name)) continue
    const other = sources.find((source) => !local.test(source))
    if (other !== undefined)
      return { why: /^'unsafe-eval'$/i.test(other) ? 'lets-eval' : 'lets-load', what: `${name} ${other}` }
  }
  if (!isOnly(directives.get('form-action'), /^'none'$/i))
    return { why: 'no-form-action', what: 'form-action' }
  if (!isOnly(directives.get('base-uri'), /^'(none|self)'$/i)) return { why: 'no-base-uri', what: 'base-uri' }
  const ruling = ['script-src-elem', 'script-src-attr'].map(
    (name) => directives.get(name) ?? directives.get('script-src') ?? directives.get('default-src') ?? [],
  )
  const hashes = ruling.flatMap((sources) => sources.flatMap((source) => hash.exec(source)?.[1] ?? []))
  return { letsTextRun: ruling.some(letsText), hashes: [...new Set(hashes)] }
}

/** A hash takes `'unsafe-inline'` out of force, and `'unsafe-hashes'` gives handlers what a hash lets run. */
const letsText = (sources: readonly string[]): boolean =>
  (sources.some((source) => /^'unsafe-inline'$/i.test(source)) &&
    !sources.some((source) => hash.test(source))) ||
  sources.some((source) => /^(data:|blob:|'unsafe-hashes')$/i.test(source))

const isOnly = (sources: readonly string[] | undefined, allowed: RegExp): boolean =>
  sources?.every((source) => allowed.test(source)) === true

/** Of a directive that stands twice the first counts. */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const directive of policy.split(';')) {
    const [name, ...sources] = directive.trim().split(/[\t\n\f\r ]+/)
    if (name && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), sources)
  }
  return found
}
