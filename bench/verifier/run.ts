import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgeLintHome } from './forge-lint-home.ts'
import { type Measured, type Outcome, takeTurns } from './measure.ts'
import { forgeLint, installed } from './subjects.ts'
import { growthTable, peerTable } from './tables.ts'
import { madeUp, ownAddon } from './target.ts'

const sizes = [10, 100, 1_000, 5_000] as const

interface Options {
  readonly rounds: number
  /** A subject that takes longer for one folder is ended, and isn't tried with a larger one. */
  readonly seconds?: number
  /** Installs the peer that isn't a dependency of ours. */
  readonly install: boolean
  readonly say: (line: string) => void
}

/** Measures the verifier's static part and its peers on the same folders, and says it in two tables. */
export async function measureVerifier({
  rounds,
  seconds = 60,
  install,
  say,
}: Options): Promise<readonly Measured[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'crenwiz-bench-'))
  const home = forgeLintHome({ install })
  const subjects = home === undefined ? installed : [...installed, forgeLint(home)]
  const measured: Measured[] = []
  const gaveUp = (name: string) =>
    measured.some((one) => one.subject === name && one.target !== 'addons/diagrams' && isLate(one.outcome))
  try {
    for (const target of [ownAddon(), ...sizes.map((size) => madeUp(size, scratch))]) {
      const able = subjects.filter(({ name }) => !gaveUp(name))
      const taken = await takeTurns(target, able, { rounds, seconds, scratch: join(scratch, 'out'), say })
      const notTried = subjects
        .filter((subject) => !able.includes(subject))
        .map(({ name }) => ({ subject: name, target: target.name, outcome: notMeasured('not tried') }))
      measured.push(...taken, ...notTried)
      if (home === undefined)
        measured.push({
          subject: '@forge/lint',
          target: target.name,
          outcome: notMeasured('not installed: --install-peers'),
        })
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  say('')
  console.log(peerTable(measured))
  console.log(growthTable(measured))
  return measured
}

const notMeasured = (why: string): Outcome => ({ is: 'not measured', why })

const isLate = (outcome: Outcome) => outcome.is === 'not measured' && outcome.why.startsWith('over ')
