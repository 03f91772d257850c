import * as v from 'valibot'
import { jsonAnswer } from '../../../../pages/answer.ts'
import { html } from '../../../../pages/html.ts'
import { socketAnswer } from '../../../../pages/socket.ts'
import { fileRoutes } from '../files/file-routes.ts'
import type { GoogleRoutes } from '../google-pages.ts'
import { tellRefusal } from '../refusal.ts'
import { gridView } from './grid-view.ts'

const base = '/google/sheets'
const line = v.pipe(v.number(), v.integer(), v.minValue(1))
const cells = v.object({
  sheet: v.number(),
  area: v.object({ row: line, column: line, rows: line, columns: line }),
})
const typing = v.object({ ...cells.entries, text: v.nullable(v.string()) })

/** Spreadsheets as files, and what the grid asks for. */
export const sheetsRoutes: GoogleRoutes = (app, parts, trouble) => {
  const { sheets, sheetLife, people } = parts
  const actor = (request: Request) => ({ email: people.of(request).email })

  fileRoutes(app, parts, trouble, {
    base,
    kind: 'spreadsheet',
    title: 'Spreadsheets',
    files: sheets,
    create(request, title) {
      const { timeZone } = people.of(request)
      return sheets.create(actor(request), { title, timeZone })
    },
    script: 'google-sheets.js',
    place: () => html`<div id="grid" class="grid-place"></div>`,
  })

  app.get(`${base}/:id/grid`, ({ req }) => {
    const wanted = req.query('sheet')
    const { email } = people.of(req.raw)
    const view = gridView(sheets, email, req.param('id'), wanted === undefined ? undefined : Number(wanted))
    return view ? jsonAnswer(view) : jsonAnswer({ message: 'This spreadsheet isn’t there.' }, 404)
  })

  app.post(`${base}/:id/cells`, async ({ req }) => {
    const parsed = v.safeParse(typing, await req.json().catch(() => undefined))
    if (!parsed.success) return jsonAnswer({ message: 'This is nothing that can be typed into cells.' }, 400)
    const { sheet, area, text } = parsed.output
    const result = sheets.type(actor(req.raw), req.param('id'), sheet, area, text)
    if (result.ok) return jsonAnswer({})
    const { status, message } = tellRefusal(result.refusal)
    return jsonAnswer({ message }, status)
  })

  app.post(`${base}/:id/selection`, async ({ req }) => {
    const parsed = v.safeParse(cells, await req.json().catch(() => undefined))
    const id = req.param('id')
    const person = people.of(req.raw)
    if (!parsed.success || !sheets.find(person.email, id).ok)
      return jsonAnswer({ message: 'These are no cells of a spreadsheet.' }, 400)
    await sheetLife.select(
      { email: person.email, name: person.name },
      { spreadsheetId: id, ...parsed.output },
    )
    return jsonAnswer({})
  })

  app.get(`${base}/:id/images/:image`, ({ req }) => {
    const isSeen = sheets.find(people.of(req.raw).email, req.param('id')).ok
    const found = isSeen ? sheets.image(req.param('id'), req.param('image')) : undefined
    if (!found) return jsonAnswer({ message: 'This image isn’t there.' }, 404)
    return new Response(Buffer.from(found.content), {
      headers: { 'content-type': found.type, 'x-content-type-options': 'nosniff' },
    })
  })

  app.get(`${base}/:id/changes`, (context) => {
    const { req } = context
    const id = req.param('id')
    if (!sheets.find(people.of(req.raw).email, id).ok)
      return jsonAnswer({ message: 'This spreadsheet isn’t there.' }, 404)
    return socketAnswer(context, ({ send }) => ({
      close: sheets.onEvent((event) => {
        if (event.documentId === id && event.kind === 'changed') send(event.revision)
      }),
    }))
  })
}
