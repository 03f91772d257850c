import { describeMachine } from './machine.ts'
import { keepResults } from './results.ts'
import { measureVerifier } from './verifier/run.ts'

/**
 * `npm run bench`: how fast a page of diagrams is, and how fast the verifier judges. `-- --verifier` measures the verifier alone;
 * `-- --google` what google.script.run costs, and how fast the editor opens in Docs beside Confluence;
 * `-- --install-peers` fetches the one peer that is no dependency of ours.
 */
const asked = process.argv.slice(2)
const rounds = process.env.BENCH_ROUNDS

if (!asked.includes('--verifier')) {
  const { scriptCallOverhead } = await import('./script-calls.ts')
  const { editorOpening } = await import('./editor-opening.ts')
  keepResults({
    google: {
      machine: describeMachine(),
      scriptCalls: await scriptCallOverhead(),
      editorOpening: await editorOpening({ rounds: Number(rounds ?? 5) }),
    },
  })
}
if (asked.includes('--google')) process.exit()

if (!asked.includes('--verifier')) {
  const { measureReading } = await import('./reading.ts')
  const { browser, ...reading } = await measureReading({ rounds: Number(rounds ?? 5) })
  keepResults({ machine: describeMachine(browser), ...reading })
}

const verifier = await measureVerifier({
  rounds: Number(rounds ?? 3),
  install: asked.includes('--install-peers'),
  say: (line) => process.stdout.write(`\r${line.padEnd(70)}`),
})
const date = new Date().toISOString().slice(0, 10)
keepResults({
  verifier: { date, machine: describeMachine(), rounds: Number(rounds ?? 3), measured: verifier },
})
