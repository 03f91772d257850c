import type { Effect, Meaning, Model } from '../../meaning.ts'
import { answers, argument, call, channel, each, made, nothing, object, text, thing } from '../terms.ts'
import { logs } from './console.ts'

/**
 * Variables: the app's own, of which those that are encrypted are secrets. Which are isn't in the code, so all count.
 * @see https://developer.atlassian.com/platform/forge/environments-and-versions/ seen 2026-11
 */
const environment: Meaning = {
  is: 'data',
  members: {
    ...each(
      [
        'NODE_ENV',
        'NODE_OPTIONS',
        'TZ',
        'LANG',
        'PATH',
        'HOME',
        'PWD',
        'CI',
        'AWS_REGION',
        'AWS_LAMBDA_FUNCTION_NAME',
        'PUBLIC_URL',
        'DEBUG',
        'LOG_LEVEL',
      ],
      nothing,
    ),
    NODE_TLS_REJECT_UNAUTHORIZED: {
      is: 'data',
      assigned: { api: 'tls.environment', named: { rejectUnauthorized: argument(0) } },
    },
  },
  rest: { is: 'data', label: 'secret', origin: 'variable' },
}

const stream = thing({ write: call(logs('process')) }, answers(nothing))

const members: Readonly<Record<string, Meaning>> = {
  env: environment,
  stdout: stream,
  stderr: stream,
  argv: nothing,
  version: nothing,
  versions: nothing,
  platform: nothing,
  arch: nothing,
  pid: nothing,
  cwd: answers(nothing),
  uptime: answers(nothing),
  hrtime: { is: 'api', call: { returns: nothing }, members: { bigint: answers(nothing) } },
  memoryUsage: answers(nothing),
  cpuUsage: answers(nothing),
  nextTick: call({ calls: [{ callback: argument(0), with: [argument(1), argument(2)] }], returns: nothing }),
  ...each(
    ['on', 'once'],
    call({
      calls: [{ callback: argument(1), with: [{ taken: channel('uncaught', text('*')) }] }],
      returns: 'this',
    }),
  ),
  exit: answers(nothing),
  emitWarning: call(logs('process')),
  binding: call({ opens: 'DYNAMIC_REQUIRE', returns: nothing }),
  dlopen: call({ opens: 'DYNAMIC_REQUIRE', returns: nothing }),
}

/** `process`: reading a member by a key that isn't known opens the world. */
export const processMeaning: Meaning = { is: 'api', members, rest: answers(nothing), isContext: true }

/** `process` as a module. */
export const processModel: Model = {
  module: 'process',
  exports: { ...members, default: processMeaning },
  rest: nothing,
}

const evaluates = (opens: string): Effect => ({
  api: 'code.eval',
  named: { code: argument(0) },
  sinks: [{ sink: 'code', what: [argument('all')] }],
  returns: nothing,
  opens,
})

const runs: Meaning = { is: 'api', call: evaluates('CHILD_PROCESS'), construct: evaluates('CHILD_PROCESS') }
const evals: Meaning = {
  is: 'api',
  call: evaluates('EVAL'),
  construct: { ...evaluates('EVAL'), returns: thing({}, answers(nothing)) },
}

/** An assertion that fails says what it was told to say; one that compares shows what it was given as well. */
const asserts: Effect = { throws: argument(1), returns: nothing }
const compares: Meaning = call({ throws: argument('all'), returns: nothing })

/** What runs something that isn't in the source. */
export const runModels: readonly Model[] = [
  { module: 'child_process', exports: { default: thing({}, runs) }, rest: runs },
  { module: 'cluster', exports: {}, rest: runs },
  {
    module: 'worker_threads',
    exports: { isMainThread: nothing, parentPort: nothing, workerData: nothing, Worker: runs },
    rest: nothing,
  },
  { module: 'vm', exports: { default: thing({}, evals) }, rest: evals },
  { module: 'vm2', exports: {}, rest: evals },
  { module: 'isolated-vm', exports: {}, rest: evals },
  {
    module: 'os',
    exports: { EOL: nothing, default: object({ EOL: nothing }, answers(nothing)) },
    rest: answers(nothing),
  },
  {
    module: 'assert',
    exports: {
      default: { is: 'api', call: asserts, members: { ok: call(asserts) }, rest: compares },
      ok: call(asserts),
    },
    rest: compares,
  },
  {
    module: 'perf_hooks',
    exports: { performance: thing({}, answers(nothing)) },
    rest: made({ returns: nothing }),
  },
]
