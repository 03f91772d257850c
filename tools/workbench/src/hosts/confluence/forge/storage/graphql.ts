import { type Asked, json } from '../backends/asked.ts'
import type { Answer } from '../sandbox/wire.ts'
import { readCondition } from './condition.ts'
import { askKvs, type KvsParts, missingScope } from './kvs.ts'

type Variables = Readonly<Record<string, unknown>>

/**
 * The older storage API: eight fixed GraphQL operations of @forge/storage 2.0.3 (read 2026-11), told apart by their
 * names. Each is put to the key-value store, so that both APIs see the same values.
 */
export function askGraphqlStorage(asked: Asked, parts: KvsParts): Answer | undefined {
  if (asked.path !== '/forge/entities/graphql') return undefined
  const { query, variables } = readRequest(asked.body)
  const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? ''
  const operation = operations.get(name)
  if (!operation) return json(200, { errors: [failure('BAD_REQUEST', `Unknown operation: ${name}`)] })
  if (!asked.app.scopes.includes('storage:app')) {
    const why = "the manifest hasn't the scope storage:app"
    parts.ledger.record({
      app: asked.app.id,
      channel: 'storage',
      outcome: 'refused',
      summary: `${name}: ${why}`,
      data: { operation: name, why },
    })
    return json(200, { errors: [failure('UNAUTHORIZED', missingScope)] })
  }
  const ask = (path: string, body: unknown) =>
    answerOf(
      askKvs(
        { ...asked, path: `/api/v1/${path}`, body: new TextEncoder().encode(JSON.stringify(body)) },
        parts,
      ),
    )
  return json(200, operation(variables, ask))
}

interface KvsAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}
type Ask = (path: string, body: unknown) => KvsAnswer

const operations: ReadonlyMap<string, (variables: Variables, ask: Ask) => unknown> = new Map([
  [
    'forge_app_getApplicationStorageEntity',
    ({ key, encrypted }, ask) =>
      read(ask(encrypted === true ? 'secret/get' : 'get', { key }), (value) => ({
        appStoredEntity: { key, value },
      })),
  ],
  [
    'forge_app_getApplicationStorageCustomEntity',
    ({ key, entityName }, ask) =>
      read(ask('entity/get', { key, entityName }), (value) => ({
        appStoredCustomEntity: { key, entityName, value },
      })),
  ],
  [
    'forge_app_setApplicationStorageEntity',
    ({ input }, ask) => written(ask(pathFor(input, 'set'), input), 'appStorage', 'setAppStoredEntity'),
  ],
  [
    'forge_app_deleteApplicationStorageEntity',
    ({ input }, ask) => written(ask(pathFor(input, 'delete'), input), 'appStorage', 'deleteAppStoredEntity'),
  ],
  [
    'forge_app_setApplicationStorageCustomEntity',
    ({ input }, ask) =>
      written(ask('entity/set', input), 'appStorageCustomEntity', 'setAppStoredCustomEntity'),
  ],
  [
    'forge_app_deleteApplicationStorageCustomEntity',
    ({ input }, ask) =>
      written(ask('entity/delete', input), 'appStorageCustomEntity', 'deleteAppStoredCustomEntity'),
  ],
  [
    'forge_app_getApplicationStorageEntities',
    ({ where, cursor, limit }, ask) => {
      const clauses = (Array.isArray(where) ? where : []).map((clause) => ({
        property: 'key',
        ...readCondition(clause),
      }))
      return found(
        ask('query', { where: clauses, after: cursor ?? undefined, limit: limit ?? undefined }),
        'appStoredEntities',
      )
    },
  ],
  [
    'AppStorageCustomEntityQueries',
    (variables, ask) => found(ask('entity/query', variables), 'appStoredCustomEntities'),
  ],
] as const)

function pathFor(input: unknown, act: string): string {
  const isEncrypted =
    typeof input === 'object' && input !== null && 'encrypted' in input && input.encrypted === true
  return isEncrypted ? `secret/${act}` : act
}

function read({ status, body }: KvsAnswer, data: (value: unknown) => unknown): unknown {
  if (status >= 400 && body.code !== 'KEY_NOT_FOUND')
    return { errors: [failure(String(body.code), String(body.message))] }
  return { data: data(status >= 400 ? null : body.value) }
}

function written({ status, body }: KvsAnswer, namespace: string, method: string): unknown {
  const isFault = status >= 400 && body.code !== 'KEY_NOT_FOUND'
  const errors = isFault ? [failure(String(body.code), String(body.message), status)] : null
  return { data: { [namespace]: { [method]: { success: !isFault, errors } } } }
}

/** A cursor stands on each edge; the client takes the last one's. */
function found({ status, body }: KvsAnswer, field: string): unknown {
  if (status >= 400) return { errors: [failure(String(body.code), String(body.message))] }
  const rows = Array.isArray(body.data) ? (body.data as { key: string; value: unknown }[]) : []
  const edges = rows.map(({ key, value }) => ({
    node: { key, value },
    cursor: Buffer.from(key).toString('base64'),
  }))
  return {
    data: {
      [field]: {
        edges,
        totalCount: edges.length,
        pageInfo: { hasNextPage: body.cursor !== undefined, hasPreviousPage: false },
        cursor: body.cursor ?? null,
      },
    },
  }
}

function failure(errorType: string, message: string, statusCode = 400): unknown {
  return { message, extensions: { errorType, statusCode } }
}

function answerOf(answer: Answer | undefined): KvsAnswer {
  if (!answer?.ok) return { status: 500, body: { code: 'UNKNOWN', message: 'No answer' } }
  const text = Buffer.from(answer.body, 'base64').toString('utf8')
  return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) }
}

function readRequest(body: Uint8Array): { readonly query: string; readonly variables: Variables } {
  try {
    const { query, variables } = JSON.parse(new TextDecoder().decode(body)) as {
      query?: unknown
      variables?: unknown
    }
    return { query: String(query ?? ''), variables: (variables ?? {}) as Variables }
  } catch {
    // What is no JSON names no operation, which is what the answer will say.
    return { query: '', variables: {} }
  }
}
