import type { Ledger } from '../../../../ledger.ts'
import { type Asked, json } from '../backends/asked.ts'
import type { Answer } from '../sandbox/wire.ts'
import type { AppRow, AppRows, Shelf } from './app-rows.ts'
import { type Entity, faultOfEntity } from './entities.ts'
import { meetsAll, queryEntity, queryKeys } from './query.ts'
import { fault, faultOfKey, faultOfValue, type StorageFault, storageLimits } from './storage-limits.ts'

type Body = Readonly<Record<string, unknown>>
type Reply = { readonly status: number; readonly body?: unknown }

export interface KvsParts {
  readonly rows: AppRows
  readonly ledger: Ledger
  readonly now: () => Date
}

const scope = 'storage:app'

/** The key-value store's REST API as @forge/kvs 1.6.5 speaks it (read 2026-11); undefined for a path that isn't its own. */
export function askKvs(asked: Asked, parts: KvsParts): Answer | undefined {
  const path = /^\/api\/v1\/(.+)$/.exec(asked.path)?.[1]
  const operation = path === undefined ? undefined : operations.get(path)
  if (!operation) return undefined
  if (!asked.app.scopes.includes(scope)) {
    refuse(parts.ledger, asked, `the manifest hasn't the scope ${scope}`)
    return json(403, { code: 'FORBIDDEN', message: missingScope })
  }
  const reply = operation(readBody(asked.body), {
    ...parts,
    appId: asked.app.id,
    entities: asked.app.entities ?? [],
  })
  if (reply.status >= 400 && (reply.body as Partial<StorageFault>).code !== 'KEY_NOT_FOUND') {
    refuse(parts.ledger, asked, String((reply.body as Partial<StorageFault>).message))
  }
  return json(reply.status, reply.body)
}

/** The sentence is ours, after the documented rule; the real one wasn't seen. */
export const missingScope = `The app has no permission to use storage: the manifest has to list the scope ${scope}.`

interface Shop extends KvsParts {
  readonly appId: string
  readonly entities: readonly Entity[]
}

const operations: ReadonlyMap<string, (body: Body, shop: Shop) => Reply> = new Map([
  ['get', (body, shop) => get(body, 'kvs', shop)],
  ['set', (body, shop) => set(body, 'kvs', shop)],
  ['delete', (body, shop) => remove(body, 'kvs', shop)],
  ['secret/get', (body, shop) => get(body, 'secret', shop)],
  ['secret/set', (body, shop) => set(body, 'secret', shop)],
  ['secret/delete', (body, shop) => remove(body, 'secret', shop)],
  ['entity/get', (body, shop) => onEntity(body, shop, (shelf) => get(body, shelf, shop))],
  ['entity/set', (body, shop) => onEntity(body, shop, (shelf) => set(body, shelf, shop))],
  ['entity/delete', (body, shop) => onEntity(body, shop, (shelf) => remove(body, shelf, shop))],
  ['query', (body, { rows, appId }) => listed(queryKeys(rows.list(appId, 'kvs'), body))],
  [
    'entity/query',
    (body, shop) =>
      onEntity(body, shop, (shelf, entity) =>
        listed(queryEntity(shop.rows.list(shop.appId, shelf), entity?.indexes ?? [], body)),
      ),
  ],
  ['batch/set', (body, shop) => batch(body, shop, (item, shelf) => set(item, shelf, shop))],
  ['batch/delete', (body, shop) => batch(body, shop, (item, shelf) => remove(item, shelf, shop))],
  ['batch/get', (body, shop) => batch(body, shop, (item, shelf) => get(item, shelf, shop))],
  ['transaction', transact],
] as const)

function get({ key }: Body, shelf: Shelf, { rows, appId }: Shop): Reply {
  const wrong = faultOfKey(key)
  if (wrong) return failed(wrong)
  const row = rows.get(appId, shelf, String(key))
  return row ? { status: 200, body: row } : failed(notFound(String(key)))
}

function set({ key, value, options }: Body, shelf: Shelf, shop: Shop): Reply {
  const { rows, appId, now } = shop
  const wrong = faultOfKey(key) ?? faultOfValue(value) ?? faultByEntity(shelf, value, shop)
  if (wrong) return failed(wrong)
  const wanted = (options ?? {}) as Body
  const expireTime = wanted.ttl === undefined ? undefined : expiry(wanted.ttl, now())
  if (expireTime !== undefined && typeof expireTime !== 'string') return failed(expireTime)
  const previous = rows.get(appId, shelf, String(key))
  if (wanted.keyPolicy === 'FAIL_IF_EXISTS' && previous)
    return failed(fault('KEY_ALREADY_EXISTS', `Key ${String(key)} already exists`, 409))
  rows.set(appId, shelf, String(key), value, expireTime)
  if (wanted.returnValue === undefined) return { status: 200 }
  const returned = wanted.returnValue === 'PREVIOUS' ? previous : rows.get(appId, shelf, String(key))
  return returned ? { status: 200, body: returned } : { status: 200 }
}

function remove({ key }: Body, shelf: Shelf, { rows, appId }: Shop): Reply {
  const wrong = faultOfKey(key)
  if (wrong) return failed(wrong)
  return rows.delete(appId, shelf, String(key)) ? { status: 204 } : failed(notFound(String(key)))
}

