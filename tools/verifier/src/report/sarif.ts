import type { Log, Result, Run } from 'sarif'
import type { Report } from './report.ts'
import { location } from './sarif/location.ts'
import { results } from './sarif/results.ts'
import { ruleIds, rules } from './sarif/rules.ts'
import { tell } from './tell.ts'
import type { Told, ToldReport } from './told.ts'

/** The report as SARIF 2.1.0, for code hosts and editors. */
export function sarif(report: Report): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run(tell(report))],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function run(told: ToldReport): Run {
  const found = results(told)
  const ids = ruleIds(found)
  return {
    tool: { driver: { name: told.tool.name, semanticVersion: told.tool.version, rules: rules(ids, told) } },
    automationDetails: { id: `${told.tool.name}/${told.app.id || told.app.folder}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { APP: { description: { text: 'The folder that was judged.' } } },
    invocations: [
      {
        executionSuccessful: true,
        exitCode: told.counts.BROKEN > 0 ? 1 : 0,
        endTimeUtc: told.date,
        toolExecutionNotifications: [...told.problems, ...told.disagreements].map(notification),
      },
    ],
    results: found.map((result) => withIndex(result, ids)),
    properties: { app: told.app.name, manifest: told.app.manifest, counts: told.counts },
  }
}

const withIndex = (result: Result, ids: readonly string[]): Result => ({
  ...result,
  ruleIndex: ids.indexOf(result.ruleId ?? ''),
})

const notification = ({ code, sentence, at }: Told) => ({
  descriptor: { id: code },
  level: 'warning' as const,
  message: { text: sentence },
  ...(at ? { locations: [location(at)] } : {}),
})
