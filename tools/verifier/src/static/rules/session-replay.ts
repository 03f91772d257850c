import type { App } from '../../app/app.ts'
import type { Finding } from '../../finding.ts'
import type { StaticFacts } from '../static-facts.ts'
import { reachedTexts } from './reached-texts.ts'
import { finding } from './say.ts'
import { below, nameOf, type Tree } from './syntax/tree.ts'

/** Options and calls that make an analytics client film what people do, as their documentation names them (seen 2026-11). */
const options =
  /^(replayIntegration|Replay|replaysSessionSampleRate|replaysOnErrorSampleRate|startSessionReplay\w*|startSessionRecording|session_recording|sessionReplay|sessionReplayPlugin|record_sessions_percent|sessionReplaySampleRate)$/

const named = new RegExp(options.source.slice(1, -1))

/** Where the reached code switches session replay on. */
export const replayOptions = (app: App, code: StaticFacts): readonly Finding[] =>
  reachedTexts(app, code, named).flatMap(optionsIn)

function optionsIn(tree: Tree): readonly Finding[] {
  return [...below(tree.root)].flatMap((node) => {
    const option =
      node.type === 'CallExpression' || node.type === 'NewExpression'
        ? nameOf(node.callee)
        : node.type === 'Property'
          ? nameOf(node.key)
          : undefined
    if (option === undefined || !options.test(option) || isOff(node.value)) return []
    return [finding('C6', 'SESSION_REPLAY', tree.placeOf(node), { option })]
  })
}

const isOff = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  (value.value === 0 || value.value === false)