function onEntity(
  body: Body,
  { entities }: Shop,
  act: (shelf: Shelf, entity: Entity | undefined) => Reply,
): Reply {
  const entity = entities.find(({ name }) => name === body.entityName)
  if (!entity)
    return failed(
      fault('ENTITY_NOT_FOUND', `Entity ${String(body.entityName)} is not declared in the manifest`),
    )
  return act(`entity:${entity.name}`, entity)
}

function batch(body: Body, shop: Shop, act: (item: Body, shelf: Shelf) => Reply): Reply {
  const items: unknown = body
  if (!Array.isArray(items) || items.length === 0)
    return failed(fault('EMPTY_BATCH', 'A batch has to have at least one item'))
  if (items.length > storageLimits.batchItems)
    return failed(fault('BATCH_TOO_LARGE', `A batch can have at most ${storageLimits.batchItems} items`))
  const successfulKeys: unknown[] = []
  const failedKeys: unknown[] = []
  for (const item of items as Body[]) {
    const name = item.entityName === undefined ? {} : { entityName: item.entityName }
    const reply =
      item.entityName === undefined ? act(item, 'kvs') : onEntity(item, shop, (shelf) => act(item, shelf))
    if (reply.status < 400)
      successfulKeys.push({ key: item.key, ...name, ...(reply.body as AppRow | undefined) })
    else failedKeys.push({ key: item.key, ...name, error: reply.body })
  }
  return { status: 200, body: { successfulKeys, failedKeys } }
}

class Rollback extends Error {
  constructor(readonly reply: Reply) {
    super('rolled back')
  }
}

function transact(body: Body, shop: Shop): Reply {
  const lists = { set: asList(body.set), delete: asList(body.delete), check: asList(body.check) }
  const count = lists.set.length + lists.delete.length + lists.check.length
  if (count === 0)
    return failed(fault('EMPTY_TRANSACTION', 'A transaction has to have at least one operation'))
  if (count > storageLimits.transactionItems)
    return failed(
      fault(
        'TRANSACTION_TOO_LARGE',
        `A transaction can have at most ${storageLimits.transactionItems} operations`,
      ),
    )
  const step = (item: Body, act: (shelf: Shelf) => Reply) => {
    const reply = item.entityName === undefined ? act('kvs') : onEntity(item, shop, act)
    if (reply.status >= 400 && (reply.body as StorageFault).code !== 'KEY_NOT_FOUND')
      throw new Rollback(reply)
  }
  const checked = (item: Body, shelf: Shelf): Reply => {
    const verdict = meetsAll(shop.rows.get(shop.appId, shelf, String(item.key))?.value, item.conditions)
    if (typeof verdict !== 'boolean') return failed(verdict)
    return verdict
      ? { status: 200 }
      : failed(fault('CONDITION_CHECK_FAILED', `The conditions of key ${String(item.key)} are not met`, 409))
  }
  const guarded = (item: Body, act: (shelf: Shelf) => Reply) =>
    step(item, (shelf) => {
      const verdict = item.conditions === undefined ? { status: 200 } : checked(item, shelf)
      return verdict.status >= 400 ? verdict : act(shelf)
    })
  try {
    shop.rows.atomically(() => {
      for (const item of lists.check) step(item, (shelf) => checked(item, shelf))
      for (const item of lists.set) guarded(item, (shelf) => set(item, shelf, shop))
      for (const item of lists.delete) guarded(item, (shelf) => remove(item, shelf, shop))
    })
    return { status: 204 }
  } catch (error) {
    if (error instanceof Rollback) return error.reply
    throw error
  }
}

function listed(found: ReturnType<typeof queryKeys>): Reply {
  if ('code' in found) return failed(found)
  return {
    status: 200,
    body: { data: found.rows, ...(found.cursor !== undefined && { cursor: found.cursor }) },
  }
}

function faultByEntity(shelf: Shelf, value: unknown, { entities }: Shop): StorageFault | undefined {
  const entity = entities.find(({ name }) => `entity:${name}` === shelf)
  return entity && faultOfEntity(entity, value)
}

const unitMs: Readonly<Record<string, number>> = {
  SECONDS: 1000,
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
}

function expiry(ttl: unknown, now: Date): string | StorageFault {
  const { value, unit } = ttl as { value?: unknown; unit?: unknown }
  const ms = unitMs[String(unit)]
  if (
    typeof value !== 'number' ||
    value <= 0 ||
    ms === undefined ||
    value * ms > storageLimits.ttlDays * 86_400_000
  )
    return fault(
      'INVALID_TTL',
      `The time to live has to be between 1 second and ${storageLimits.ttlDays} days`,
    )
  return new Date(now.getTime() + value * ms).toISOString()
}

function notFound(key: string): StorageFault {
  return fault('KEY_NOT_FOUND', `Key ${key} not found`, 404)
}

function failed({ status, code, message }: StorageFault): Reply {
  return { status, body: { code, message } }
}

function asList(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value : []
}

function readBody(body: Uint8Array): Body {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(body))
    return typeof parsed === 'object' && parsed !== null ? (parsed as Body) : {}
  } catch {
    // A body that is no JSON has no key, which is what the answer will say.
    return {}
  }
}

function refuse(ledger: Ledger, { app, path }: Asked, why: string): void {
  ledger.record({
    app: app.id,
    channel: 'storage',
    outcome: 'refused',
    summary: `${path}: ${why}`,
    data: { path, why },
  })
}
