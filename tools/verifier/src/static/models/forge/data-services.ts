import type { Effect, Meaning, Model } from '../../meaning.ts'
import {
  answers,
  argument,
  call,
  chain,
  data,
  made,
  nothing,
  object,
  promises,
  text,
  thing,
} from '../terms.ts'

const runs = (what: Effect['sinks'], named: Effect['named'], returns: Effect['returns']): Meaning =>
  call({
    api: 'storage.set',
    data: { store: 'sql' },
    ...(named === undefined ? {} : { named }),
    ...(what === undefined ? {} : { sinks: what }),
    ...(returns === undefined ? {} : { returns }),
  })

const rows = { promise: object({ rows: data('stored') }, data('stored')) } as const

const prepared: Meaning = thing({
  bindParams: call({
    api: 'storage.set',
    named: { key: argument('maker', '0'), value: argument('all') },
    data: { store: 'sql' },
    sinks: [
      {
        sink: 'storage',
        what: [argument('all')],
        to: argument('maker', '0'),
        unless: { where: argument('maker', '0'), matches: /^\s*(select|show|describe|explain)\b/i },
      },
    ],
    returns: 'this',
  }),
  execute: call({ api: 'storage.query', data: { store: 'sql' }, returns: rows }),
})

/** @see https://developer.atlassian.com/platform/forge/storage-reference/sql-api/ seen 2026-11 */
export const sql: Model = {
  module: '@forge/sql',
  exports: {
    sql: thing({
      prepare: answers(prepared),
      executeRaw: runs(
        [{ sink: 'storage', what: [argument(0)], to: text('sql') }],
        { key: argument(0) },
        rows,
      ),
      executeDDL: runs(undefined, { key: argument(0) }, rows),
      _provision: promises(nothing),
    }),
    default: thing({ prepare: answers(prepared) }),
    migrationRunner: chain(['enqueue'], { run: promises(nothing), list: promises(nothing) }),
  },
  rest: nothing,
}

const objects: Meaning = thing({
  put: call({
    api: 'storage.set',
    named: { key: argument(0), value: argument(1) },
    data: { store: 'object-store' },
    sinks: [{ sink: 'storage', what: [argument(0), argument(1)], to: argument(0) }],
    returns: { promise: nothing },
  }),
  get: call({
    api: 'storage.get',
    named: { key: argument(0) },
    data: { store: 'object-store' },
    returns: { promise: data('stored') },
  }),
  delete: call({
    api: 'storage.delete',
    named: { key: argument(0) },
    data: { store: 'object-store' },
    returns: { promise: nothing },
  }),
  createUploadUrl: call({
    api: 'storage.set',
    named: { key: argument(0, 'key') },
    data: { store: 'object-store' },
    returns: { promise: nothing },
  }),
  createDownloadUrl: call({
    api: 'storage.get',
    named: { key: argument(0) },
    data: { store: 'object-store' },
    returns: { promise: nothing },
  }),
})

/** @see https://developer.atlassian.com/platform/forge/storage-reference/object-store-api/ seen 2026-11 */
export const objectStore: Model = {
  module: '@forge/object-store',
  exports: { default: objects, objectStore: objects },
  rest: nothing,
}

const chat: Meaning = call({
  api: 'llm.chat',
  named: { body: argument(0) },
  sinks: [{ sink: 'product', what: [argument(0)], to: text('forge-llm') }],
  returns: { promise: [argument(0, 'messages'), data('product')] },
})

/** Models at the platform's own: nothing leaves it. @see https://developer.atlassian.com/platform/forge/runtime-reference/forge-llms-api/ seen 2026-11 */
export const llm: Model = {
  module: '@forge/llm',
  exports: { chat, stream: chat, list: promises(nothing), default: thing({ chat, stream: chat }) },
  rest: nothing,
}

/** Permission checks with the platform's own functions. */
export const auth: Model = {
  module: '@forge/auth',
  exports: {
    authorize: call({ api: 'authorize', returns: thing({}, thing({}, promises(nothing))) }),
  },
  rest: call({ api: 'authorize', returns: { promise: nothing } }),
}

/** Texts in people's languages. */
export const i18n: Model = { module: '@forge/i18n', exports: {}, rest: made({ returns: nothing }) }
