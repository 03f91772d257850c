import type { Model } from '../../meaning.ts'
import { answers, argument, call, channel, each, made, nothing, promises, thing } from '../terms.ts'

const queueKey = argument('maker', '0', 'key')

const push = call({
  api: 'queue.push',
  named: { queue: queueKey, body: argument(0) },
  puts: [
    { what: argument(0, 'body'), into: channel('queue', queueKey) },
    { what: argument(0, '[]', 'body'), into: channel('queue', queueKey) },
    // before version 2 of the package the payload was pushed as it is, and a resolver's function got it
    { what: argument(0, 'payload'), into: channel('queue', queueKey) },
    { what: argument(0), into: channel('queue-payload', queueKey) },
  ],
  returns: { promise: nothing },
})

const queue = thing({
  push,
  getJob: answers(thing({ getStats: promises(nothing), cancel: promises(nothing) })),
  cancel: promises(nothing),
  getStats: promises(nothing),
})

/**
 * Queues: what is pushed arrives at the consumer that the manifest names for the queue.
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/ seen 2026-11 (@forge/events 3.0.8)
 */
export const events: Model = {
  module: '@forge/events',
  exports: {
    Queue: made({ returns: queue }),
    appEvents: thing({
      publish: call({
        api: 'appEvents.publish',
        named: { body: argument(0) },
        sinks: [{ sink: 'product', what: [argument(0)] }],
        returns: { promise: nothing },
      }),
    }),
    ...each(['InvocationError', 'InvocationErrorCode', 'RetryOptions', 'JobProgress'], nothing),
  },
  rest: nothing,
}
