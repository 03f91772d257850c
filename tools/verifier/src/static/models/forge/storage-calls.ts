import type { Effect, Meaning, Selector } from '../../meaning.ts'
import { answers, argument, call, chain, channel, data, listOf, nothing, object, text } from '../terms.ts'

const stored = data('stored')

/** A value goes into a storage under a key. */
export const sets = (store: string, key: Selector, value: Selector): Effect => ({
  api: 'storage.set',
  named: { key, value },
  data: { store },
  sinks: [{ sink: 'storage', what: [key, value], to: key }],
  puts: [{ what: value, into: channel(store, key) }],
  returns: { promise: nothing },
})

/** A value comes out of a storage by its key. */
export const gets = (store: string, key: Selector): Effect => ({
  api: 'storage.get',
  named: { key },
  data: { store },
  returns: { promise: [stored, { taken: channel(store, key) }] },
})

/** A key is deleted. */
export const deletes = (store: string, key: Selector): Effect => ({
  api: 'storage.delete',
  named: { key },
  data: { store },
  returns: { promise: nothing },
})

const found = (store: string) => listOf({ fields: { value: [stored, { taken: channel(store, text('*')) }] } })

/** Values come out of a storage by a question. */
export const lists = (store: string): Effect => ({
  api: 'storage.query',
  data: { store },
  returns: {
    promise: [
      object({ nextCursor: nothing, cursor: nothing }, stored),
      { fields: { results: found(store), data: found(store) } },
    ],
  },
})

/** A question to a storage, put together step by step. */
export const query = (store: string): Meaning =>
  answers(
    chain(
      [
        'where',
        'limit',
        'cursor',
        'index',
        'partition',
        'range',
        'sort',
        'filters',
        'andFilter',
        'orFilter',
        'order',
      ],
      {
        getMany: call(lists(store)),
        getOne: call({
          api: 'storage.query',
          data: { store },
          returns: { promise: [stored, { fields: { value: { taken: channel(store, text('*')) } } }] },
        }),
      },
    ),
  )

/** The calls that read and write one kind of value. */
export const store = (name: string): Readonly<Record<string, Meaning>> => ({
  get: call(gets(name, argument(0))),
  set: call(sets(name, argument(0), argument(1))),
  delete: call(deletes(name, argument(0))),
})
