import { fileURLToPath } from 'node:url'
import { type ClaimId, claimIds } from '@crenwiz/policy'
import { expect, test } from 'vitest'
import { verify } from '../src/verify.ts'

/** What holds of a build of ours, judged without a run and without advisories. */
interface Held {
  readonly folder: string
  /** At least these. */
  readonly proven: readonly ClaimId[]
  readonly notApplicable: readonly ClaimId[]
  /** The codes that may keep any other claim open. */
  readonly open: Readonly<Partial<Record<ClaimId, readonly string[]>>>
}

/** What no folder shows: what is known of packages today, and who reviews, releases and signs in how. */
const people = { C12: ['NO_ADVISORIES'], C13: ['ATTESTATION_MISSING'] } as const
/** That a dialog's libraries evaluate no text, and put none into markup unseen, isn't followed. */
const dialogs = { C11: ['BUNDLE_IN_PAGE'], ...people } as const

const builds: readonly Held[] = [
  {
    folder: 'addons/diagrams/dist/google',
    proven: ['C1', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C14'],
    notApplicable: ['C2', 'C3'],
    open: dialogs,
  },
  {
    folder: 'addons/diagrams/dist/google-usage',
    proven: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C14'],
    notApplicable: [],
    open: dialogs,
  },
  {
    folder: 'addons/out-of-office/dist/google',
    proven: ['C1', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C14'],
    notApplicable: ['C2', 'C3'],
    open: people,
  },
]

test.each(builds)(
  '$folder breaks no claim, and it is known which it keeps',
  { timeout: 120_000 },
  async (held) => {
    const folder = fileURLToPath(new URL(`../../../${held.folder}`, import.meta.url))
    const { claims } = await verify(folder, { isStatic: true })
    const ids = (verdict: string): readonly ClaimId[] =>
      claims.flatMap(({ claim, judgement }) => (judgement.verdict === verdict ? [claim.id] : []))
    expect(ids('BROKEN')).toEqual([])
    expect(ids('NOT_APPLICABLE')).toEqual(held.notApplicable)
    expect(ids('PROVEN')).toEqual(expect.arrayContaining([...held.proven]))
    const gaps = claims.flatMap(({ claim, judgement }) =>
      judgement.verdict === 'UNPROVEN' ? judgement.gaps.map(({ code }) => `${claim.id} ${code}`) : [],
    )
    const allowed = claimIds.flatMap((id) => (held.open[id] ?? []).map((code) => `${id} ${code}`))
    expect(gaps.filter((gap) => !allowed.includes(gap))).toEqual([])
  },
)
