import { analyse, judge, models, readApp, rules } from '../../../tools/verifier/src/index.ts'

/** The verifier's static part on one folder, timed step by step; its parts that need a browser or advisories are left out. */
const [folder = '.'] = process.argv.slice(2)
const began = performance.now()
const app = readApp(folder)
const read = performance.now()
const code = analyse(app, models)
const analysed = performance.now()
const facts = {
  app,
  code,
  run: undefined,
  supply: undefined,
  delivery: undefined,
  policy: undefined,
  today: new Date(),
}
const judged = judge(facts, rules)
const done = performance.now()
console.log(
  JSON.stringify({
    scripts: app.files.filter(({ kind }) => kind === 'script').length,
    functions: code.statistics.functions,
    stopped: code.openings
      .map((opening) => opening.code)
      .filter((one) => one === 'BUDGET_SPENT' || one === 'ANALYSIS_FAILED'),
    found: [...new Set(judged.flatMap((one) => one.found).map(({ at }) => at.file))],
    steps: {
      read: read - began,
      analyse: analysed - read - code.statistics.pastPolicyMilliseconds,
      search: code.statistics.pastPolicyMilliseconds,
      judge: done - analysed,
    },
  }),
)
