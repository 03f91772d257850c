import { jsonAnswer } from '../../../../pages/answer.ts'
import { createResourceFiles } from '../../frames/server/resource-file.ts'
import { iconPath } from '../macro-icon.ts'
import { part, type Routes } from './routes.ts'

const images = /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml)(?:;|$)/

/** The macros' own icons, on the host's origin: an `<img>` in the editor's menu loads nothing from an app's. */
export const iconRoutes: Routes = (app, { forge }) => {
  const load = createResourceFiles({ rewriteHtml: (html) => html })

  app.get('/api/apps/:id/macros/:key/icon', async (context) => {
    const installed = forge.app(part(context, 'id'))
    const path = iconPath(installed?.macros.find(({ key }) => key === part(context, 'key'))?.icon)
    const folder = path && installed?.resources[path.resource]
    const file = folder === undefined ? undefined : await load(folder, path?.names ?? [])
    if (!file || !images.test(file.type)) return jsonAnswer({ message: 'This macro has no icon here.' }, 404)
    return new Response(new Uint8Array(file.plain), {
      headers: {
        'content-type': file.type,
        // A picture that is opened by itself runs no script and loads nothing.
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=60',
      },
    })
  })
}
