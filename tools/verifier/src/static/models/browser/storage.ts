import type { Effect, Meaning, Selector } from '../../meaning.ts'
import { answers, argument, call, channel, data, each, kind, nothing, promises } from '../terms.ts'

/** A value stays in the browser under a key. */
export const keeps = (store: string, key: Selector, value: Selector): Effect => ({
  api: 'browser-storage.set',
  named: { key, value },
  data: { store },
  sinks: [{ sink: 'browser-storage', what: [key, value], to: key }],
  puts: [{ what: value, into: channel(store, key) }],
})

/** A value that was kept in the browser. */
export const finds = (store: string, key: Selector): Effect => ({
  api: 'browser-storage.get',
  named: { key },
  data: { store },
  returns: [data('stored'), { taken: channel(store, key) }],
})

/** `localStorage` and `sessionStorage`: by method, or by assigning to a member. */
export const webStorage = (store: string): Meaning => ({
  is: 'api',
  members: {
    setItem: call({ ...keeps(store, argument(0), argument(1)), returns: nothing }),
    getItem: call(finds(store, argument(0))),
    removeItem: answers(nothing),
    clear: answers(nothing),
    key: answers(nothing),
    length: nothing,
  },
  rest: {
    is: 'data',
    label: 'stored',
    assigned: {
      api: 'browser-storage.set',
      named: { value: argument(0) },
      data: { store },
      sinks: [{ sink: 'browser-storage', what: [argument(0)] }],
    },
  },
})

const puts: Meaning = call({
  api: 'browser-storage.set',
  named: { value: argument(0), key: argument(1) },
  data: { store: 'indexedDB' },
  sinks: [{ sink: 'browser-storage', what: [argument(0), argument(1)], to: argument(1) }],
  returns: kind('Database'),
})

/** A database, a transaction, an object store, a request: each leads to the others. */
const database: Meaning = {
  is: 'api',
  members: {
    put: puts,
    add: puts,
    ...each(['onsuccess', 'onupgradeneeded', 'onerror', 'oncomplete', 'onblocked'], {
      is: 'api',
      assigned: {
        calls: [
          {
            callback: argument(0),
            with: [{ is: 'data', members: { target: kind('Database') }, rest: nothing }],
          },
        ],
      },
    }),
    addEventListener: call({
      calls: [
        {
          callback: argument(1),
          with: [{ is: 'data', members: { target: kind('Database') }, rest: nothing }],
        },
      ],
      returns: nothing,
    }),
    result: { is: 'any', of: [kind('Database'), data('stored')] },
    ...each(
      [
        'open',
        'transaction',
        'objectStore',
        'createObjectStore',
        'index',
        'createIndex',
        'get',
        'getAll',
        'openCursor',
        'delete',
        'clear',
        'deleteDatabase',
      ],
      answers(kind('Database')),
    ),
  },
  rest: nothing,
}

const cache: Meaning = {
  is: 'api',
  members: {
    put: call({
      api: 'browser-storage.set',
      named: { key: argument(0), value: argument(1) },
      data: { store: 'caches' },
      sinks: [{ sink: 'browser-storage', what: [argument(0), argument(1)], to: argument(0) }],
      returns: { promise: nothing },
    }),
    ...each(['add', 'addAll', 'delete', 'keys'], promises(nothing)),
    match: promises(data('stored')),
  },
}

/** What leads to itself here. */
export const storageKinds: Readonly<Record<string, Meaning>> = { Database: database }

/** `indexedDB`. */
export const indexedDb: Meaning = kind('Database')

/** `caches`. */
export const caches: Meaning = {
  is: 'api',
  members: {
    open: promises(cache),
    match: promises(data('stored')),
    delete: promises(nothing),
    has: promises(nothing),
    keys: promises(nothing),
  },
}

/** `cookieStore`. */
export const cookieStore: Meaning = {
  is: 'api',
  members: {
    set: call({ ...keeps('cookie', argument(0), argument(1)), returns: { promise: nothing } }),
    get: promises(data('stored')),
    getAll: promises(data('stored')),
    delete: promises(nothing),
  },
}

/** `document.cookie`. */
export const cookie: Meaning = {
  is: 'data',
  label: 'stored',
  assigned: {
    api: 'browser-storage.set',
    named: { value: argument(0) },
    data: { store: 'cookie' },
    sinks: [{ sink: 'browser-storage', what: [argument(0)] }],
  },
}
