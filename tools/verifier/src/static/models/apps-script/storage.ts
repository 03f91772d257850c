import type { Effect, Meaning } from '../../meaning.ts'
import { answers, argument, call, channel, nothing, text, thing } from '../terms.ts'

type Store = 'document' | 'user' | 'script'

/**
 * A store of properties. What comes out is what the project itself put in, under any version of it; a script's own are set by
 * its vendor too, as the only place that Apps Script has for a secret (guides/properties, seen 2026-11).
 */
function properties(store: Store): Meaning {
  const family = `properties:${store}`
  const kept: Meaning = { is: 'data', origin: 'stored' }
  const own = store === 'script' ? ({ is: 'data', label: 'secret' } as const) : kept
  const api = `${store}Properties`
  const sink = store === 'script' ? ('storage' as const) : ('configuration' as const)
  const sets = (what: Effect['sinks'], more: Effect): Effect => ({
    api: `${api}.set`,
    data: { store, member: 'Properties.setProperty' },
    ...(what && { sinks: what }),
    ...more,
    returns: 'this',
  })
  return thing({
    setProperty: call(
      sets([{ sink, what: [argument(0), argument(1)], to: argument(0) }], {
        named: { key: argument(0), value: argument(1) },
        puts: [{ what: argument(1), into: channel(family, argument(0)) }],
      }),
    ),
    setProperties: call(
      sets([{ sink, what: [argument(0)] }], {
        named: { value: argument(0) },
        puts: [{ what: argument(0, '*'), into: channel(family, text('*')) }],
      }),
    ),
    getProperty: call({
      api: `${api}.get`,
      named: { key: argument(0) },
      data: { store },
      returns: [own, { taken: channel(family, argument(0)) }],
    }),
    getProperties: call({
      api: `${api}.get`,
      data: { store },
      returns: { fields: { '*': [own, { taken: channel(family, text('*')) }] } },
    }),
    getKeys: answers(nothing),
    deleteProperty: answers('this'),
    deleteAllProperties: answers('this'),
  })
}

const stores = {
  document: properties('document'),
  user: properties('user'),
  script: properties('script'),
}

/** `PropertiesService` and its elders. */
export const propertiesService: Meaning = thing({
  getDocumentProperties: answers(stores.document),
  getUserProperties: answers(stores.user),
  getScriptProperties: answers(stores.script),
})
export const userProperties = stores.user
export const scriptProperties = stores.script

const cache = (scope: string): Meaning => {
  const family = `cache:${scope}`
  const puts = (what: Effect['puts'], sink: Effect['sinks'], named: Effect['named']): Effect => ({
    api: 'cache.put',
    data: { store: `${scope} cache` },
    ...(named && { named }),
    ...(sink && { sinks: sink }),
    ...(what && { puts: what }),
    returns: nothing,
  })
  return thing({
    put: call(
      puts(
        [{ what: argument(1), into: channel(family, argument(0)) }],
        [{ sink: 'storage', what: [argument(0), argument(1)], to: argument(0) }],
        { key: argument(0), value: argument(1) },
      ),
    ),
    putAll: call(
      puts(
        [{ what: argument(0, '*'), into: channel(family, text('*')) }],
        [{ sink: 'storage', what: [argument(0)] }],
        { value: argument(0) },
      ),
    ),
    get: call({ returns: [nothing, { taken: channel(family, argument(0)) }] }),
    getAll: call({ returns: { fields: { '*': { taken: channel(family, text('*')) } } } }),
    remove: answers(nothing),
    removeAll: answers(nothing),
  })
}

/** `CacheService`: kept for six hours at most, and kept all the same. */
export const cacheService: Meaning = thing({
  getDocumentCache: answers(cache('document')),
  getUserCache: answers(cache('user')),
  getScriptCache: answers(cache('script')),
})
