import type { ClaimId } from '@crenwiz/policy'
import type { Place } from '../../../place.ts'
import type { Rule } from '../../rule.ts'
import type { StaticFacts } from '../../static-facts.ts'
import { way } from '../say.ts'
import { isGoogles } from './hosts.ts'
import { ofScript } from './script-rule.ts'

/** A formula that loads an address, as it stands in a call. */
interface WrittenFormula {
  readonly at: Place
  readonly api: string
  readonly program: string
  readonly address: string
  /** Whether the sheet puts the address together: of what stands in its cells, perhaps. */
  readonly isPutTogether: boolean
}

/** Functions with which a sheet loads an address (support.google.com/docs/table/25273, Web, seen 2026-11). */
const loading = /^\s*=[\s\S]*\b(IMAGE|IMPORT(DATA|XML|HTML|FEED|RANGE))\s*\(/i
const puttingTogether = /&|\b(CONCAT|CONCATENATE|JOIN|TEXTJOIN|ENCODEURL|SUBSTITUTE)\s*\(/i

/** The formulas that the code writes and that load an address. */
export const writtenFormulas = (code: StaticFacts): readonly WrittenFormula[] =>
  code.calls.flatMap(({ at, api, program, arguments: { formula = [] } }) =>
    formula
      .filter(({ text }) => loading.test(text))
      .flatMap(({ text }) =>
        (text.match(/https?:\/\/[^"'\s)]+/gi) ?? []).map((address) => ({
          at,
          api: api.replace(/^formula:/, ''),
          program,
          address,
          isPutTogether: puttingTogether.test(text),
        })),
      ),
  )

/** Claims that the content of cells would break if it went out in an address. */
const claims: readonly ClaimId[] = ['C1', 'C7']

/** No formula that the code writes sends what stands in cells. */
export const formulasSendNothing: readonly Rule[] = claims.map((claim) =>
  ofScript(`formulas-send-nothing-${claim.toLowerCase()}`, claim, (_app, code) => {
    const sending = writtenFormulas(code).filter(
      ({ address, isPutTogether }) => isPutTogether && !isGoogles(address),
    )
    return sending.length === 0
      ? undefined
      : way({
          gaps: sending.map(({ at, api, address }) => ({
            code: 'FORMULA_SENDS_CELLS',
            at,
            data: { api, address },
          })),
        })
  }),
)
