import type { Answer, Effect, Model } from '../../meaning.ts'
import { functionContext } from '../host/context.ts'
import { answers, argument, call, channel, made, nothing, text, thing } from '../terms.ts'

const request = (key: Parameters<typeof channel>[1]): Answer => ({
  fields: { payload: { taken: channel('invoke', key) }, context: functionContext },
})

const define: Effect = {
  api: 'resolver.define',
  named: { key: argument(0) },
  calls: [
    { callback: argument(1), with: [request(argument(0))], answers: channel('invoke-answer', argument(0)) },
  ],
  returns: 'this',
}

const makeResolver: Effect = {
  api: 'resolver.define',
  calls: [
    {
      callback: argument(0, '*'),
      with: [request(text('*'))],
      answers: channel('invoke-answer', text('*')),
    },
  ],
  returns: nothing,
}

const resolver = thing({ define: call(define), getDefinitions: answers(nothing) })

/**
 * Resolvers: what a frame invokes. The payload is what the app's frames send, the answer goes back to them.
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/custom-ui-resolver/ seen 2026-11 (@forge/resolver 2.0.1)
 */
export const resolvers: Model = {
  module: '@forge/resolver',
  exports: {
    default: made({ returns: resolver }),
    makeResolver: call(makeResolver),
  },
  rest: nothing,
}
