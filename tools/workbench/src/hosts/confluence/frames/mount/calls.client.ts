import type { FrameSpec } from '../frame.ts'
import { fieldsOf, textField } from './fields.ts'

async function post(route: string, body: unknown): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`/api/bridge/${route}`, { method: 'POST', body: JSON.stringify(body) })
  const answer = fieldsOf(await response.json())
  if (!response.ok)
    throw new Error(textField(answer, 'message', `The workbench answered ${response.status}.`))
  return answer
}

/** Calls a function of the app: `invoke` of @forge/bridge. With `metadata`, the answer is `{ body, metadata }`. */
export async function invoke({ appId, moduleKey, context }: FrameSpec, payload: unknown): Promise<unknown> {
  const asked = fieldsOf(payload)
  if (asked.invokeType !== undefined) {
    throw new Error(
      `The workbench has not built the bridge command invoke with ${asked.invokeType}: requestRemote is there.`,
    )
  }
  const { extension } = context
  const macro = fieldsOf(extension.macro)
  const answer = await post('invoke', {
    appId,
    moduleKey,
    functionKey: asked.functionKey,
    payload: asked.payload,
    where: {
      pageId: fieldsOf(extension.content).id,
      localId: context.localId,
      config: extension.config,
      isEditing: extension.isEditing,
      isConfiguring: macro.isConfiguring,
      isInserting: macro.isInserting,
    },
  })
  if (answer.ok !== true) throw new Error(textField(answer, 'message'))
  return asked.metadata === undefined ? answer.body : { body: answer.body, metadata: {} }
}

/** A request to the product's REST API as the reader: `requestConfluence` of @forge/bridge. */
export function fetchProduct({ appId }: FrameSpec, payload: unknown): Promise<unknown> {
  const asked = fieldsOf(payload)
  const init = fieldsOf(asked.fetchRequestInit)
  return post('fetch-product', {
    appId,
    product: asked.product,
    restPath: asked.restPath,
    method: init.method ?? 'GET',
    headers: init.headers ?? [],
    body: init.body ?? null,
    isMultipartFormData: asked.isMultipartFormData ?? false,
  })
}

/** A request to a remote of the app: `requestRemote` of @forge/bridge. */
export function fetchRemote({ appId }: FrameSpec, payload: unknown): Promise<unknown> {
  const asked = fieldsOf(payload)
  const init = fieldsOf(asked.fetchRequestInit)
  return post('fetch-remote', {
    appId,
    remoteKey: asked.remoteKey,
    path: init.path ?? '/',
    method: init.method ?? 'GET',
    headers: init.headers ?? [],
    body: init.body ?? null,
  })
}
