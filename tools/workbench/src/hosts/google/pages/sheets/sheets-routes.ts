import * as v from 'valibot'
import { htmlAnswer, jsonAnswer, seeOther } from '../../../../pages/answer.ts'
import { html } from '../../../../pages/html.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import type { DocumentFacts, Result } from '../../docs/docs.ts'
import { editorPage } from '../editor/editor-page.ts'
import { listPage } from '../files/list-page.ts'
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

/** The list of spreadsheets, the grid's page and what the grid asks for. */
export const sheetsRoutes: GoogleRoutes = (app, parts, trouble) => {
  const { sheets, sheetLife, people } = parts
  const actor = (request: Request) => ({ email: people.of(request).email })

  app.get(base, ({ req }) => {
    const { email } = people.of(req.raw)
    return htmlAnswer(
      listPage(req.raw, parts, {
        base,
        title: 'Spreadsheets',
        one: 'spreadsheet',
        files: sheets.list(email),
        trashed: sheets.list(email, { status: 'trashed' }),
      }),
    )
  })

  app.post(base, async ({ req }) => {
    const title = textIn(await readInput(req.raw), 'title')?.trim() || 'Untitled spreadsheet'
    const { timeZone } = people.of(req.raw)
    return seeOther(`${base}/${sheets.create(actor(req.raw), { title, timeZone }).id}`)
  })

  app.get(`${base}/:id`, ({ req }) => {
    const found = sheets.find(people.of(req.raw).email, req.param('id'))
    if (!found.ok || found.value.status === 'trashed')
      return trouble(
        req.raw,
        found.ok
          ? 'This spreadsheet is in the trash. Restore it in the list of spreadsheets.'
          : 'This spreadsheet isn’t there, or you have no access to it.',
        404,
      )
    return htmlAnswer(
      editorPage(req.raw, parts, {
        base,
        kind: 'spreadsheet',
        file: found.value,
        script: 'google-sheets.js',
        place: html`<div id="grid" class="grid-place"></div>`,
      }),
    )
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

  app.get(`${base}/:id/changes`, ({ req }) => {
    const id = req.param('id')
    if (!sheets.find(people.of(req.raw).email, id).ok)
      return jsonAnswer({ message: 'This spreadsheet isn’t there.' }, 404)
    let stop = () => {}
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        const encoder = new TextEncoder()
        controller.enqueue(encoder.encode('retry: 1000\n\n'))
        const unsubscribe = sheets.onEvent((event) => {
          if (event.documentId === id && event.kind === 'changed')
            controller.enqueue(encoder.encode(`data: ${event.revision}\n\n`))
        })
        stop = () => void unsubscribe()
      },
      cancel: () => stop(),
    })
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    })
  })

  app.post(`${base}/:id/:act{rename|copy|share|trash|restore|purge}`, async ({ req }) => {
    const by = actor(req.raw)
    const id = req.param('id')
    const input = await readInput(req.raw)
    const role = textIn(input, 'role')
    const acts: Readonly<Record<string, () => Result<DocumentFacts | null>>> = {
      rename: () => sheets.rename(by, id, textIn(input, 'title')?.trim() || 'Untitled spreadsheet'),
      copy: () => sheets.makeCopy(by, id),
      share: () =>
        sheets.share(by, id, {
          email: textIn(input, 'email') ?? '',
          role: role === 'editor' || role === 'viewer' ? role : null,
        }),
      trash: () => sheets.trash(by, id),
      restore: () => sheets.restore(by, id),
      purge: () => sheets.purge(by, id),
    }
    const act = req.param('act')
    const result = acts[act]?.()
    if (!result) return trouble(req.raw, 'This can’t be done with a spreadsheet.', 404)
    if (!result.ok) {
      const { status, message } = tellRefusal(result.refusal)
      return trouble(req.raw, message, status)
    }
    if (act === 'copy' && result.value) return seeOther(`${base}/${result.value.id}`)
    return seeOther(textIn(input, 'return') ?? base)
  })
}
