import { jsonAnswer } from '../../../../pages/answer.ts'
import { changed } from '../answer.ts'
import { fileUrl } from '../files.ts'
import { part, type Routes } from './routes.ts'

const limit = 10_000_000
const images = /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml)$/

/** Files attached to pages: taken in from the editor, given out to readers. */
export const fileRoutes: Routes = (app, { site, personOf }, trouble) => {
  app.post('/api/pages/:id/files', async (context) => {
    const request = context.req.raw
    const id = part(context, 'id')
    const name = context.req.query('name') ?? ''
    const mediaType = request.headers.get('content-type') ?? 'application/octet-stream'
    const content = new Uint8Array(await request.arrayBuffer())
    if (content.byteLength > limit) {
      return jsonAnswer(
        { message: `The file has ${content.byteLength} bytes; ${limit} is the most that a page takes.` },
        413,
      )
    }
    const put = site.attachments.put(personOf(request).accountId, id, { title: name, mediaType, content })
    const address = (fileId: string) => fileUrl(site, id, fileId) ?? ''
    return changed(
      request,
      put,
      {
        next: (file) => address(file.fileId),
        body: ({ fileId, title }) => ({
          id: fileId,
          name: title,
          url: address(fileId),
          collection: `contentId-${id}`,
        }),
      },
      (message, status) => trouble(request, message, status),
    )
  })

  app.get('/wiki/download/attachments/:id/:name', (context) => {
    const file = site.attachments.of(part(context, 'id')).find(({ title }) => title === part(context, 'name'))
    const content = file && site.attachments.content(file.id)
    if (!file || !content) return jsonAnswer({ message: 'This file is not there.' }, 404)
    const isImage = images.test(file.mediaType)
    return new Response(new Uint8Array(content), {
      headers: {
        'content-type': isImage ? file.mediaType : 'application/octet-stream',
        'content-disposition': isImage ? 'inline' : 'attachment',
        // A picture that is opened by itself runs no script and loads nothing.
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-cache',
      },
    })
  })
}
