import { labels } from '../label.ts'
import type { Rule } from '../rule.ts'
import type { Flow } from '../static-facts.ts'
import { analysed, finding, openingsOf, way } from './say.ts'

/** Nothing that people wrote becomes markup or code. */
export const inertInput: Rule = {
  name: 'inert-input',
  claim: 'C11',
  look(app, code) {
    const programs = app.programs.map(({ key }) => key)
    const risky = code.flows.filter((flow) => isSink(flow) && isUntrusted(flow) && !isCleaned(flow))
    const evaluated = code.openings.filter(
      ({ code: opening }) => opening === 'EVAL' || opening === 'NEW_FUNCTION',
    )
    const gaps = openingsOf(code, programs)
    return way({
      findings: [
        ...risky.map((flow) => ({
          ...finding('C11', flow.sink === 'code' ? 'INPUT_BECOMES_CODE' : 'INPUT_BECOMES_MARKUP', flow.at, {
            label: flow.label,
            api: flow.api,
            program: flow.program,
          }),
          path: flow.path,
        })),
        ...evaluated.flatMap(({ at, data }) =>
          at && !/(^|\/)node_modules\//.test(at.file) ? [finding('C11', 'TEXT_IS_EVALUATED', at, data)] : [],
        ),
      ],
      gaps,
      evidence:
        gaps.length > 0
          ? []
          : app.programs.map(({ key, at }) => analysed('INPUT_STAYS_TEXT', at, { program: key })),
    })
  },
}

const isSink = ({ sink }: Flow) => sink === 'markup' || sink === 'code'
const isUntrusted = ({ label }: Flow) =>
  labels[label] === 'content' ||
  label === 'name' ||
  label === 'untrusted' ||
  label === 'product' ||
  label === 'stored'
const isCleaned = ({ through, sink }: Flow) =>
  sink === 'markup' && through.some((step) => /sanit|clean|escape/i.test(step))
