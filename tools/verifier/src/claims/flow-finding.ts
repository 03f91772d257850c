import type { ClaimId } from '@crenwiz/policy'
import type { Finding, Gap } from '../finding.ts'
import type { Flow } from '../static/static-facts.ts'

/** A flow as a counterexample to a claim. */
export const flowFinding = (claim: ClaimId, code: string, flow: Flow): Finding => ({
  code,
  claim,
  by: 'static',
  // What is answered or thrown has no call of its own: it leaves where it is returned.
  at: ((flow.sink === 'response' || flow.api === 'throw') && flow.path.at(-1)?.at) || flow.at,
  data: flowData(flow),
  path: flow.path,
})

/** A flow of which it isn't known whether it breaks anything. */
export const flowGap = (code: string, flow: Flow): Gap => ({ code, at: flow.at, data: flowData(flow) })

const flowData = ({ label, through, sink, api, to, program }: Flow) => ({
  label,
  through,
  sink,
  api,
  to: to?.text ?? '',
  program,
})
