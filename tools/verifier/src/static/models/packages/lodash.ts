import type { Effect, Meaning, Model } from '../../meaning.ts'
import { argument, call, each, nothing } from '../terms.ts'

const element = argument(0, '*')

/** A list or an object goes through: what comes out is its elements, itself, or what a function made of them. */
const through: Effect = {
  calls: [
    { callback: argument(0), with: [], answers: 'returned' },
    { callback: argument(1), with: [[element, 'arguments'], nothing, argument(0)], answers: 'returned' },
    { callback: argument(2), with: ['arguments', element, nothing, argument(0)], answers: 'returned' },
  ],
  returns: ['arguments', element],
}

const asks = [
  'isEmpty',
  'isEqual',
  'isNil',
  'isString',
  'isArray',
  'isFunction',
  'isObject',
  'isPlainObject',
  'isNumber',
  'has',
  'includes',
  'size',
  'some',
  'every',
  'random',
  'uniqueId',
  'now',
  'indexOf',
  'findIndex',
]

const tells: Effect['calls'] = [
  { callback: argument(1), with: [[element, 'arguments'], nothing, argument(0)] },
]

const members: Readonly<Record<string, Meaning>> = {
  ...each(asks, call({ calls: tells, returns: nothing })),
  assign: call({ does: 'object.assign' }),
  extend: call({ does: 'object.assign' }),
  merge: call({ does: 'object.assign' }),
  defaults: call({ does: 'object.assign' }),
}

const rest: Meaning = call(through)

/** Helpers for lists and objects. */
export const lodashModels: readonly Model[] = [
  'lodash',
  'lodash-es',
  'underscore',
  'lodash/*',
  'lodash-es/*',
  'ramda',
  'remeda',
  'lodash/fp',
  'radash',
].map((module) => ({
  module,
  exports: { ...members, default: { is: 'api', call: through, members, rest } },
  rest,
}))
