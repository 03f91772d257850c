import type { Site } from '../site/site.ts'

/** The address of an attached file on this site, by the media id that a document names it with. */
export function fileUrl(
  site: Pick<Site, 'attachments'>,
  pageId: string,
  mediaId: string,
): string | undefined {
  const file = site.attachments.of(pageId).find(({ fileId, id }) => fileId === mediaId || id === mediaId)
  return file && `/wiki/download/attachments/${pageId}/${encodeURIComponent(file.title)}`
}
