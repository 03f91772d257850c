import type { StoredImage } from '../../../files/files.ts'
import type { Leaf } from '../../../files/tree/model.ts'
import { blobOf } from '../blob.ts'
import { toPoints } from './attribute-names.ts'
import { type Home, must } from './home.ts'

/** Keeps a blob's picture with the document; the node shows it in its own size. */
export function imageNode({ document }: Home, source: unknown): Leaf {
  const blob = blobOf(source)
  const added = document.docs.addImage(document.actor, document.id, {
    content: blob.data,
    name: blob.getName(),
  })
  // Google's sentence for what is no picture (seen in many reports, 2026-11), with what is wrong behind it.
  const image =
    !added.ok && added.refusal.code === 'INVALID'
      ? must<StoredImage>({
          ok: false,
          refusal: { code: 'INVALID', what: `Invalid image data. ${added.refusal.what}` },
        })
      : must(added)
  return {
    id: document.newId(),
    kind: 'image',
    attributes: { image: image.id, width: toPoints(image.width), height: toPoints(image.height) },
  }
}
