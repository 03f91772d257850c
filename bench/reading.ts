import { fileURLToPath } from 'node:url'
import { diagramsAppId } from '../addons/diagrams/demo/seed.ts'
import { launchBrowser } from '../test/browser.ts'
import { startWorkbench } from '../tools/workbench/src/index.ts'
import { callOverhead } from './calls.ts'
import { startChromium } from './chromium.ts'
import { keptDiagrams } from './diagram.ts'
import { coldAndWarm, memoryAbove, type Reading, trafficOf } from './frames.ts'
import { echo, naiveMermaid, type Subject, staticImages, withProbe } from './macros.ts'
import { publishPage } from './page.ts'
import { frameTable, type Measured, ratios } from './report.ts'
import { median } from './statistics.ts'

const counts = [1, 10, 30] as const

/**
 * A page of diagrams as ours, as the usual macro and as the floor shows it, in one run on one machine, the subjects taking turns
 * so that what else the machine does falls on all alike.
 */
export async function measureReading({ rounds }: { rounds: number }) {
  const diagrams = keptDiagrams(Math.max(...counts))
  const ours = {
    folder: withProbe(fileURLToPath(new URL('../addons/diagrams/dist/confluence', import.meta.url))),
    appId: diagramsAppId(),
  }
  const subjects: readonly Subject[] = [
    {
      ...ours,
      name: 'Crenwiz Diagrams',
      frame: (index) => ({ moduleKey: 'diagram', config: diagrams[index]?.config ?? {} }),
    },
    {
      ...ours,
      name: 'Crenwiz Diagrams, no kept picture',
      frame: (index) => ({
        moduleKey: 'diagram',
        config: { ...diagrams[index]?.config, picture: undefined },
      }),
    },
    await naiveMermaid(diagrams.map(({ source }) => source)),
    staticImages(diagrams.map(({ svg }) => svg)),
  ]

  const caller = echo()
  const folders = [...new Set([...subjects, caller].map(({ folder }) => folder))]
  const workbench = await startWorkbench({ port: 0, root: null, apps: folders.map((folder) => ({ folder })) })
  const browser = await launchBrowser()
  const chromium = await startChromium()
  try {
    console.log(`headless ${chromium.version}`)
    const measured: Measured[] = []
    for (const count of counts) {
      const pages = subjects.map((subject) => ({ subject, url: publishPage(workbench, subject, count) }))
      const readings = pages.map(() => [] as { cold: Reading; warm: Reading }[])
      for (let round = 0; round < rounds; round += 1) {
        for (const [index, { subject, url }] of pages.entries()) {
          readings[index]?.push(await coldAndWarm(chromium, url, count))
          process.stdout.write(
            `\r${count} frames, round ${round + 1} of ${rounds}: ${subject.name}          `,
          )
        }
      }
      for (const [index, { subject, url }] of pages.entries()) {
        const own = readings[index] ?? []
        const middle = (pick: (reading: { cold: Reading; warm: Reading }) => number) => median(own.map(pick))
        measured.push({
          subject: subject.name,
          frames: count,
          coldFirst: middle(({ cold }) => cold.first),
          coldLast: middle(({ cold }) => cold.last),
          warmFirst: middle(({ warm }) => warm.first),
          warmLast: middle(({ warm }) => warm.last),
          ...(await trafficOf(browser, url, count)),
          memory: await memoryAbove(url, count),
        })
      }
    }
    const calls = await callOverhead(workbench, caller, publishPage(workbench, caller, 1))
    process.stdout.write('\r')
    const compared = ratios(measured)
    console.log(frameTable(measured))
    console.log(compared)
    console.log(calls)
    return { browser: chromium.version, rounds, frames: measured, ratios: compared, calls }
  } finally {
    await chromium.dispose()
    await browser.close()
    await workbench.dispose()
  }
}
