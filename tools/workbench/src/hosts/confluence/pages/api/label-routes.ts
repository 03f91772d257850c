import { isForm, jsonAnswer, seeOther } from '../../../../pages/answer.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import { addresses } from '../addresses.ts'
import { tellRefusal } from '../refusal.ts'
import { part, type Routes } from './routes.ts'

/** A page's labels. */
export const labelRoutes: Routes = (app, { site, personOf }, trouble) => {
  for (const act of ['add', 'remove'] as const) {
    app.post(act === 'add' ? '/api/pages/:id/labels' : '/api/pages/:id/labels/remove', async (context) => {
      const request = context.req.raw
      const form = isForm(request)
      const input = await readInput(request)
      const label = textIn(input, 'label')?.trim().toLowerCase() ?? ''
      const page = site.page(part(context, 'id'))
      const space = page && site.space(page.spaceId)
      const by = personOf(request).accountId
      const told = (message: string, status: number) =>
        form ? trouble(request, message, status) : jsonAnswer({ message }, status)
      if (!page || !space) return told('This page is not there.', 404)
      if (label === '') return told('A label is at least one letter long.', 400)
      const result =
        act === 'add'
          ? site.labels.add(by, page.id, [{ name: label }])
          : site.labels.remove(by, page.id, label)
      if (!result.ok) {
        const { message, status } = tellRefusal(result.refusal)
        return told(message, status)
      }
      return form ? seeOther(addresses.read(space, page)) : jsonAnswer({ labels: site.labels.of(page.id) })
    })
  }
}
