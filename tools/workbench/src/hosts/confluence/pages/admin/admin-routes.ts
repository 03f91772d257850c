import { administrationContent } from '../../../../pages/admin/administration.ts'
import { analyticsContent } from '../../../../pages/admin/analytics.ts'
import { htmlAnswer, isForm, jsonAnswer, seeOther } from '../../../../pages/answer.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import { part, type Routes } from '../api/routes.ts'
import { document, surroundingsOf } from '../surroundings.ts'
import { installedApp } from './installed-apps.ts'

/** The administration and the analytics report, with the changes that only an administrator makes. */
export const adminRoutes: Routes = (app, parts, trouble) => {
  const { forge, analytics, personOf, clock, isLive } = parts

  app.get('/admin', ({ req }) => {
    const around = surroundingsOf(req.raw, parts)
    const { network, files } = forge.confinement
    const content = administrationContent(
      forge.apps().map((installed) => installedApp(installed, parts)),
      { mayChange: around.person.role === 'admin', walls: [`network: ${network}`, `files: ${files}`] },
    )
    return htmlAnswer(document(around, parts, { title: 'Administration', content, hasSidebar: false }))
  })

  app.get('/admin/analytics', ({ req }) => {
    const content = analyticsContent(analytics.report({ now: clock.now() }), {
      requests: analytics.received().length,
      isLive,
    })
    const around = surroundingsOf(req.raw, parts)
    return htmlAnswer(document(around, parts, { title: 'Analytics', content, hasSidebar: false }))
  })

  app.get('/api/admin/apps', () => jsonAnswer({ apps: forge.apps().map((one) => installedApp(one, parts)) }))
  app.get('/api/admin/analytics', () => jsonAnswer(analytics.report({ now: clock.now() })))

  app.post('/api/admin/apps/:id/:act{analytics|variables|uninstall}', async (context) => {
    const request = context.req.raw
    const form = isForm(request)
    const input = await readInput(request)
    const id = part(context, 'id')
    const told = (message: string, status: number) =>
      form ? trouble(request, message, status) : jsonAnswer({ message }, status)
    if (personOf(request).role !== 'admin')
      return told('Only an administrator changes what apps may do.', 403)
    if (!forge.app(id)) return told('This app is not installed.', 404)
    const act = part(context, 'act')
    if (act === 'analytics') {
      const on = input.on
      if (on !== true && on !== false && on !== 'true' && on !== 'false') {
        return told('Say whether analytics is to be on: true or false.', 400)
      }
      forge.setAnalytics(id, on === true || on === 'true')
    } else if (act === 'variables') {
      const key = textIn(input, 'key') ?? ''
      const value = textIn(input, 'value')
      if (!/^[A-Za-z_]\w*$/.test(key) || value === undefined) {
        return told('A variable needs a name of letters, digits and _, and a value.', 400)
      }
      forge.setVariable(id, key, value)
    } else await forge.uninstall(id)
    return form ? seeOther('/admin') : jsonAnswer({ done: true })
  })
}
