import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { ask } from '../../../../pages/shell/dialog.client.ts'
import { safeHref } from '../render/link.ts'
import { insertBlock, type } from './blocks.ts'
import { askFor } from './form-dialog.client.ts'
import type { PageFile } from './offer.ts'
import type { Server } from './server.client.ts'

function single(media: Record<string, unknown>): Node {
  return type('mediaSingle').create({ layout: 'center' }, type('media').create(media))
}

/** Uploads pictures and puts them into the text. */
export async function insertFiles(
  view: EditorView,
  server: Server,
  files: readonly File[],
  onFile: (file: PageFile) => void,
  alt = '',
): Promise<void> {
  for (const file of files) {
    try {
      const { id, url, collection, name } = await server.upload(file)
      onFile({ id, url })
      const media = { type: 'file', id, collection, alt: alt || name }
      view.dispatch(insertBlock(view.state.tr, single(media)))
    } catch (error) {
      await ask('The picture was not taken', error instanceof Error ? error.message : String(error), [
        { value: 'ok', text: 'Close', look: 'primary' },
      ])
    }
  }
}

/** Asks for a picture, from a file or an address. */
export async function askForImage(
  view: EditorView,
  server: Server,
  onFile: (file: PageFile) => void,
): Promise<void> {
  const inputs = await askFor(
    'Image',
    [
      { name: 'file', label: 'File', type: 'file', accept: 'image/*' },
      { name: 'url', label: 'or its address' },
      { name: 'alt', label: 'Description for those who can’t see it' },
    ],
    'Insert',
  )
  const alt = inputs?.get('alt')?.value.trim() ?? ''
  const file = inputs?.get('file')?.files?.[0]
  const url = safeHref(inputs?.get('url')?.value.trim() || undefined)
  if (file) await insertFiles(view, server, [file], onFile, alt)
  else if (url !== undefined) {
    view.dispatch(insertBlock(view.state.tr, single({ type: 'external', url, alt: alt || null })))
  }
  view.focus()
}
