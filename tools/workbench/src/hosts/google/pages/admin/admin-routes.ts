import { htmlAnswer, seeOther } from '../../../../pages/answer.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import type { GoogleRoutes } from '../google-pages.ts'
import { adminPage } from './admin-page.ts'

/** The administration of the add-ons. */
export const adminRoutes: GoogleRoutes = (app, parts, trouble) => {
  const { addons, consents, people } = parts

  app.get('/google/admin', ({ req }) => htmlAnswer(adminPage(req.raw, parts)))

  app.post('/google/admin/:id/withdraw', async ({ req }) => {
    const addon = addons.find(req.param('id'))
    const email = textIn(await readInput(req.raw), 'email') ?? ''
    const person = people.of(req.raw)
    if (!addon) return trouble(req.raw, 'This add-on is not installed.', 404)
    if (email !== person.email && person.role !== 'admin')
      return trouble(req.raw, 'Only an administrator withdraws what others have allowed.', 403)
    consents.withdraw(addon, email)
    return seeOther('/google/admin')
  })
}
