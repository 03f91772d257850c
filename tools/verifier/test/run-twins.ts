import { twinLines } from '../../../test/twin-lines.ts'
import { launchBrowser } from '../src/dynamic/browser.ts'
import { createTrial } from '../src/dynamic/trial.ts'
import { tryScriptTwins } from './apps-script/tried-script-twins.ts'
import { fixtureNames, loadExpected, scriptFixtureNames } from './expected.ts'
import { type TriedTwins, tryTwins } from './tried-twins.ts'

const [only = ''] = process.argv.slice(2)
const scripts = scriptFixtureNames()
const names = [...fixtureNames(), ...scripts].filter(
  (name) => name.includes(only) && loadExpected(name).dynamic,
)
let started: ReturnType<typeof launchBrowser> | undefined
const lend = () => {
  started ??= launchBrowser()
  return started
}
const trial = createTrial({ hashes: 30_000, seconds: 90 })
const all: TriedTwins[] = []
try {
  for (const name of names) {
    const twins = scripts.includes(name) ? await tryScriptTwins(name, lend) : await tryTwins(trial, name)
    all.push(twins)
    console.log(line(name, twins))
  }
} finally {
  await trial.dispose()
  await (await started)?.close()
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
