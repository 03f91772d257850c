import type { ClaimId } from '@crenwiz/policy'
import type { Gap } from '../../../finding.ts'
import type { Rule } from '../../rule.ts'
import type { Call } from '../../static-facts.ts'
import { way } from '../say.ts'
import { ofScript } from './script-rule.ts'

/** Claims that break where a person's data is written into what is the vendor's. */
const claims: readonly ClaimId[] = ['C1', 'C7', 'C8']

/** Ids as Google makes them, and a calendar's; holidays are everybody's and only read. */
const id = /^[\w-]{20,}$|\/(d|folders)\/[\w-]{20,}|^(?!.*#holiday@)[\w.#+-]+@[\w.-]+$/

/** Which file, folder or calendar is taken isn't written into the code: one that is belongs to whoever wrote it. */
export const takesNoNamedFile: readonly Rule[] = claims.map((claim) =>
  ofScript(`takes-no-named-file-${claim.toLowerCase()}`, claim, (_app, code) => {
    const gaps = code.calls.flatMap(namedFiles)
    return gaps.length === 0 ? undefined : way({ gaps })
  }),
)

const namedFiles = ({ api, at, arguments: { id: taken = [] } }: Call): readonly Gap[] =>
  taken
    .filter(({ text, isWhole }) => isWhole && id.test(text))
    .map(({ text }) => ({ code: 'FILE_NAMED_IN_CODE', at, data: { api, id: text } }))
