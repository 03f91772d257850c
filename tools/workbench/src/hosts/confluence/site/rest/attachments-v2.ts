import type { Answer, Ask } from './ask.ts'
import { listParameter, numericId } from './input.ts'
import { baseOf } from './links.ts'
import { listResponse, paginate } from './paging.ts'
import { found, granted } from './refused.ts'
import { attachmentV2 } from './shapes-v2.ts'

/** GET /pages/:id/attachments, or those of a `filename` or a `mediaType`. */
export const listAttachments: Answer = ({ site, url, part }) => {
  const { id } = found(site.page(numericId(part('id'))), 'page')
  const names = listParameter(url, 'filename')
  const types = listParameter(url, 'mediaType')
  const files = site.attachments
    .of(id)
    .filter(
      (file) =>
        (names.length === 0 || names.includes(file.title)) &&
        (types.length === 0 || types.includes(file.mediaType)),
    )
  const slice = paginate(files, url, (file) => file.id)
  return listResponse({ ...slice, items: slice.items.map((file) => attachmentV2(site, file)) }, baseOf(site))
}

/** GET /attachments/:attachment. */
export const getAttachment: Answer = (ask) => {
  const file = found(ask.site.attachments.find(ask.part('attachment')), 'attachment')
  return Response.json(
    attachmentV2(ask.site, found(isShown(ask, file.pageId) ? file : undefined, 'attachment')),
  )
}

/** DELETE /attachments/:attachment: for good at once, as the workbench keeps no trash for files. */
export const deleteAttachment: Answer = ({ site, by, part }) => {
  granted(site.attachments.remove(by.accountId, part('attachment')))
  return new Response(null, { status: 204 })
}

/** GET a file's bytes. A browser is never to run what a person uploaded, so it is always a download. */
export const downloadByName: Answer = (ask) => {
  const { site, part } = ask
  const files = isShown(ask, part('id')) ? site.attachments.of(part('id')) : []
  const file = found(
    files.find(({ title }) => title === part('name')),
    'attachment',
  )
  const content = found(site.attachments.content(file.id), 'attachment')
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.title)}`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

// The files of a page in the trash, or of another's draft, are not there for the asker.
function isShown({ site, by }: Ask, pageId: string): boolean {
  return (site.page(pageId) ?? site.page(pageId, { status: 'draft', by: by.accountId })) !== undefined
}
