import type { App } from '../app.ts'
import { bareAppId } from '../invocation.ts'
import type { Answer } from '../sandbox/wire.ts'
import { type Asked, json } from './asked.ts'

/** The path of a web trigger on the workbench: `/x1/<id>`, the form that @forge/api 8.3.0 reads ids from (2026-11). */
function webTriggerPath(app: App, moduleKey: string): string {
  return `/x1/${Buffer.from(`${bareAppId(app)} ${moduleKey}`).toString('base64url')}`
}

/** Which app's trigger a path means; undefined where it is none. */
export function readWebTriggerPath(
  path: string,
): { readonly appId: string; readonly moduleKey: string } | undefined {
  const id = /^\/x1\/([\w-]+)/.exec(path)?.[1]
  if (id === undefined) return undefined
  const [app, moduleKey, ...more] = Buffer.from(id, 'base64url').toString('utf8').split(' ')
  if (!app || !moduleKey || more.length > 0) return undefined
  return { appId: `ari:cloud:ecosystem::app/${app}`, moduleKey }
}

/** The three GraphQL operations by which an app asks for its web triggers' URLs. */
export function askWebTriggers(asked: Asked, { baseUrl }: { baseUrl: string }): Answer | undefined {
  if (asked.path !== '/graphql') return undefined
  const { query = '', variables = {} } = JSON.parse(new TextDecoder().decode(asked.body)) as {
    query?: string
    variables?: { input?: { triggerKey?: unknown } }
  }
  const triggers = asked.app.modules.webtrigger ?? []
  const url = (key: string) => `${baseUrl}${webTriggerPath(asked.app, key)}`
  if (query.includes('forge_app_createWebTriggerUrl')) {
    const key = String(variables.input?.triggerKey)
    if (!triggers.some((trigger) => trigger.key === key))
      return json(200, { data: { createWebTriggerUrl: null } })
    return json(200, { data: { createWebTriggerUrl: { url: url(key) } } })
  }
  if (query.includes('forge_app_deleteWebTriggerUrl')) {
    return json(200, { data: { deleteWebTriggerUrl: { success: true, message: '' } } })
  }
  if (query.includes('forge_app_webTriggerUrlsByAppContext')) {
    const list = triggers.map(({ key }) => ({ triggerKey: key, url: url(key) }))
    return json(200, { data: { webTriggerUrlsByAppContext: list } })
  }
  return undefined
}
