import type { Rule } from '../rule.ts'
import { analysed, finding, openingsOf, way } from './say.ts'

/**
 * A function's process is kept warm and answers several customers: what a handler leaves in a module is there for the next.
 * @see https://developer.atlassian.com/platform/forge/tenant-data-isolation/ seen 2026-11
 */
export const noModuleState: Rule = {
  name: 'no-module-state',
  claim: 'C11',
  look(app, code) {
    const functions = app.programs.find(({ where }) => where === 'functions')
    if (!functions) return undefined
    const written = code.moduleWrites.filter(({ program }) => program === functions.key)
    const gaps = openingsOf(code, [functions.key])
    return way({
      findings: written
        .filter(({ labels }) => labels.some((label) => label !== 'secret'))
        .map(({ name, declared, written: at, labels }) =>
          finding('C11', 'MODULE_STATE_WRITTEN', at, {
            name,
            labels,
            declared: `${declared.file}:${declared.line}`,
          }),
        ),
      gaps,
      evidence: gaps.length > 0 ? [] : [analysed('NO_STATE_BETWEEN_CALLS', functions.at)],
    })
  },
}
