import { twinLines } from '../../../test/twin-lines.ts'
import { createTrial } from '../src/dynamic/trial.ts'
import { fixtureNames, loadExpected } from './expected.ts'
import { type TriedTwins, tryTwins } from './tried-twins.ts'

const [only = ''] = process.argv.slice(2)
const names = fixtureNames().filter((name) => name.includes(only) && loadExpected(name).dynamic)
const trial = createTrial({ hashes: 30_000, seconds: 90 })
const all: TriedTwins[] = []
try {
  for (const name of names) {
    const twins = await tryTwins(trial, name)
    all.push(twins)
    console.log(line(name, twins))
  }
} finally {
  await trial.dispose()
}
const [closing = `No fixture that a run can tell has “${only}” in its name.`] = twinLines(
  all.map((twins) => ({ twins })),
)
console.log(`\n${closing}`)
if (all.length === 0 || all.some(({ isFound, isAccused }) => !isFound || isAccused)) process.exitCode = 1

function line(name: string, { isFound, isAccused, wanted, broken, clean, seconds }: TriedTwins): string {
  const missed = isFound ? [] : [`MISSED at ${wanted}, found ${broken.join(', ') || 'nothing'}`]
  const accused = isAccused ? [`ACCUSED ${clean.join(', ')}`] : []
  const told = [...missed, ...accused].join('; ') || `told at ${wanted}`
  return `${name}  ${told}  ${seconds.toFixed(1)} s`
}
