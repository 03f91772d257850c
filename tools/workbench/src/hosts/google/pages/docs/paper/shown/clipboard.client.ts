import { Fragment, type Node, Slice } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorProps, EditorView } from 'prosemirror-view'
import type { TreeServer } from '../../../files/tree/wire.ts'
import { attrsOf } from '../mapping/wanted.ts'
import { nodeType } from '../schema/schema.ts'
import { cleanHtml } from './clean-html.client.ts'
import type { Notices } from './notices.client.ts'
import { attributesFor, insertPictures, upload } from './pictures.client.ts'

interface ClipboardParts {
  readonly documentId: string
  readonly server: TreeServer
  readonly notices: Notices
  readonly newId: () => string
}

/** Copying with pictures by the document they are in, and pasting of one's own, of other documents and of elsewhere. */
export function clipboard(parts: ClipboardParts): EditorProps {
  const { documentId, server, notices } = parts
  return {
    transformCopied: (slice) =>
      mapped(slice, (node) =>
        node.type.create(
          {
            ...node.attrs,
            id: '',
            ...(node.type === nodeType('image') && { document: node.attrs.document ?? documentId }),
          },
          node.content,
          node.marks,
        ),
      ),
    // Lists that are pasted are lists of their own; pictures whose bytes aren't here are none.
    transformPasted(slice) {
      const lists = new Map<unknown, string>()
      return mapped(slice, (node) => {
        if (node.type === nodeType('image')) {
          const { document } = node.attrs
          if (document !== null && document !== documentId) return null
          return node.type.create({ ...node.attrs, document: null })
        }
        const { attributes } = attrsOf(node)
        if (node.type !== nodeType('listItem') || !String(attributes.listId ?? '').startsWith('pasted-'))
          return node
        const listId = lists.get(attributes.listId) ?? parts.newId()
        lists.set(attributes.listId, listId)
        return node.type.create({ ...node.attrs, attributes: { ...attributes, listId } }, node.content)
      })
    },
    clipboardTextSerializer: ({ content }) => content.textBetween(0, content.size, '\n'),
    handlePaste: (view, { clipboardData }) => clipboardData !== null && takeIn(view, clipboardData, parts),
    handleDrop(view, event) {
      if (view.dragging || !event.dataTransfer) return false
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
      const files = pictureFiles(event.dataTransfer)
      if (!at || files.length === 0) return false
      event.preventDefault()
      moveTo(view, at.pos)
      void insertPictures(view, server, notices, files)
      return true
    },
  }
}

function moveTo(view: EditorView, pos: number): void {
  const { tr } = view.state
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(pos))))
}

function pictureFiles({ files }: DataTransfer): readonly File[] {
  return [...files].filter(({ type }) => /^image\/(png|jpeg|gif)$/.test(type))
}

/** True where it is taken in here; what a paper wrote itself, with no pictures of others, ProseMirror pastes. */
function takeIn(view: EditorView, data: DataTransfer, parts: ClipboardParts): boolean {
  const html = data.getData('text/html')
  const files = pictureFiles(data)
  if (html === '') {
    if (files.length === 0) return false
    void insertPictures(view, parts.server, parts.notices, files)
    return true
  }
  if (!html.includes('data-pm-slice')) {
    void pasteForeign(view, html, files, parts)
    return true
  }
  const source = new DOMParser().parseFromString(html, 'text/html')
  const strangers = [...source.querySelectorAll<HTMLImageElement>('img[data-document]')].filter(
    ({ dataset }) => dataset.document !== parts.documentId,
  )
  if (strangers.length === 0) return false
  void pasteStrangers(view, source, strangers, parts)
  return true
}

async function pasteForeign(
  view: EditorView,
  html: string,
  files: readonly File[],
  { server, notices }: ClipboardParts,
): Promise<void> {
  const clean = cleanHtml(html)
  // A picture that was copied in a browser comes as a file, and as HTML with its address.
  if (files.length > 0 && clean.html === '') return insertPictures(view, server, notices, files)
  const result = new DOMParser().parseFromString(clean.html, 'text/html')
  for (const picture of result.querySelectorAll<HTMLImageElement>('img[data-picture]')) {
    const address = clean.pictures[Number(picture.dataset.picture)] ?? ''
    const stored = await upload(server, blobOf(address), null)
    if ('problem' in stored) {
      notices.show('picture', stored.problem)
      picture.remove()
      continue
    }
    const alt = picture.alt.trim()
    const attributes = { ...attributesFor(stored), ...(alt !== '' && { altDescription: alt }) }
    picture.dataset.attributes = JSON.stringify(attributes)
  }
  if (clean.remotePictures > 0)
    notices.show(
      'remote',
      `${clean.remotePictures === 1 ? 'A picture' : `${clean.remotePictures} pictures`} of another host ${
        clean.remotePictures === 1 ? 'was' : 'were'
      } left out: the workbench loads nothing from there. Save it and insert it as a file.`,
    )
  view.pasteHTML(result.body.innerHTML)
}

function blobOf(address: string): Blob {
  const [head = '', data = ''] = address.split(',')
  const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0))
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? '' })
}

/** Pictures of other documents are copied with their bytes first: nothing of that document is needed any longer. */
async function pasteStrangers(
  view: EditorView,
  source: Document,
  strangers: readonly HTMLImageElement[],
  { server, notices, documentId }: ClipboardParts,
): Promise<void> {
  let missing = 0
  for (const from of new Set(strangers.map(({ dataset }) => dataset.document ?? ''))) {
    const images = strangers.filter(({ dataset }) => dataset.document === from)
    const names = [...new Set(images.map(imageIn))]
    const copied = await server.copyImages(from, names).catch(() => ({}) as Readonly<Record<string, string>>)
    for (const image of images) {
      const id = copied[imageIn(image)]
      if (id === undefined) {
        missing += 1
        image.remove()
        continue
      }
      image.dataset.attributes = JSON.stringify({ ...attributesIn(image), image: id })
      image.dataset.document = documentId
    }
  }
  if (missing > 0)
    notices.show(
      'missing',
      'A picture is gone from the document that it was copied from, or you have no access to it.',
    )
  view.pasteHTML(source.body.innerHTML)
}

function attributesIn(image: HTMLImageElement): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(image.dataset.attributes ?? '{}')
  } catch {
    return {} // not written by a paper: it names no picture
  }
}

function imageIn(image: HTMLImageElement): string {
  return String(attributesIn(image).image ?? '')
}

function mapped(slice: Slice, change: (node: Node) => Node | null): Slice {
  const inside = (content: Fragment): Fragment =>
    Fragment.fromArray(
      content.content.flatMap((node) => {
        if (node.isText) return [node]
        const changed = change(node.copy(inside(node.content)))
        return changed ? [changed] : []
      }),
    )
  return new Slice(inside(slice.content), slice.openStart, slice.openEnd)
}
