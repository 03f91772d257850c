import type { Meaning, Model } from '../../meaning.ts'
import { finds, keeps } from '../browser/storage.ts'
import { answers, argument, call, data, kind, made, nothing, promises, thing } from '../terms.ts'

const keyed = (store: string): Readonly<Record<string, Meaning>> => {
  const sets = call({ ...keeps(store, argument(0), argument(1)), returns: { promise: nothing } })
  const gets = call({ ...finds(store, argument(0)) })
  return {
    set: sets,
    setItem: sets,
    put: sets,
    update: sets,
    setMany: call({ ...keeps(store, argument(0), argument(0)), returns: { promise: nothing } }),
    get: gets,
    getItem: gets,
    getJSON: gets,
    remove: promises(nothing),
    removeItem: promises(nothing),
    del: promises(nothing),
    clear: promises(nothing),
  }
}

const model = (module: string, store: string): Model => ({
  module,
  exports: {
    ...keyed(store),
    default: thing({ ...keyed(store), createInstance: answers(thing(keyed(store))) }),
    createStore: answers(nothing),
  },
  rest: answers(nothing),
})

const table: Meaning = {
  is: 'api',
  members: {
    ...Object.fromEntries(
      ['put', 'add', 'bulkPut', 'bulkAdd', 'update'].map((name) => [
        name,
        call({ ...keeps('indexedDB', argument(1), argument(0)), returns: { promise: nothing } }),
      ]),
    ),
    get: promises(data('stored')),
    toArray: promises(data('stored')),
  },
  rest: { is: 'api', call: { returns: kind('Dexie') }, members: {}, rest: kind('Dexie') },
}

/** Packages that keep something in the browser. */
export const browserStoreModels: readonly Model[] = [
  model('localforage', 'indexedDB'),
  model('idb-keyval', 'indexedDB'),
  model('js-cookie', 'cookie'),
  model('universal-cookie', 'cookie'),
  model('store2', 'localStorage'),
  model('store', 'localStorage'),
  model('lscache', 'localStorage'),
  model('localstorage-slim', 'localStorage'),
  {
    module: 'idb',
    exports: { openDB: promises(kind('Database')), deleteDB: promises(nothing) },
    rest: nothing,
  },
  {
    module: 'dexie',
    exports: { default: made({ returns: kind('Dexie') }), Dexie: made({ returns: kind('Dexie') }) },
    kinds: { Dexie: table },
    rest: nothing,
  },
]
