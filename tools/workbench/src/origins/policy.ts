/** A content security policy: directives in order, each with its sources. */
export type Policy = readonly Directive[]

/** One directive, `['img-src', ["'self'", 'data:']]`. */
type Directive = readonly [name: string, sources: readonly string[]]

/** The policy as the header's text. */
export function policyText(policy: Policy): string {
  return policy.map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}
