import { jsonAnswer } from '../../../../pages/answer.ts'
import { readInput } from '../../../../pages/input.ts'
import { iconAddress } from '../macro-icon.ts'
import { knownMacro } from '../macros.ts'
import { part, type Routes } from './routes.ts'

/** What the installed apps offer, and the frames of macros that are being written. */
export const macroRoutes: Routes = (app, { site, forge, frames, personOf, heights }) => {
  app.get('/api/macros', () =>
    jsonAnswer({
      macros: forge.apps().flatMap((installed) =>
        installed.macros.map(({ key, title, description = '', layout, categories, config, icon }) => ({
          extensionKey: `${installed.id}/static/${key}`,
          title,
          description,
          layout,
          categories,
          appName: installed.name,
          iconUrl: iconAddress(installed, { key, icon }),
          hasConfig: config?.resource !== undefined,
          openOnInsert: config?.resource !== undefined && config.openOnInsert,
          configTitle: config?.title ?? title,
          viewportSize: config?.viewportSize ?? 'medium',
        })),
      ),
    }),
  )

  app.post('/api/pages/:id/frame', async (context) => {
    const request = context.req.raw
    const input = await readInput(request)
    const person = personOf(request)
    const id = part(context, 'id')
    const page = site.page(id) ?? site.page(id, { status: 'draft', by: person.accountId })
    if (!page) return jsonAnswer({ code: 'NOT_FOUND', message: 'This page is not there.' }, 404)
    const known = knownMacro(input.attrs, forge)
    if (!known)
      return jsonAnswer({ code: 'NOT_INSTALLED', message: 'The app of this macro is not installed.' }, 404)
    const kind = input.kind === 'config' ? 'config' : 'view'
    if (kind === 'config' && person.role === 'reader') {
      return jsonAnswer({ code: 'FORBIDDEN', message: 'Your role does not allow this.' }, 403)
    }
    const spec = frames.specOf({
      app: known.app,
      moduleKey: known.macro.key,
      kind,
      macro: known.attributes,
      page,
      person,
      colorMode: input.colorMode === 'dark' ? 'dark' : 'light',
      isEditing: true,
      isInserting: input.isInserting === true,
    })
    return jsonAnswer({ spec })
  })

  app.post('/api/pages/:id/heights', async (context) => {
    const input = await readInput(context.req.raw)
    const id = part(context, 'id')
    for (const [localId, height] of Object.entries(input).slice(0, 500)) {
      if (typeof height !== 'number' || !(height > 0 && height < 20_000) || localId.length > 100) continue
      if (heights.size > 5000) heights.clear()
      heights.set(`${id} ${localId}`, Math.round(height))
    }
    return new Response(null, { status: 204 })
  })
}
