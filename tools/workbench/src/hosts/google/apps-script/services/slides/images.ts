import type { StoredImage } from '../../../files/files.ts'
import { exception } from '../../bridge/exception.ts'
import { blobOf } from '../blob.ts'
import { readRequest } from '../url-fetch/request.ts'
import { send } from '../url-fetch/send.ts'
import { must, type OpenPresentation } from './open-presentation.ts'

/** Keeps a picture with the presentation: a blob's at once, that of an address when it has been fetched. */
export function loadImage<T>(
  presentation: OpenPresentation,
  source: unknown,
  use: (image: StoredImage, sourceUrl: string | null) => T,
): T | Promise<T> {
  if (typeof source !== 'string') {
    const blob = blobOf(source)
    return use(keepImage(presentation, blob.data, blob.getName()), null)
  }
  // Google's servers fetch it, and so it leaves as what UrlFetchApp sends does.
  const { gate, project } = presentation.parts
  return send(gate, project.id, readRequest(source, {})).then(({ status, body }) => {
    // The Slides API's words (seen in reports, 2026-11).
    if (status >= 400)
      throw exception(
        'There was a problem retrieving the image. The provided image should be publicly accessible, within size limit, and in supported formats.',
      )
    return use(keepImage(presentation, body, null), source)
  })
}

function keepImage(
  { slides, actor, id }: OpenPresentation,
  content: Uint8Array,
  name: string | null,
): StoredImage {
  const added = slides.addImage(actor, id, { content, name })
  // Its limits are those of documents; Google's sentence from memory, with what is wrong behind it.
  if (!added.ok && added.refusal.code === 'INVALID')
    throw exception(`The provided image is invalid. ${added.refusal.what}`)
  return must(added)
}
