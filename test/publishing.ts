import type { Workbench } from '../tools/workbench/src/index.ts'

/** Publishes a page with one diagram of the given configuration, as an app's REST client or an import would. */
export function publishConfig(
  workbench: Workbench,
  title: string,
  config: Readonly<Record<string, unknown>>,
): string {
  const { site, forge } = workbench
  const [space] = site.spaces()
  const [app] = forge.apps()
  const admin = site.people().find(({ role }) => role === 'admin')
  if (!space || !app || !admin) throw new Error('A workbench with an app has a space and an administrator.')
  const attrs = {
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: `${app.id}/static/diagram`,
    localId: 'made',
    parameters: { localId: 'made', guestParams: config },
  }
  const made = site.createPage(admin.accountId, {
    spaceId: space.id,
    title,
    body: { version: 1, type: 'doc', content: [{ type: 'extension', attrs }] },
  })
  if (!made.ok) throw new Error(`The page was refused: ${JSON.stringify(made.refusal)}`)
  return `${workbench.url}/wiki/spaces/${space.key}/pages/${made.value.id}`
}
