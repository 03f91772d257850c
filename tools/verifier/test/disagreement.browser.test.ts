import { join } from 'node:path'
import { expect, test } from 'vitest'
import { text } from '../src/report/text.ts'
import { verify } from '../src/verify.ts'
import { buildFixture } from './build-fixture.ts'
import { fixtureFolder } from './expected.ts'

/** What a busy machine may need. */
const patience = 120_000

test(
  'an app that behaves while it is tried stays broken, and the report says that the run saw nothing',
  async () => {
    const app = await buildFixture(join(fixtureFolder('c1/behaves-while-tried'), 'broken'))
    try {
      const report = await verify(app.folder)
      expect(report.facts.run?.drives.map(({ what }) => what)).toContain('view of the page as reader')
      expect(report.facts.run?.findings).toEqual([])
      const judgement = report.claims.find(({ claim }) => claim.id === 'C1')?.judgement
      expect(judgement?.verdict === 'BROKEN' && judgement.findings.map(({ by }) => by)).toEqual(['static'])
      // C9 is broken by what the manifest says, of which a run shows nothing: that is no disagreement.
      expect(report.disagreements).toEqual(
        ['C1', 'C4', 'C7'].map((claim) => ({ code: 'ONLY_STATIC', data: { claim } })),
      )
      expect(text(report, { isColoured: false }).replace(/\s+/g, ' ')).toContain(
        'The code breaks C1 and the run didn’t show it: the way wasn’t driven, or the app behaves while it is watched.',
      )
    } finally {
      await app.dispose()
    }
  },
  patience,
)
