import { type Answer, type Ask, written } from './ask.ts'
import { downloadPath } from './bodies.ts'
import { openContent } from './content-v1.ts'
import { found, granted, Refused } from './refused.ts'
import { arrayV1, attachmentV1 } from './shapes-v1.ts'

/** GET /content/:id/child/attachment, or those of a `filename` or a `mediaType`. */
export const listAttachments: Answer = (ask) => {
  const { site, url } = ask
  const name = url.searchParams.get('filename')
  const type = url.searchParams.get('mediaType')
  const files = site.attachments
    .of(openContent(ask).id)
    .filter((file) => (name === null || file.title === name) && (type === null || file.mediaType === type))
  return Response.json(
    arrayV1(
      site,
      files.map((file) => attachmentV1(site, file)),
    ),
  )
}

/** POST /content/:id/child/attachment: a name that is taken is refused. */
export const createAttachments: Answer = (ask) => storeFiles(ask, { mayReplace: false })

/** PUT /content/:id/child/attachment: a name that is taken gets a new version. */
export const putAttachments: Answer = (ask) => storeFiles(ask, { mayReplace: true })

/** GET /content/:id/child/attachment/:attachment/download: the way to the bytes. */
export const downloadAttachment: Answer = (ask) => {
  const file = found(ask.site.attachments.find(ask.part('attachment')), 'attachment')
  if (file.pageId !== openContent(ask).id) throw new Refused(404, 'No attachment found.')
  return new Response(null, { status: 302, headers: { Location: downloadPath(file.pageId, file.title) } })
}

async function storeFiles(ask: Ask, { mayReplace }: { readonly mayReplace: boolean }): Promise<Response> {
  const { site, by } = ask
  // Confluence refuses an upload that a form on another site could have sent (REST API v1, "Create attachment").
  if (!/^no-?check$/.test(ask.request.headers.get('X-Atlassian-Token') ?? ''))
    throw new Refused(403, 'XSRF check failed')
  const page = openContent(ask)
  const form = await readForm(ask.request)
  const files = form.getAll('file').filter((part): part is File => typeof part !== 'string')
  if (files.length === 0)
    throw new Refused(400, 'The form must have at least one part "file" that is a file.')
  const taken = new Set(site.attachments.of(page.id).map(({ title }) => title))
  const again = mayReplace ? undefined : files.find((file) => taken.has(file.name))
  if (again)
    throw new Refused(
      400,
      `Cannot add a new attachment with same file name as an existing attachment: ${again.name}`,
    )
  const comment = form.get('comment')
  const stored: unknown[] = []
  for (const file of files) {
    const attachment = site.attachments.put(by.accountId, page.id, {
      title: file.name,
      mediaType: file.type || 'application/octet-stream',
      content: new Uint8Array(await file.arrayBuffer()),
      comment: typeof comment === 'string' ? comment : '',
      ...written(ask),
    })
    stored.push(attachmentV1(site, granted(attachment)))
  }
  return Response.json(arrayV1(site, stored))
}

async function readForm(request: Request): Promise<FormData> {
  if (!(request.headers.get('Content-Type') ?? '').startsWith('multipart/form-data'))
    throw new Refused(415, 'The request must be multipart/form-data.')
  try {
    return await request.formData()
  } catch (cause) {
    if (cause instanceof TypeError) throw new Refused(400, 'Could not read the multipart form.')
    throw cause
  }
}
