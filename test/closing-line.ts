import type { Reporter, TestModule } from 'vitest/node'
import { sabotageLines } from './sabotage-line.ts'
import { twinLines } from './twin-lines.ts'

/** Ends a run with the one plain line that any continuous integration can read: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const states = tests.map((test) => test.result().state)
    const count = (state: string) => states.filter((each) => each === state).length
    const broken = modules.filter((module) => module.errors().length > 0).length
    const again = tests.filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0)
    const metas = tests.map((test) => test.meta())
    const lines = [
      ...twinLines(metas),
      ...sabotageLines(metas),
      ...again.map(({ fullName }) => `tried again: ${fullName}`),
      `${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`,
    ]
    console.log(`\n${lines.join('\n')}`)
  }
}
