import { type AstExpression, parse, tokenize } from '@borgar/fx'

/** The tree of a formula; undefined where it is none that can be read. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    const tokens = tokenize(formula, { allowTernary: true, mergeRefs: true })
    return parse(tokens, { permitArrayRanges: true })
  } catch {
    // The parser throws where a sheet shows #ERROR!.
    return undefined
  }
}
