import type { Meaning, Model } from '../../meaning.ts'
import { logs } from '../node/console.ts'
import { answers, call, each, kind, made, nothing, thing } from '../terms.ts'

const levels = [
  'log',
  'silly',
  'trace',
  'verbose',
  'debug',
  'http',
  'info',
  'success',
  'notice',
  'warn',
  'warning',
  'error',
  'fatal',
  'critical',
  'alert',
  'emerg',
  'write',
  'dir',
  'box',
  'start',
  'ready',
  'fail',
]

/** A logger of a package: its levels write, and what it makes of itself is a logger too. */
const logger = (module: string): Meaning => {
  const again = kind(`${module} logger`)
  return {
    is: 'api',
    call: { ...logs(module), returns: again },
    construct: { returns: again },
    members: {
      ...each(levels, call(logs(module))),
      ...each(
        ['child', 'extend', 'getLogger', 'createLogger', 'withTag', 'withScope', 'scope', 'getSubLogger'],
        call({ ...logs(module), returns: again }),
      ),
      ...each(
        [
          'setLevel',
          'getLevel',
          'enableAll',
          'disableAll',
          'enable',
          'disable',
          'add',
          'configure',
          'isLevelEnabled',
          'flush',
          'end',
        ],
        answers(nothing),
      ),
      level: nothing,
      levels: nothing,
      transports: made({ returns: nothing }),
      format: thing({}, answers(nothing)),
    },
    rest: again,
  }
}

const makes = (module: string): Meaning => ({
  is: 'api',
  // what a logger is made with is its settings, and its `base` fields stand in every line
  call: { ...logs(module), returns: kind(`${module} logger`) },
  members: {
    ...each(['stdTimeFunctions', 'stdSerializers', 'levels', 'transports', 'format'], nothing),
  },
  rest: kind(`${module} logger`),
})

const model = (module: string): Model => ({
  module,
  exports: {
    default: ['pino', 'bunyan', 'debug', 'consola', 'tracer'].includes(module)
      ? makes(module)
      : logger(module),
  },
  rest: logger(module),
  kinds: { [`${module} logger`]: logger(module) },
})

/** Packages that write to the log. */
export const loggerModels: readonly Model[] = [
  'winston',
  'pino',
  'bunyan',
  'loglevel',
  'debug',
  'log4js',
  'signale',
  'consola',
  'npmlog',
  'tslog',
  'tracer',
  'roarr',
  'ulog',
  'js-logger',
  '@forge-ahead/logging',
  '@aws-lambda-powertools/logger',
].map(model)
