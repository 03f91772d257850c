import { seeOther } from '../../../../pages/answer.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import { setCookie } from '../../../../pages/session.ts'
import type { Routes } from './routes.ts'

/** The switches of user and colours. */
export const sessionRoutes: Routes = (app) => {
  app.post('/api/session', async ({ req }) => {
    const input = await readInput(req.raw)
    const cookies = (['person', 'theme'] as const).flatMap((name) => {
      const value = textIn(input, name)
      return value === undefined ? [] : [setCookie(name, value)]
    })
    return seeOther(textIn(input, 'return') ?? '/', cookies)
  })
}
