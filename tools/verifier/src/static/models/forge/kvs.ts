import type { Meaning, Model } from '../../meaning.ts'
import { answers, argument, call, chain, each, nothing, promises, thing } from '../terms.ts'
import { deletes, gets, lists, query, sets, store } from './storage-calls.ts'

const transaction: Meaning = answers(
  thing({
    set: call({ ...sets('kvs', argument(0), argument(1)), returns: 'this' }),
    delete: call({ ...deletes('kvs', argument(0)), returns: 'this' }),
    check: answers('this'),
    execute: promises(nothing),
  }),
)

const batch = {
  batchSet: call(sets('kvs', argument(0, '*', 'key'), argument(0, '*', 'value'))),
  batchGet: call(lists('kvs')),
  batchDelete: call(deletes('kvs', argument(0, '*', 'key'))),
}

const secrets = {
  getSecret: call(gets('secret', argument(0))),
  setSecret: call(sets('secret', argument(0), argument(1))),
  deleteSecret: call(deletes('secret', argument(0))),
}

/** Key-value storage with its entities, secrets, batches and transactions, as `@forge/kvs` and `@forge/storage` have it. */
export const storage: Meaning = thing({
  ...store('kvs'),
  ...secrets,
  ...batch,
  bulk: thing(batch),
  query: query('kvs'),
  transact: transaction,
  entity: answers(thing({ ...store('entity'), query: query('entity') })),
})

const conditions = each(
  ['startsWith', 'beginsWith', 'between', 'equalTo', 'notEqualTo', 'exists', 'doesNotExist'],
  answers(nothing),
)

const words = {
  ...conditions,
  ...each(
    ['isGreaterThan', 'greaterThan', 'isLessThan', 'lessThan', 'includes', 'contains'],
    answers(nothing),
  ),
  WhereConditions: thing({}, answers(nothing)),
  FilterConditions: thing({}, answers(nothing)),
  SortOrder: nothing,
  Filter: { is: 'api', construct: { returns: chain(['and', 'or'], {}) } },
} satisfies Readonly<Record<string, Meaning>>

/** @see https://developer.atlassian.com/platform/forge/storage-reference/storage-api/ seen 2026-11 (@forge/kvs 1.6.5) */
export const kvs: Model = {
  module: '@forge/kvs',
  exports: { default: storage, kvs: storage, ...words },
  rest: nothing,
}

/** The older package (@forge/storage 2.0.3). */
export const oldStorage: Model = {
  module: '@forge/storage',
  exports: {
    default: storage,
    storage,
    getStorageInstanceWithQuery: answers(storage),
    ...words,
  },
  rest: nothing,
}

/** Words of a question that @forge/api exported before its version 8. */
export const storageWords: Readonly<Record<string, Meaning>> = words
