import type { EditorView } from 'prosemirror-view'
import type { StoredImage } from '../../../../files/files.ts'
import type { Attributes } from '../../../../files/tree/model.ts'
import type { TreeServer } from '../../../files/tree/wire.ts'
import { insertImage } from '../editing/leaves.ts'
import { askFor } from './ask-for.client.ts'
import type { Notices } from './notices.client.ts'

/** The text of a page of 8.5 inches with margins of one: what a picture comes in at the widest, in points. */
const widest = 468
const pointsPerPixel = 0.75

/** A picture's attributes in its own size, or smaller where that is wider than the text. */
export function attributesFor({ id, width, height }: StoredImage): Attributes {
  const scale = Math.min(pointsPerPixel, widest / width)
  return { image: id, width: width * scale, height: height * scale }
}

/** Uploads pictures and puts them where the cursor is. */
export async function insertPictures(
  view: EditorView,
  server: TreeServer,
  notices: Notices,
  files: readonly File[],
): Promise<void> {
  for (const file of files) {
    const stored = await upload(server, file, file.name || null)
    if ('problem' in stored) notices.show('picture', stored.problem)
    else insertImage(attributesFor(stored))(view.state, view.dispatch)
  }
}

export async function upload(
  server: TreeServer,
  image: Blob,
  name: string | null,
): Promise<StoredImage | { readonly problem: string }> {
  try {
    return await server.uploadImage(image, name)
  } catch {
    return { problem: 'The picture could not be sent. Check that the workbench is running, and try again.' }
  }
}

/** Asks for pictures and puts them where the cursor is. */
export async function askForPictures(view: EditorView, server: TreeServer, notices: Notices): Promise<void> {
  const asked = await askFor(
    'Insert an image',
    [{ name: 'file', label: 'File', type: 'file', hint: 'PNG, JPEG or GIF, up to 50 MB.' }],
    'Insert',
  )
  if (asked) await insertPictures(view, server, notices, asked.files)
}
