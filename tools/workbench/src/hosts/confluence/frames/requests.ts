import * as v from 'valibot'

/** Where the frame stands that a call comes from; what the page may say about it and the server looks up the rest. */
const where = v.object({
  pageId: v.string(),
  localId: v.string(),
  config: v.optional(v.record(v.string(), v.unknown())),
  isEditing: v.boolean(),
  isConfiguring: v.boolean(),
  isInserting: v.boolean(),
})

const invoke = v.object({
  appId: v.string(),
  moduleKey: v.string(),
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  where,
})

const productFetch = v.object({
  appId: v.string(),
  product: v.string(),
  restPath: v.string(),
  method: v.optional(v.string(), 'GET'),
  headers: v.array(v.tuple([v.string(), v.string()])),
  body: v.nullable(v.string()),
  isMultipartFormData: v.optional(v.boolean(), false),
})

const remoteFetch = v.object({
  appId: v.string(),
  remoteKey: v.string(),
  path: v.string(),
  method: v.optional(v.string(), 'GET'),
  headers: v.array(v.tuple([v.string(), v.string()])),
  body: v.nullable(v.string()),
})

const call = v.object({
  appId: v.string(),
  moduleKey: v.string(),
  command: v.pipe(v.string(), v.maxLength(200)),
  outcome: v.picklist(['done', 'refused', 'failed']),
  milliseconds: v.number(),
  /** What the app passed, as text, cut short; `bytes` is its true size. */
  body: v.pipe(v.string(), v.maxLength(4096)),
  bytes: v.number(),
  message: v.optional(v.string()),
})

const record = v.pipe(v.array(call), v.maxLength(1000))

/** A call of a resolver's function. */
export type InvokeRequest = v.InferOutput<typeof invoke>
/** A request to the product's REST API. */
export type ProductFetch = v.InferOutput<typeof productFetch>
/** A request to a remote of the app. */
export type RemoteFetch = v.InferOutput<typeof remoteFetch>
/** One bridge call, as the page tells it to the ledger. */
export type Call = v.InferOutput<typeof call>

function parse<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined // no JSON: no such request
  }
  const result = v.safeParse(schema, json)
  return result.success ? result.output : undefined
}

/** Reads the body of `/api/bridge/invoke`. */
export const parseInvoke = (text: string): InvokeRequest | undefined => parse(invoke, text)
/** Reads the body of `/api/bridge/fetch-product`. */
export const parseProductFetch = (text: string): ProductFetch | undefined => parse(productFetch, text)
/** Reads the body of `/api/bridge/fetch-remote`. */
export const parseRemoteFetch = (text: string): RemoteFetch | undefined => parse(remoteFetch, text)
/** Reads the body of `/api/bridge/record`. */
export const parseRecord = (text: string): readonly Call[] | undefined => parse(record, text)
