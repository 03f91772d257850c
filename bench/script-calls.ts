import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWorkbench } from '../tools/workbench/src/index.ts'
import type { CallOverhead } from './calls.ts'
import { median } from './statistics.ts'

const engines = ['quickjs', 'vm'] as const

/** What google.script.run costs for a function that does nothing, so that its own time is none, in each engine. */
export async function scriptCallOverhead(): Promise<
  Readonly<Record<(typeof engines)[number], CallOverhead>>
> {
  const folder = mkdtempSync(join(tmpdir(), 'script-calls-'))
  try {
    writeFileSync(join(folder, 'appsscript.json'), '{}')
    writeFileSync(join(folder, 'Code.gs'), 'function echo(text) { return text }')
    return { quickjs: await overheadIn('quickjs', folder), vm: await overheadIn('vm', folder) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** One call after the other, as a page makes them; the way from the page to the workbench isn't in it. */
async function overheadIn(engine: (typeof engines)[number], folder: string): Promise<CallOverhead> {
  const workbench = await startWorkbench({ port: 0, root: null, engine, projects: [{ folder }] })
  try {
    const { executions, addons } = workbench.google
    const [addon] = addons.all()
    if (!addon) throw new Error('The project is not installed.')
    const person = { email: 'bench@example.com' }
    const call = async () => {
      const started = performance.now()
      const result = await executions.run(addon.project, {
        function: 'echo',
        args: ['hello'],
        kind: 'run',
        person,
      })
      const ms = performance.now() - started
      if (!result.ok || result.value !== 'hello') throw new Error('The call failed.')
      return ms
    }
    for (let warm = 0; warm < 20; warm += 1) await call()
    const times: number[] = []
    for (let count = 0; count < 300; count += 1) times.push(await call())
    const rounded = (value: number) => Math.round(value * 100) / 100
    const sorted = [...times].sort((a, b) => a - b)
    return {
      calls: times.length,
      median: rounded(median(times)),
      p95: rounded(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN),
    }
  } finally {
    await workbench.dispose()
  }
}
